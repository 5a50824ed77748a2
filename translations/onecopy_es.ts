<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>onecopy::gui::Checking</name>
        <message>
            <source>Cancel keeps what was read.</source>
            <translation>«Cancelar» conserva lo leído.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Closing</name>
        <message>
            <source>Stay</source>
            <translation>No cerrar</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>Cerrar de todos modos</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::ConnectionLine</name>
        <message>
            <source>A case file: it has no mail server</source>
            <translation>Un archivo de caso: no tiene servidor de correo</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Aún no hay ningún servidor de correo</translation>
        </message>
        <message>
            <source>Checked %1 · not encrypted (weak)</source>
            <translation>Comprobado: %1 · sin cifrar (débil)</translation>
        </message>
        <message>
            <source>Checked %1 · %2 (weak)</source>
            <translation>Comprobado: %1 · %2 (débil)</translation>
        </message>
        <message>
            <source>Checked %1 · %2</source>
            <translation>Comprobado: %1 · %2</translation>
        </message>
        <message>
            <source>%1 · the last check failed</source>
            <translation>%1 · la última comprobación falló</translation>
        </message>
        <message>
            <source>%1 · checking…</source>
            <translation>%1 · comprobando…</translation>
        </message>
        <message>
            <source>No IMAP server: its mail cannot be checked</source>
            <translation>Sin servidor IMAP: su correo no se puede comprobar</translation>
        </message>
        <message>
            <source>%1 · not checked yet</source>
            <translation>%1 · aún sin comprobar</translation>
        </message>
        <message>
            <source>%1 · last checked %2</source>
            <comment>server, time</comment>
            <translation>%1 · última comprobación: %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::MainWindow</name>
        <message>
            <source>Keys</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>The journal was saved.</source>
            <translation>El registro de cambios se ha guardado.</translation>
        </message>
        <message>
            <source>Another change is being made.</source>
            <translation>Se está haciendo otro cambio.</translation>
        </message>
        <message>
            <source>The sample data could not be opened.</source>
            <translation>No se han podido abrir los datos de ejemplo.</translation>
        </message>
        <message>
            <source>A case file has no mail server: nothing can be moved.</source>
            <translation>Un archivo de caso no tiene servidor de correo: no se puede mover nada.</translation>
        </message>
        <message>
            <source>The check has to wait.</source>
            <translation>La comprobación tiene que esperar.</translation>
        </message>
        <message>
            <source>Something else is being done on this server. Check again when that has ended.</source>
            <translation>Se está haciendo otra cosa en este servidor. Compruebe de nuevo cuando haya terminado.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>Se detuvo.</translation>
        </message>
        <message>
            <source>Another account cannot be shown yet.</source>
            <translation>Todavía no se puede mostrar otra cuenta.</translation>
        </message>
        <message>
            <source>Something is being done for the one that is shown. Choose again when that has ended.</source>
            <translation>Se está haciendo algo para la que se muestra. Elija de nuevo cuando haya terminado.</translation>
        </message>
        <message>
            <source>The settings hold only until Onecopy ends.</source>
            <translation>Los ajustes solo valen hasta que Onecopy termine.</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>No se puede escribir %1.</translation>
        </message>
        <message>
            <source>The server cannot be removed yet.</source>
            <translation>El servidor aún no se puede quitar.</translation>
        </message>
        <message>
            <source>Something is being done for it. Remove it when that has ended.</source>
            <translation>Se está haciendo algo para él. Quítelo cuando haya terminado.</translation>
        </message>
        <message>
            <source>Arrivals in the account %1 are not watched any more.</source>
            <translation>Ya no se vigilan las llegadas de la cuenta %1.</translation>
        </message>
        <message>
            <source>Onecopy watches the account that is shown.</source>
            <translation>Onecopy vigila la cuenta que se muestra.</translation>
        </message>
        <message>
            <source>The keyring has not taken the password.</source>
            <translation>El llavero no ha aceptado la contraseña.</translation>
        </message>
        <message>
            <source>It is kept until Onecopy ends. To keep it, unlock the keyring, and enter it again under Servers, Edit.</source>
            <translation>Se conserva hasta que Onecopy termine. Para guardarla, desbloquee el llavero e introdúzcala de nuevo en Servidores, Editar.</translation>
        </message>
        <message>
            <source>The account has no IMAP server, over which copies are moved.</source>
            <translation>La cuenta no tiene servidor IMAP, por el que se mueven las copias.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Notice</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Notifier</name>
        <message>
            <source>Show</source>
            <comment>button of a notification: raises the window</comment>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::PageTitles</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Find the cause</source>
            <translation>Buscar la causa</translation>
        </message>
        <message>
            <source>Live arrivals</source>
            <translation>Llegadas en directo</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Removals</name>
        <message>
            <source>Comparing the copies byte by byte</source>
            <translation>Comparando las copias byte a byte</translation>
        </message>
        <message>
            <source>Moving extra copies</source>
            <translation>Moviendo copias sobrantes</translation>
        </message>
        <message>
            <source>Putting copies back</source>
            <translation>Devolviendo copias</translation>
        </message>
        <message>
            <source>Looking at the server</source>
            <translation>Consultando el servidor</translation>
        </message>
        <message>
            <source>The record agrees with the server again.</source>
            <translation>El registro de cambios vuelve a coincidir con el servidor.</translation>
        </message>
        <message>
            <source>Comparing the copies with those that stay</source>
            <translation>Comparando las copias con las que se quedan</translation>
        </message>
        <message>
            <source>Nothing in the removal folder can be removed safely: of no copy it is certain that it may go.</source>
            <translation>No se puede eliminar nada con seguridad de la carpeta de retirada: de ninguna copia es seguro que se pueda eliminar.</translation>
        </message>
        <message>
            <source>Removing copies for good</source>
            <translation>Eliminando copias definitivamente</translation>
        </message>
        <message>
            <source>Mail is being changed on the server. Close all the same?</source>
            <translation>Se está modificando el correo en el servidor. ¿Cerrar de todos modos?</translation>
        </message>
        <message>
            <source>Copies that were not reached yet stay. Those that were removed cannot be put back.</source>
            <translation>Las copias a las que aún no se ha llegado se quedan. Las que se han eliminado no se pueden recuperar.</translation>
        </message>
        <message>
            <source>Copies that were not reached yet stay where they are. What was moved can be put back from History.</source>
            <translation>Las copias a las que aún no se ha llegado se quedan donde están. Lo que se ha movido se puede devolver desde el historial.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies moved</source>
            <translation>
                <numerusform>%Ln copia movida</numerusform>
                <numerusform>%Ln copias movidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies marked</source>
            <translation>
                <numerusform>%Ln copia marcada</numerusform>
                <numerusform>%Ln copias marcadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are back in their mailboxes.</source>
            <translation>
                <numerusform>%Ln copia está de nuevo en su buzón.</numerusform>
                <numerusform>%Ln copias están de nuevo en sus buzones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies were removed for good.</source>
            <translation>
                <numerusform>%Ln copia se ha eliminado definitivamente.</numerusform>
                <numerusform>%Ln copias se han eliminado definitivamente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed on the server.</source>
            <translation>No se cambió nada en el servidor.</translation>
        </message>
        <message>
            <source>What was changed before that stands in History, where it can be finished.</source>
            <translation>Lo que se cambió antes está en el historial, donde se puede terminar.</translation>
        </message>
        <message>
            <source>Cancel ends this; nothing was changed on the server.</source>
            <translation>«Cancelar» lo termina; no se cambió nada en el servidor.</translation>
        </message>
        <message>
            <source>Cancel ends the waiting; History then says what was done, and finishes the rest.</source>
            <translation>«Cancelar» termina la espera; el historial dice entonces lo que se hizo y permite terminar el resto.</translation>
        </message>
        <message>
            <source>Cancel ends the waiting; copies that were not reached yet stay.</source>
            <translation>«Cancelar» termina la espera; las copias a las que aún no se llegó se quedan.</translation>
        </message>
        <message>
            <source>There is no removal that could be undone.</source>
            <translation>No hay ninguna retirada que se pueda deshacer.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good by then. History shows what is left in the removal folder.</source>
            <translation>
                <numerusform>Hasta entonces se había eliminado %Ln copia definitivamente. El historial muestra lo que queda en la carpeta de retirada.</numerusform>
                <numerusform>Hasta entonces se habían eliminado %Ln copias definitivamente. El historial muestra lo que queda en la carpeta de retirada.</numerusform>
            </translation>
        </message>
        <message>
            <source>No copy can be moved.</source>
            <translation>No se puede mover ninguna copia.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Reports</name>
        <message>
            <source>Writing the report</source>
            <translation>Escribiendo el informe</translation>
        </message>
        <message>
            <source>Writing the case file</source>
            <translation>Escribiendo el archivo de caso</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Restoring</name>
        <message>
            <source>Is it put back as it was?</source>
            <translation>¿Está restablecido como estaba?</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>I have put it back</source>
            <translation>Lo he restablecido</translation>
        </message>
        <message>
            <source>Protection is still switched off. Close all the same?</source>
            <translation>La protección sigue desactivada. ¿Cerrar de todos modos?</translation>
        </message>
        <message>
            <source>A step of the checklist is under way. Close all the same?</source>
            <translation>Hay un paso de la lista de comprobación en curso. ¿Cerrar de todos modos?</translation>
        </message>
        <message>
            <source>A setting of the mail server is still changed. Close all the same?</source>
            <translation>Un ajuste del servidor de correo sigue cambiado. ¿Cerrar de todos modos?</translation>
        </message>
        <message>
            <source>Mail is let through without its virus scanner until that is put back.</source>
            <translation>El correo pasa sin su antivirus hasta que se restablezca.</translation>
        </message>
        <message>
            <source>Nobody puts it back but you. Onecopy will remind you at its next start.</source>
            <translation>Nadie lo restablece salvo usted. Onecopy se lo recordará en el próximo inicio.</translation>
        </message>
        <message>
            <source>The step is stopped, and what it has changed is put back before the window closes.</source>
            <translation>El paso se detiene y lo que ha cambiado se restablece antes de cerrar la ventana.</translation>
        </message>
        <message>
            <source>It could not be put back. Is it over all the same?</source>
            <translation>No se pudo restablecer. ¿Está terminado de todos modos?</translation>
        </message>
        <message>
            <source>Keep reminding me</source>
            <translation>Seguir recordándomelo</translation>
        </message>
        <message>
            <source>What you say is written down as your word: the server has not confirmed it.</source>
            <translation>Lo que diga se anota como declaración suya: el servidor no lo ha confirmado.</translation>
        </message>
        <message>
            <source>The server is gone for good</source>
            <translation>El servidor ya no existe</translation>
        </message>
        <message>
            <source>Nothing shows that mail is scanned. Is it over all the same?</source>
            <translation>Nada demuestra que el correo se analice. ¿Está terminado de todos modos?</translation>
        </message>
        <message>
            <source>Mail is scanned, I have seen it</source>
            <translation>El correo se analiza, lo he visto</translation>
        </message>
        <message>
            <source>It was read back from the server: it is as it was.</source>
            <translation>Se volvió a leer del servidor: está como estaba.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught: mail is scanned.</source>
            <translation>El archivo de prueba EICAR se detectó: el correo se analiza.</translation>
        </message>
        <message>
            <source>The scanner works.</source>
            <translation>El antivirus funciona.</translation>
        </message>
        <message>
            <source>Put back: %1</source>
            <comment>step</comment>
            <translation>Restablecido: %1</translation>
        </message>
        <message>
            <source>A setting of the mail server may still be changed. Close all the same?</source>
            <translation>Puede que un ajuste del servidor de correo siga cambiado. ¿Cerrar de todos modos?</translation>
        </message>
        <message>
            <source>The server was to put it back by itself by now. Onecopy reminds you at its next start to check that.</source>
            <translation>El servidor ya debería haberlo restablecido por sí mismo. Onecopy le recordará en el próximo inicio que lo compruebe.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at the deadline. Onecopy reminds you at its next start to check that.</source>
            <translation>El servidor lo restablece por sí mismo al vencer el plazo. Onecopy le recordará en el próximo inicio que lo compruebe.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::StoreTrouble</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Onecopy keeps its servers, and what it found and moved, in one file on this computer. Without it there is nothing to show. The mail on the servers is as it was.</source>
            <translation>Onecopy guarda sus servidores, y lo que encontró y movió, en un archivo de este equipo. Sin él no hay nada que mostrar. El correo de los servidores está como estaba.</translation>
        </message>
        <message>
            <source>Begin a new file…</source>
            <translation>Empezar un archivo nuevo…</translation>
        </message>
        <message>
            <source>Begin a new data file?</source>
            <translation>¿Empezar un archivo de datos nuevo?</translation>
        </message>
        <message>
            <source>The damaged one is kept under another name beside it. Servers have to be added again, and what was moved away cannot be put back from the History page any more: it lies in its mailbox on the server.</source>
            <translation>El archivo dañado se conserva al lado con otro nombre. Hay que añadir de nuevo los servidores, y lo que se movió ya no se puede devolver desde la página Historial: está en su buzón en el servidor.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo así</translation>
        </message>
        <message>
            <source>Begin a new file</source>
            <translation>Empezar un archivo nuevo</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Watching</name>
        <message>
            <source>Duplicates are arriving</source>
            <translation>Están llegando duplicados</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies in 10 minutes in the account %1</source>
            <translation>
                <numerusform>%Ln copia sobrante en 10 minutos en la cuenta %1</numerusform>
                <numerusform>%Ln copias sobrantes en 10 minutos en la cuenta %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountForm</name>
        <message>
            <source>mail.example.org, or an imaps:// address</source>
            <translation>mail.example.org, o una dirección imaps://</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Puerto</translation>
        </message>
        <message>
            <source>S&amp;ecurity</source>
            <translation>S&amp;eguridad</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;Usuario</translation>
        </message>
        <message>
            <source>anna@example.org</source>
            <translation>anna@example.org</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>&amp;Contraseña</translation>
        </message>
        <message>
            <source>&amp;Name in Onecopy</source>
            <translation>&amp;Nombre en Onecopy</translation>
        </message>
        <message>
            <source>The server’s name, if left empty</source>
            <translation>El nombre del servidor, si se deja vacío</translation>
        </message>
        <message>
            <source>Without encryption everybody on the way can read the password and all mail, and change it. Use this only in a network that you trust.</source>
            <translation>Sin cifrado, cualquiera que esté en el camino puede leer la contraseña y todo el correo, y modificarlos. Úselo solo en una red de confianza.</translation>
        </message>
        <message>
            <source>To allow it, &amp;type “%1”:</source>
            <translation>Para permitirlo, escri&amp;ba «%1»:</translation>
        </message>
        <message>
            <source>clear text</source>
            <comment>to be typed as a confirmation</comment>
            <translation>texto claro</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>Inici&amp;o de sesión</translation>
        </message>
        <message>
            <source>&amp;Read the mail of</source>
            <translation>&amp;Leer el correo de</translation>
        </message>
        <message>
            <source>Another user, through a master account</source>
            <translation>Otro usuario, mediante una cuenta maestra</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose a CA file</source>
            <translation>Elegir un archivo de CA</translation>
        </message>
        <message>
            <source>C&amp;A file</source>
            <translation>&amp;Archivo de CA</translation>
        </message>
        <message>
            <source>Trusted besides the system’s certificates</source>
            <translation>De confianza, además de los certificados del sistema</translation>
        </message>
        <message>
            <source>Weak: allow TLS 1.0 and 1.1</source>
            <translation>Débil: permitir TLS 1.0 y 1.1</translation>
        </message>
        <message>
            <source>Forget this certificate</source>
            <translation>Olvidar este certificado</translation>
        </message>
        <message>
            <source>Fewer settings</source>
            <translation>Menos ajustes</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Más ajustes</translation>
        </message>
        <message>
            <source>Unchanged, if left empty</source>
            <translation>Sin cambios, si se deja vacío</translation>
        </message>
        <message>
            <source>It will be kept in: %1</source>
            <translation>Se guardará en: %1</translation>
        </message>
        <message>
            <source>Only the certificate with this fingerprint is accepted: %1</source>
            <translation>Solo se acepta el certificado con esta huella: %1</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Introduzca el nombre del servidor.</translation>
        </message>
        <message>
            <source>This server address cannot be used. A password does not belong into it.</source>
            <translation>Esta dirección de servidor no se puede usar. No debe contener una contraseña.</translation>
        </message>
        <message>
            <source>The server’s name has a character that no server name has.</source>
            <translation>El nombre del servidor contiene un carácter que ningún nombre de servidor puede tener.</translation>
        </message>
        <message>
            <source>Enter your user name on the server.</source>
            <translation>Introduzca su nombre de usuario en el servidor.</translation>
        </message>
        <message>
            <source>Enter the password.</source>
            <translation>Introduzca la contraseña.</translation>
        </message>
        <message>
            <source>Choose an encrypted connection, or confirm that the password may travel as clear text.</source>
            <translation>Elija una conexión cifrada, o confirme que la contraseña puede viajar en texto claro.</translation>
        </message>
        <message>
            <source>Sign &amp;in with</source>
            <translation>&amp;Iniciar sesión con</translation>
        </message>
        <message>
            <source>None is kept</source>
            <translation>No hay ninguna guardada</translation>
        </message>
        <message>
            <source>No keyring was found: it is kept until Onecopy ends.</source>
            <translation>No se encontró ningún llavero: se conserva hasta que Onecopy termine.</translation>
        </message>
        <message>
            <source>Weak: allow RC4 and 3DES too</source>
            <translation>Débil: permitir también RC4 y 3DES</translation>
        </message>
        <message>
            <source>For servers like Windows Server 2003.</source>
            <translation>Para servidores como Windows Server 2003.</translation>
        </message>
        <message>
            <source>S&amp;MTP server</source>
            <translation>Servidor S&amp;MTP</translation>
        </message>
        <message>
            <source>smtp.example.org, or an smtps:// address</source>
            <translation>smtp.example.org, o una dirección smtps://</translation>
        </message>
        <message>
            <source>Test mail is sent through it.</source>
            <translation>El correo de prueba se envía a través de él.</translation>
        </message>
        <message>
            <source>P&amp;OP3 server</source>
            <translation>Ser&amp;vidor POP3</translation>
        </message>
        <message>
            <source>pop.example.org, or a pop3:// address</source>
            <translation>pop.example.org, o una dirección pop3://</translation>
        </message>
        <message>
            <source>The test shows whether mail that is collected over POP3 is fetched twice.</source>
            <translation>La prueba muestra si el correo que se recoge por POP3 se recoge dos veces.</translation>
        </message>
        <message>
            <source>The address of the %1 server cannot be used. A password does not belong into it.</source>
            <comment>protocol</comment>
            <translation>La dirección del servidor %1 no se puede usar. No debe contener una contraseña.</translation>
        </message>
        <message>
            <source>IMAP &amp;server</source>
            <translation>&amp;Servidor IMAP</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountWords</name>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>Cifrado (TLS)</translation>
        </message>
        <message>
            <source>Encrypted (STARTTLS)</source>
            <translation>Cifrado (STARTTLS)</translation>
        </message>
        <message>
            <source>Not encrypted (clear text)</source>
            <translation>Sin cifrar (texto claro)</translation>
        </message>
        <message>
            <source>Not encrypted, on this computer</source>
            <translation>Sin cifrar, en este equipo</translation>
        </message>
        <message>
            <source>Weak: not encrypted (clear text)</source>
            <translation>Débil: sin cifrar (texto claro)</translation>
        </message>
        <message>
            <source>Weak: old TLS versions allowed</source>
            <translation>Débil: se permiten versiones antiguas de TLS</translation>
        </message>
        <message>
            <source>%1, one certificate only</source>
            <translation>%1, un único certificado</translation>
        </message>
        <message>
            <source>Strongest that is safe</source>
            <translation>El más fuerte que sea seguro</translation>
        </message>
        <message>
            <source>Server name</source>
            <translation>Nombre del servidor</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Saludo</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>What the server can do</source>
            <translation>Qué sabe hacer el servidor</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>Buzones</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Weak: old TLS versions, RC4 and 3DES allowed</source>
            <translation>Débil: se permiten versiones antiguas de TLS, RC4 y 3DES</translation>
        </message>
        <message>
            <source>Named in the settings file that the domain publishes.</source>
            <translation>Indicado en el archivo de ajustes que publica el dominio.</translation>
        </message>
        <message>
            <source>Named by the domain in DNS.</source>
            <translation>Indicado por el dominio en DNS.</translation>
        </message>
        <message>
            <source>A usual name, at which a mail server answers.</source>
            <translation>Un nombre habitual, en el que responde un servidor de correo.</translation>
        </message>
        <message>
            <source>Safe: the domain vouches for it.</source>
            <translation>Seguro: el dominio responde por él.</translation>
        </message>
        <message>
            <source>Use it only if you know this name: nobody vouches for it.</source>
            <translation>Úselo solo si conoce este nombre: nadie responde por él.</translation>
        </message>
        <message>
            <source>Weak: not encrypted.</source>
            <translation>Débil: sin cifrar.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a server, how it is protected</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>It does not answer now.</source>
            <translation>Ahora no responde.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Google, in the browser</source>
            <translation>Google, en el navegador</translation>
        </message>
        <message>
            <source>Microsoft, in the browser</source>
            <translation>Microsoft, en el navegador</translation>
        </message>
        <message>
            <source>Another provider, in the browser</source>
            <translation>Otro proveedor, en el navegador</translation>
        </message>
        <message>
            <source>this session only</source>
            <comment>where a password is kept</comment>
            <translation>solo en esta sesión</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>account, user on server</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>It answers, but its certificate is not trusted.</source>
            <translation>Responde, pero su certificado no es de confianza.</translation>
        </message>
        <message>
            <source>system keyring</source>
            <comment>where a password is kept</comment>
            <translation>llavero del sistema</translation>
        </message>
        <message>
            <source>Its unique ids could not be compared. %1</source>
            <comment>why</comment>
            <translation>No se pudieron comparar sus identificadores únicos. %1</translation>
        </message>
        <message>
            <source>It has no unique ids: a program that collects its mail cannot know what it has.</source>
            <translation>No tiene identificadores únicos: un programa que recoge su correo no puede saber qué tiene ya.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are left on the server.</source>
            <translation>
                <numerusform>Queda %Ln mensaje en el servidor.</numerusform>
                <numerusform>Quedan %Ln mensajes en el servidor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unique ids stay the same from session to session.</source>
            <translation>Los identificadores únicos son los mismos de una sesión a otra.</translation>
        </message>
        <message>
            <source>Unique ids change from session to session: programs that collect its mail fetch all of it again and again.</source>
            <translation>Los identificadores únicos cambian de una sesión a otra: los programas que recogen su correo lo recogen todo una y otra vez.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are there under two ids.</source>
            <translation>
                <numerusform>%Ln mensaje está allí con dos identificadores.</numerusform>
                <numerusform>%Ln mensajes están allí con dos identificadores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have the id of another one: programs that collect its mail leave them out.</source>
            <translation>
                <numerusform>%Ln mensaje tiene el identificador de otro: los programas que recogen su correo lo omiten.</numerusform>
                <numerusform>%Ln mensajes tienen el identificador de otro: los programas que recogen su correo los omiten.</numerusform>
            </translation>
        </message>
        <message>
            <source>A firewall rewrites what this server says. That can cut sessions off, and so cause duplicates.</source>
            <translation>Un cortafuegos reescribe lo que dice este servidor. Eso puede cortar sesiones y causar así duplicados.</translation>
        </message>
        <message>
            <source>None: all can be read on the way</source>
            <translation>Ninguno: todo puede leerse por el camino</translation>
        </message>
        <message>
            <source>Without a user name</source>
            <translation>Sin nombre de usuario</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>El servidor dice: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AddServerDialog</name>
        <message>
            <source>Add a mail server</source>
            <translation>Añadir un servidor de correo</translation>
        </message>
        <message>
            <source>Save without test</source>
            <translation>Guardar sin probar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Edit the mail server</source>
            <translation>Editar el servidor de correo</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>An account can trust one certificate beyond those of known issuers, and another server of it has its own. Name the CA file of the issuer under “More settings”.</source>
            <translation>Una cuenta puede confiar en un solo certificado aparte de los de emisores conocidos, y otro de sus servidores tiene el suyo. Indique el archivo de CA del emisor en «Más ajustes».</translation>
        </message>
        <message>
            <source>Saving… If the keyring asks for its password, answer it there.</source>
            <translation>Guardando… Si el llavero pide su contraseña, introdúzcala allí.</translation>
        </message>
        <message>
            <source>The IMAP server works. If you do not need the server that failed, empty its field under “More settings”.</source>
            <translation>El servidor IMAP funciona. Si no necesita el servidor que ha fallado, vacíe su campo en «Más ajustes».</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ArrivalsPlot</name>
        <message>
            <source>First copies</source>
            <translation>Primeras copias</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copias sobrantes</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Banner</name>
        <message>
            <source>Code for support: %1</source>
            <translation>Código para el soporte: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseList</name>
        <message>
            <source>By design, no fault</source>
            <translation>Previsto, no es un fallo</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>number of messages, title of a cause</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>cause, number of messages</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>cause, 93 % sure, number of messages</comment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causas</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseMessages</name>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>First gap</source>
            <translation>Primer intervalo</translation>
        </message>
        <message>
            <source>Ways part at</source>
            <translation>Se separan en</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>the mailbox</source>
            <translation>el buzón</translation>
        </message>
        <message>
            <source>%1 · repeated by %2</source>
            <comment>host, who repeated</comment>
            <translation>%1 · lo repitió %2</translation>
        </message>
        <message>
            <source>Messages of this cause</source>
            <translation>Mensajes con esta causa</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Show in Duplicates</source>
            <translation>Mostrar en Duplicados</translation>
        </message>
        <message>
            <source>Ways of the copies</source>
            <translation>Recorridos de las copias</translation>
        </message>
        <message>
            <source>%1 more are not listed.</source>
            <comment>a number of messages</comment>
            <translation>%1 más no aparecen en la lista.</translation>
        </message>
        <message>
            <source>Messages, and the ways of the copies of the chosen one</source>
            <translation>Mensajes y los caminos de las copias del elegido</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CausePage</name>
        <message>
            <source>Find the cause</source>
            <translation>Buscar la causa</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Possible causes</source>
            <translation>Causas posibles</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Time between copies</source>
            <translation>Tiempo entre copias</translation>
        </message>
        <message>
            <source>Size and number of copies</source>
            <translation>Tamaño y número de copias</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Aún no hay ningún servidor de correo</translation>
        </message>
        <message>
            <source>Onecopy works out from headers and logs why messages came several times. Add the server first.</source>
            <translation>Onecopy deduce de las cabeceras y los registros por qué los mensajes llegaron varias veces. Primero añada el servidor.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Añadir un servidor de correo…</translation>
        </message>
        <message>
            <source>Nothing to explain yet</source>
            <translation>Aún no hay nada que explicar</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>El correo de %1 no se ha comprobado. La comprobación solo lee.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Comprobar ahora</translation>
        </message>
        <message>
            <source>Every message arrived once</source>
            <translation>Cada mensaje llegó una sola vez</translation>
        </message>
        <message>
            <source>There are no duplicates in the mailboxes that were checked, so there is no cause to look for.</source>
            <translation>No hay duplicados en los buzones comprobados, así que no hay ninguna causa que buscar.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that came more than once</source>
            <translation>
                <numerusform>%Ln mensaje que llegó más de una vez</numerusform>
                <numerusform>%Ln mensajes que llegaron más de una vez</numerusform>
            </translation>
        </message>
        <message>
            <source>From the headers of %1</source>
            <comment>a number of messages</comment>
            <translation>Según las cabeceras de %1</translation>
        </message>
        <message numerus="yes">
            <source>From the headers of %1 and %Ln logs</source>
            <comment>a number of messages</comment>
            <translation>
                <numerusform>Según las cabeceras de %1 y %Ln registro</numerusform>
                <numerusform>Según las cabeceras de %1 y %Ln registros</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>93 % sure, number of messages</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The copies came at the same time, or their times are not known.</source>
            <translation>Las copias llegaron al mismo tiempo, o no se conocen sus horas.</translation>
        </message>
        <message>
            <source>The sizes are not known.</source>
            <translation>No se conocen los tamaños.</translation>
        </message>
        <message>
            <source>Looking for the cause</source>
            <translation>Buscando la causa</translation>
        </message>
        <message>
            <source>Onecopy compares the headers of all copies.</source>
            <translation>Onecopy compara las cabeceras de todas las copias.</translation>
        </message>
        <message>
            <source>The cause was not looked for</source>
            <translation>La causa no se ha buscado</translation>
        </message>
        <message>
            <source>The search was stopped before it had an answer.</source>
            <translation>La búsqueda se detuvo antes de tener una respuesta.</translation>
        </message>
        <message>
            <source>Find out by testing…</source>
            <translation>Averiguar con pruebas…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <translation>
                <numerusform>%Ln mensaje vinculado</numerusform>
                <numerusform>%Ln mensajes vinculados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseSources</name>
        <message>
            <source>Add logs…</source>
            <translation>Añadir registros…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Logs of mail servers</source>
            <translation>Registros de los servidores de correo</translation>
        </message>
        <message>
            <source>None yet. Logs prove what headers only suggest. Drop them here, plain or gzip.</source>
            <translation>Aún ninguno. Los registros demuestran lo que las cabeceras solo sugieren. Suéltelos aquí, sin comprimir o en gzip.</translation>
        </message>
        <message>
            <source>Ser&amp;vers that you run</source>
            <translation>Ser&amp;vidores que usted administra</translation>
        </message>
        <message>
            <source>Servers that you run</source>
            <translation>Servidores que usted administra</translation>
        </message>
        <message>
            <source>mx1.example.com, example.org</source>
            <translation>mx1.example.com, example.org</translation>
        </message>
        <message>
            <source>Names of hosts or domains, with commas between them. While it is empty, Onecopy works them out.</source>
            <translation>Nombres de hosts o dominios, separados por comas. Mientras esté vacío, Onecopy los deduce.</translation>
        </message>
        <message>
            <source>not a log that Onecopy knows</source>
            <translation>no es un registro que Onecopy conozca</translation>
        </message>
        <message>
            <source>%1, %2 lines</source>
            <comment>kind of log, a number</comment>
            <translation>%1, %2 líneas</translation>
        </message>
        <message>
            <source>worked out: %1</source>
            <comment>names of servers</comment>
            <translation>deducidos: %1</translation>
        </message>
        <message>
            <source>Add logs of mail servers</source>
            <translation>Añadir registros de servidores de correo</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file, what it is</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2 lines, none about a message</source>
            <comment>kind of log, a number</comment>
            <translation>%1, %2 líneas, ninguna sobre un mensaje</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseTexts</name>
        <message>
            <source>Answer comes too late</source>
            <translation>Respuesta tardía</translation>
        </message>
        <message>
            <source>The receiving server answers too late after the message</source>
            <translation>El servidor receptor responde demasiado tarde tras el mensaje</translation>
        </message>
        <message>
            <source>The server takes the whole message and delivers it, but its answer comes after the sender has stopped waiting (RFC 1047). The sender keeps the message and sends it again at its next retry; every try is delivered.</source>
            <translation>El servidor recibe el mensaje completo y lo entrega, pero su respuesta llega cuando el emisor ya ha dejado de esperar (RFC 1047). El emisor conserva el mensaje y lo envía de nuevo en su próximo reintento; cada intento se entrega.</translation>
        </message>
        <message>
            <source>Send test mails of rising size and measure the time from the end of the message to the answer. Above 60 seconds is too long; then find what runs inside the SMTP session and move it behind the answer.</source>
            <translation>Envíe mensajes de prueba de tamaño creciente y mida el tiempo desde el final del mensaje hasta la respuesta. Más de 60 segundos es demasiado; averigüe entonces qué se ejecuta dentro de la sesión SMTP y páselo a después de la respuesta.</translation>
        </message>
        <message>
            <source>Antivirus scan delay</source>
            <translation>Retraso por el antivirus</translation>
        </message>
        <message>
            <source>An antivirus or content filter on the server scans inside the SMTP session</source>
            <translation>Un antivirus o filtro de contenido del servidor analiza dentro de la sesión SMTP</translation>
        </message>
        <message>
            <source>The scanner looks at the message before the server answers. Large attachments take longer than the sender waits, so it sends the message again.</source>
            <translation>El antivirus o filtro examina el mensaje antes de que el servidor responda. Con adjuntos grandes tarda más de lo que espera el emisor, así que este envía el mensaje de nuevo.</translation>
        </message>
        <message>
            <source>Let the test sender bypass the scanner for a few minutes, send the same test mails, and compare. Then move the scan behind the acceptance, or make it faster. Switch the scanner on again at once.</source>
            <translation>Excluya del análisis al remitente de prueba durante unos minutos, envíe los mismos mensajes de prueba y compare. Después pase el análisis a un momento posterior a la aceptación, o hágalo más rápido. Vuelva a activar el análisis de inmediato.</translation>
        </message>
        <message>
            <source>Antivirus in the store</source>
            <translation>Antivirus en el almacén</translation>
        </message>
        <message>
            <source>An antivirus in the mailbox store leaves messages unscanned and they are tried again</source>
            <translation>Un antivirus en el almacén de buzones deja mensajes sin analizar y se reintentan</translation>
        </message>
        <message>
            <source>The scanner fails on a message or is slow; the store defers the delivery and tries again later or at its next start.</source>
            <translation>El antivirus falla con un mensaje o es lento; el almacén aplaza la entrega y la reintenta más tarde o en su próximo arranque.</translation>
        </message>
        <message>
            <source>Look in the tracking log for repeated local deliveries (1028, 1037) of one Message-ID, and update the scanner.</source>
            <translation>Busque en el registro de seguimiento entregas locales repetidas (1028, 1037) de un mismo Message-ID, y actualice el antivirus.</translation>
        </message>
        <message>
            <source>Antivirus at the sender</source>
            <translation>Antivirus del remitente</translation>
        </message>
        <message>
            <source>An antivirus on the sender's computer delays sending</source>
            <translation>Un antivirus en el equipo del remitente retrasa el envío</translation>
        </message>
        <message>
            <source>The mail shield on a workstation buffers what is sent. The mail program stops waiting, keeps the message in its outbox, and sends it again.</source>
            <translation>La protección de correo de un equipo retiene lo que se envía. El programa de correo deja de esperar, conserva el mensaje en su bandeja de salida y lo envía de nuevo.</translation>
        </message>
        <message>
            <source>Send the same test mail from that computer with the mail shield off, and from another computer.</source>
            <translation>Envíe el mismo mensaje de prueba desde ese equipo con la protección de correo desactivada, y desde otro equipo.</translation>
        </message>
        <message>
            <source>TLS session timed out</source>
            <translation>Tiempo agotado en TLS</translation>
        </message>
        <message>
            <source>The TLS session stalls or is cut, and the sender tries again</source>
            <translation>La sesión TLS se atasca o se corta, y el emisor lo intenta de nuevo</translation>
        </message>
        <message>
            <source>Over TLS the message arrives, but the answer does not reach the sender in time or the session is cut. The sender keeps the message and repeats it; Postfix senders add a try in clear.</source>
            <translation>Por TLS el mensaje llega, pero la respuesta no alcanza al emisor a tiempo o la sesión se corta. El emisor conserva el mensaje y lo repite; los emisores Postfix añaden un intento sin cifrar.</translation>
        </message>
        <message>
            <source>Send test mails of the same size with and without STARTTLS and from both sides of the firewall; compare the time to the answer. Then find what is slow: the scanner, the line, or the device that inspects TLS.</source>
            <translation>Envíe mensajes de prueba del mismo tamaño con y sin STARTTLS y desde ambos lados del cortafuegos; compare el tiempo hasta la respuesta. Después averigüe qué es lento: el antivirus, la línea o el dispositivo que inspecciona TLS.</translation>
        </message>
        <message>
            <source>Firewall inspects SMTP</source>
            <translation>Inspección SMTP en cortafuegos</translation>
        </message>
        <message>
            <source>A firewall that inspects SMTP swallows the end of the message or the answer</source>
            <translation>Un cortafuegos que inspecciona SMTP se traga el final del mensaje o la respuesta</translation>
        </message>
        <message>
            <source>The firewall loses the final dot or the answer to it, so both sides disagree whether the message was taken.</source>
            <translation>El cortafuegos pierde el punto final o la respuesta a este, de modo que las dos partes no coinciden en si el mensaje se aceptó.</translation>
        </message>
        <message>
            <source>Look at the greeting from outside: asterisks or XXXX show SMTP inspection. Switch the inspection off for a test and send the same mails again.</source>
            <translation>Mire el saludo desde fuera: los asteriscos o XXXX indican inspección SMTP. Desactive la inspección como prueba y envíe de nuevo los mismos mensajes.</translation>
        </message>
        <message>
            <source>Lost large packets</source>
            <translation>Paquetes grandes perdidos</translation>
        </message>
        <message>
            <source>Large packets are lost on the line</source>
            <translation>Los paquetes grandes se pierden en la línea</translation>
        </message>
        <message>
            <source>Large segments vanish on the way, the transfer stalls, and it is repeated. With a gateway in between, copies arrive.</source>
            <translation>Los segmentos grandes desaparecen por el camino, la transferencia se atasca y se repite. Con una pasarela en medio, llegan copias.</translation>
        </message>
        <message>
            <source>Send pings of 1472 bytes that may not be fragmented, and test mails of 1, 2 and 10 kB; set the MTU to 1400 for a test.</source>
            <translation>Envíe pings de 1472 bytes que no se puedan fragmentar, y mensajes de prueba de 1, 2 y 10 kB; ponga la MTU a 1400 como prueba.</translation>
        </message>
        <message>
            <source>Overloaded server</source>
            <translation>Servidor sobrecargado</translation>
        </message>
        <message>
            <source>The receiving server is overloaded or slows its clients down</source>
            <translation>El servidor receptor está sobrecargado o frena a sus clientes</translation>
        </message>
        <message>
            <source>Everything in the session is slow at busy hours, so the answer comes late whatever the size of the message.</source>
            <translation>Todo en la sesión va lento en las horas de más carga, así que la respuesta llega tarde sea cual sea el tamaño del mensaje.</translation>
        </message>
        <message>
            <source>Measure the time to the answer at night and at peak hours, and look at disks, back pressure and tarpitting.</source>
            <translation>Mida el tiempo hasta la respuesta de noche y en horas punta, y revise los discos, la contrapresión (back pressure) y el tarpitting.</translation>
        </message>
        <message>
            <source>Mail filter timed out</source>
            <translation>Tiempo agotado en el filtro</translation>
        </message>
        <message>
            <source>A mail filter times out at the end of the message</source>
            <translation>Un filtro de correo agota su tiempo de espera al final del mensaje</translation>
        </message>
        <message>
            <source>The filter has passed or stored the message, but its answer to the mail server comes too late; the sender is told to try again.</source>
            <translation>El filtro ha pasado o guardado el mensaje, pero su respuesta al servidor de correo llega demasiado tarde; al emisor se le dice que lo intente de nuevo.</translation>
        </message>
        <message>
            <source>Take the filter out for the test sender and compare. Let it report progress, or raise its time limit but keep it below that of the senders.</source>
            <translation>Excluya del filtro al remitente de prueba y compare. Haga que informe de su progreso, o suba su límite de tiempo, pero manténgalo por debajo del de los emisores.</translation>
        </message>
        <message>
            <source>Two mail exchangers</source>
            <translation>Dos servidores MX</translation>
        </message>
        <message>
            <source>The sender moves on to another mail exchanger after a time-out</source>
            <translation>El emisor pasa a otro servidor MX tras agotar el tiempo de espera</translation>
        </message>
        <message>
            <source>The first mail exchanger takes the message but answers too late; the sender gives it to the next one as well.</source>
            <translation>El primer servidor MX acepta el mensaje, pero responde demasiado tarde; el emisor lo entrega también al siguiente.</translation>
        </message>
        <message>
            <source>Find the slow mail exchanger: compare the time to the answer of each of them.</source>
            <translation>Encuentre el servidor MX lento: compare el tiempo hasta la respuesta de cada uno.</translation>
        </message>
        <message>
            <source>Slow mailbox server</source>
            <translation>Servidor de buzones lento</translation>
        </message>
        <message>
            <source>The mailbox server answers the mail server too late</source>
            <translation>El servidor de buzones responde demasiado tarde al servidor de correo</translation>
        </message>
        <message>
            <source>The last step into the mailbox was done, but its answer came after the mail server had stopped waiting, so it delivered again.</source>
            <translation>El último paso hasta el buzón se hizo, pero su respuesta llegó cuando el servidor de correo ya había dejado de esperar, así que entregó otra vez.</translation>
        </message>
        <message>
            <source>Measure an LMTP delivery by hand, look at the load of the mailbox server's disks, and raise the time limit of that step.</source>
            <translation>Mida a mano una entrega LMTP, revise la carga de los discos del servidor de buzones y suba el límite de tiempo de ese paso.</translation>
        </message>
        <message>
            <source>Stuck in Exchange</source>
            <translation>Atascado en Exchange</translation>
        </message>
        <message>
            <source>A message is stuck in Exchange and is sent again at each start</source>
            <translation>Un mensaje está atascado en Exchange y se envía de nuevo en cada arranque</translation>
        </message>
        <message>
            <source>The message stayed in the temporary table of the SMTP mailbox, or in a queue, and is processed again whenever the service, the store or the server starts, often every night.</source>
            <translation>El mensaje se quedó en la tabla temporal del buzón SMTP, o en una cola, y se procesa de nuevo cada vez que arranca el servicio, el almacén o el servidor, a menudo cada noche.</translation>
        </message>
        <message>
            <source>Find out what restarts at the time of the copies (backup, updates). On Exchange 2003 look for the Message-ID in the TempTable with MFCMAPI; elsewhere look into the queue.</source>
            <translation>Averigüe qué se reinicia a la hora de las copias (copia de seguridad, actualizaciones). En Exchange 2003, busque el Message-ID en la TempTable con MFCMAPI; en los demás, mire en la cola.</translation>
        </message>
        <message>
            <source>Queued again</source>
            <translation>De nuevo en la cola</translation>
        </message>
        <message>
            <source>Messages are put into the queue again</source>
            <translation>Los mensajes se ponen de nuevo en la cola</translation>
        </message>
        <message>
            <source>Files in a pickup or replay folder, a restored queue, or a script submit messages again that were delivered already.</source>
            <translation>Archivos en una carpeta pickup o replay, una cola restaurada o un script envían de nuevo mensajes que ya se habían entregado.</translation>
        </message>
        <message>
            <source>Compare the times of the copies with restarts and scheduled tasks on the host that handed them over, and look into its pickup and replay folders.</source>
            <translation>Compare las horas de las copias con los reinicios y las tareas programadas del host que las entregó, y mire en sus carpetas pickup y replay.</translation>
        </message>
        <message>
            <source>Exchange safety copies</source>
            <translation>Redundancia de Exchange</translation>
        </message>
        <message>
            <source>Exchange sends its safety copies</source>
            <translation>Exchange envía sus copias de redundancia</translation>
        </message>
        <message>
            <source>After an outage, shadow redundancy or Safety Net submits messages again. Exchange mailboxes drop them, others see duplicates.</source>
            <translation>Tras una interrupción, la redundancia de instantáneas (shadow redundancy) o Safety Net envía mensajes de nuevo. Los buzones de Exchange los descartan; los demás ven duplicados.</translation>
        </message>
        <message>
            <source>Look for RESUBMIT and HAREDIRECT in message tracking, and for the outage before them.</source>
            <translation>Busque RESUBMIT y HAREDIRECT en el seguimiento de mensajes, y la interrupción anterior a ellos.</translation>
        </message>
        <message>
            <source>Archive or journal copy</source>
            <translation>Copia de archivo o diario</translation>
        </message>
        <message>
            <source>Archiving or journaling makes extra copies</source>
            <translation>El archivado o el registro en diario (journaling) crea copias sobrantes</translation>
        </message>
        <message>
            <source>A rule copies every message for an archive, and that copy ends in the same mailbox.</source>
            <translation>Una regla copia cada mensaje para un archivo, y esa copia acaba en el mismo buzón.</translation>
        </message>
        <message>
            <source>Find the rule (journaling, always_bcc, a filter script, an archive address that leads back here). Switch it off for a few minutes if that is allowed, send a test mail, and switch it on again.</source>
            <translation>Encuentre la regla (journaling, always_bcc, un script de filtro, una dirección de archivo que conduce de vuelta aquí). Si está permitido, desactívela unos minutos, envíe un mensaje de prueba y actívela de nuevo.</translation>
        </message>
        <message>
            <source>Several addresses</source>
            <translation>Varias direcciones</translation>
        </message>
        <message>
            <source>The recipient is reached by several addresses</source>
            <translation>Al destinatario se llega por varias direcciones</translation>
        </message>
        <message>
            <source>The sender named several addresses or groups that all end in one mailbox. Each of them gets its copy, as designed.</source>
            <translation>El remitente indicó varias direcciones o grupos que acaban todos en un mismo buzón. Cada uno recibe su copia, como está previsto.</translation>
        </message>
        <message>
            <source>Send a test mail to the person alone. If only mail to several addresses comes twice, flatten the groups or aliases.</source>
            <translation>Envíe un mensaje de prueba solo a esa persona. Si solo llega dos veces el correo a varias direcciones, simplifique los grupos o alias.</translation>
        </message>
        <message>
            <source>Forwarding</source>
            <translation>Reenvío</translation>
        </message>
        <message>
            <source>Forwarding brings a second copy</source>
            <translation>El reenvío trae una segunda copia</translation>
        </message>
        <message>
            <source>The message is delivered and also forwarded, and both ways end in the same mailbox.</source>
            <translation>El mensaje se entrega y además se reenvía, y ambos caminos acaban en el mismo buzón.</translation>
        </message>
        <message>
            <source>Switch the forwarding of the other address off and send one test mail to each address.</source>
            <translation>Desactive el reenvío de la otra dirección y envíe un mensaje de prueba a cada dirección.</translation>
        </message>
        <message>
            <source>Catch-all mailbox</source>
            <translation>Buzón comodín</translation>
        </message>
        <message>
            <source>A catch-all mailbox is fetched and distributed by the addresses in the header</source>
            <translation>Un buzón comodín (catch-all) se recoge y se reparte según las direcciones de la cabecera</translation>
        </message>
        <message>
            <source>The provider stores one copy for each recipient, and the collecting program gives each copy to all recipients.</source>
            <translation>El proveedor guarda una copia por destinatario, y el programa de recogida da cada copia a todos los destinatarios.</translation>
        </message>
        <message>
            <source>Send one test mail to one, two and three recipients here: the copies grow with their number. Use one mailbox for each person, or the envelope address.</source>
            <translation>Envíe un mensaje de prueba a uno, dos y tres destinatarios de aquí: las copias aumentan con su número. Use un buzón por persona, o la dirección del sobre.</translation>
        </message>
        <message>
            <source>POP3 fetched again</source>
            <translation>POP3 recogido de nuevo</translation>
        </message>
        <message>
            <source>A POP3 collector fetches the same messages again</source>
            <translation>Un recolector POP3 recoge de nuevo los mismos mensajes</translation>
        </message>
        <message>
            <source>The collecting program does not delete what it fetched, forgot what it had, or was cut before it could say QUIT (RFC 1939); at the next poll it fetches the messages again.</source>
            <translation>El programa de recogida no borra lo que recogió, olvidó lo que tenía o se cortó antes de poder enviar QUIT (RFC 1939); en la siguiente consulta recoge los mensajes de nuevo.</translation>
        </message>
        <message>
            <source>List the unique ids at the provider before and after a poll. Look in the collector's log for errors and for one large message at which it always stops.</source>
            <translation>Liste los identificadores únicos en el proveedor antes y después de una consulta. Busque en el registro del recolector errores y un mensaje grande en el que siempre se detiene.</translation>
        </message>
        <message>
            <source>Two collectors</source>
            <translation>Dos recolectores</translation>
        </message>
        <message>
            <source>Two programs collect the same mail</source>
            <translation>Dos programas recogen el mismo correo</translation>
        </message>
        <message>
            <source>Two collectors, or a collector and direct delivery, bring the same message on two ways.</source>
            <translation>Dos recolectores, o un recolector y la entrega directa, traen el mismo mensaje por dos caminos.</translation>
        </message>
        <message>
            <source>Stop one of them and watch whether messages arrive once.</source>
            <translation>Detenga uno de ellos y observe si los mensajes llegan una sola vez.</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>Enviado de nuevo</translation>
        </message>
        <message>
            <source>The sender's mail program, or the sender, sent it again</source>
            <translation>El programa de correo del remitente, o el propio remitente, lo envió de nuevo</translation>
        </message>
        <message>
            <source>The sending program stopped waiting and submitted the same message again, or a person pressed Send twice.</source>
            <translation>El programa emisor dejó de esperar y envió el mismo mensaje otra vez, o una persona pulsó Enviar dos veces.</translation>
        </message>
        <message>
            <source>Ask the sender for the outbox and the sent mail. If one message was sent and several arrived, measure the time to the answer of the submission server.</source>
            <translation>Pida al remitente que mire su bandeja de salida y el correo enviado. Si se envió un mensaje y llegaron varios, mida el tiempo hasta la respuesta del servidor de envío.</translation>
        </message>
        <message>
            <source>Program sent it again</source>
            <translation>Repetido por un programa</translation>
        </message>
        <message>
            <source>A program sends the same message again</source>
            <translation>Un programa envía de nuevo el mismo mensaje</translation>
        </message>
        <message>
            <source>An application gave up waiting too early, or a job ran twice, and the message was made anew.</source>
            <translation>Una aplicación dejó de esperar demasiado pronto, o una tarea se ejecutó dos veces, y el mensaje se creó de nuevo.</translation>
        </message>
        <message>
            <source>Look at the log of the application for time-outs; let it hand mail to a local relay that answers at once.</source>
            <translation>Busque en el registro de la aplicación tiempos de espera agotados; haga que entregue el correo a un servidor de retransmisión local que responda al instante.</translation>
        </message>
        <message>
            <source>Mobile device</source>
            <translation>Dispositivo móvil</translation>
        </message>
        <message>
            <source>A mobile device sent it again</source>
            <translation>Un dispositivo móvil lo envió de nuevo</translation>
        </message>
        <message>
            <source>The device lost the answer to its request and repeated it.</source>
            <translation>El dispositivo perdió la respuesta a su petición y la repitió.</translation>
        </message>
        <message>
            <source>Look for several SendMail requests of one device in the web server's log.</source>
            <translation>Busque varias peticiones SendMail de un mismo dispositivo en el registro del servidor web.</translation>
        </message>
        <message>
            <source>Rule in the mailbox</source>
            <translation>Regla en el buzón</translation>
        </message>
        <message>
            <source>Rules or mail programs copy messages inside the mailbox</source>
            <translation>Reglas o programas de correo copian mensajes dentro del buzón</translation>
        </message>
        <message>
            <source>A rule, or several programs with the same rules, copied the message after it had been delivered.</source>
            <translation>Una regla, o varios programas con las mismas reglas, copió el mensaje después de entregado.</translation>
        </message>
        <message>
            <source>Switch the rules off, send one test mail, and switch them on one by one.</source>
            <translation>Desactive las reglas, envíe un mensaje de prueba y actívelas una a una.</translation>
        </message>
        <message>
            <source>Copy of sent mail</source>
            <translation>Copia del correo enviado</translation>
        </message>
        <message>
            <source>Client and server both save sent mail</source>
            <translation>El cliente y el servidor guardan ambos el correo enviado</translation>
        </message>
        <message>
            <source>Switch off one of the two settings that save sent mail, if the copies disturb.</source>
            <translation>Si las copias molestan, desactive uno de los dos ajustes que guardan el correo enviado.</translation>
        </message>
        <message>
            <source>Restore or import</source>
            <translation>Restauración o importación</translation>
        </message>
        <message>
            <source>A restore, an import or a synchronisation put copies into the mailbox</source>
            <translation>Una restauración, una importación o una sincronización puso copias en el buzón</translation>
        </message>
        <message>
            <source>Messages were merged into the mailbox without a look at what was there already.</source>
            <translation>Los mensajes se incorporaron al buzón sin mirar lo que ya había en él.</translation>
        </message>
        <message>
            <source>Find out what ran at the time at which the copies were stored: a restore, a migration, a synchroniser.</source>
            <translation>Averigüe qué se ejecutó a la hora en que se guardaron las copias: una restauración, una migración, un sincronizador.</translation>
        </message>
        <message>
            <source>Mail loop</source>
            <translation>Bucle de correo</translation>
        </message>
        <message>
            <source>Servers forward the message to each other</source>
            <translation>Los servidores se reenvían el mensaje entre sí</translation>
        </message>
        <message>
            <source>The message goes round between two systems, and each time a copy stays here.</source>
            <translation>El mensaje da vueltas entre dos sistemas, y cada vez se queda aquí una copia.</translation>
        </message>
        <message>
            <source>Follow the hosts that repeat in the Received lines and remove one of the two forwardings.</source>
            <translation>Siga los hosts que se repiten en las líneas Received y quite uno de los dos reenvíos.</translation>
        </message>
        <message>
            <source>Public folder</source>
            <translation>Carpeta pública</translation>
        </message>
        <message>
            <source>Public folders bring their own copies</source>
            <translation>Las carpetas públicas traen sus propias copias</translation>
        </message>
        <message>
            <source>The store made a new message for each member, or replication conflicted.</source>
            <translation>El almacén creó un mensaje nuevo para cada miembro, o hubo un conflicto de replicación.</translation>
        </message>
        <message>
            <source>Count the members whose alternate recipient is that folder.</source>
            <translation>Cuente los miembros cuyo destinatario alternativo es esa carpeta.</translation>
        </message>
        <message>
            <source>List and direct copy</source>
            <translation>Copia de lista y directa</translation>
        </message>
        <message>
            <source>One copy came from a mailing list, another one directly</source>
            <translation>Una copia vino de una lista de correo, otra directamente</translation>
        </message>
        <message>
            <source>The sender addressed the list and its member. Both copies are wanted, as designed.</source>
            <translation>El remitente escribió a la lista y a un miembro de ella. Ambas copias son intencionadas, como está previsto.</translation>
        </message>
        <message>
            <source>Ask the list to leave out members who are addressed directly, if the copies disturb.</source>
            <translation>Si las copias molestan, pida a la lista que omita a los miembros a los que se escribe directamente.</translation>
        </message>
        <message>
            <source>Bounces that look alike</source>
            <translation>Rebotes que se parecen</translation>
        </message>
        <message>
            <source>Bounces or automatic answers that look alike</source>
            <translation>Rebotes o respuestas automáticas que se parecen</translation>
        </message>
        <message>
            <source>One forged or looping message caused many of them. They are different messages.</source>
            <translation>Un mensaje falsificado o en bucle causó muchos de ellos. Son mensajes distintos.</translation>
        </message>
        <message>
            <source>Look at what they answer to; reject unknown recipients during the session.</source>
            <translation>Mire a qué responden; rechace a los destinatarios desconocidos durante la sesión.</translation>
        </message>
        <message>
            <source>Shared Message-ID</source>
            <translation>Message-ID compartido</translation>
        </message>
        <message>
            <source>Different messages share one Message-ID</source>
            <translation>Mensajes distintos comparten un mismo Message-ID</translation>
        </message>
        <message>
            <source>The sending program gives several messages the same Message-ID. They are not duplicates, and none of them may be removed.</source>
            <translation>El programa emisor da a varios mensajes el mismo Message-ID. No son duplicados, y ninguno de ellos se puede quitar.</translation>
        </message>
        <message>
            <source>Tell the owner of the sending program; nothing has to be done here.</source>
            <translation>Avise al responsable del programa emisor; aquí no hay que hacer nada.</translation>
        </message>
        <message>
            <source>Store forgets too early</source>
            <translation>El almacén olvida pronto</translation>
        </message>
        <message>
            <source>The store forgets too early which messages it had</source>
            <translation>El almacén olvida demasiado pronto qué mensajes tuvo</translation>
        </message>
        <message>
            <source>Not a cause: Exchange 2003 remembers for one hour what it delivered, so that slow repeats become visible.</source>
            <translation>No es una causa: Exchange 2003 recuerda durante una hora lo que entregó, de modo que las repeticiones lentas se hacen visibles.</translation>
        </message>
        <message>
            <source>Repair the cause of the repeats; a longer memory only hides them.</source>
            <translation>Corrija la causa de las repeticiones; una memoria más larga solo las oculta.</translation>
        </message>
        <message>
            <source>What is sent is saved by the mail program, the server, or both. Beside a copy in the inbox that is wanted; of two in one mailbox for sent mail, one is enough.</source>
            <translation>Lo que se envía lo guarda el programa de correo, el servidor o ambos. Junto a una copia en la bandeja de entrada es lo deseado; de dos en un mismo buzón de enviados, basta una.</translation>
        </message>
        <message>
            <source>Doubled at the filter</source>
            <translation>Duplicado en el filtro</translation>
        </message>
        <message>
            <source>Messages become several at a content filter behind the queue</source>
            <translation>Los mensajes pasan a ser varios en un filtro de contenido detrás de la cola</translation>
        </message>
        <message>
            <source>The server hands the message to a filter, gets no answer in time, and hands it over again, while the filter still finishes and returns each of them. Or it follows aliases, and adds addresses, both before the filter and behind it.</source>
            <translation>El servidor entrega el mensaje a un filtro, no obtiene respuesta a tiempo y se lo entrega de nuevo, mientras el filtro aún termina y devuelve cada uno de ellos. O bien resuelve los alias, y añade direcciones, tanto antes del filtro como detrás de él.</translation>
        </message>
        <message>
            <source>Look for several queue ids with one Message-ID from localhost, and for "may be sent more than once" towards the filter. Raise the time limit towards the filter above the filter's own, and make the scan faster. Where aliases are followed on both sides of the filter, set receive_override_options=no_address_mappings on one of them.</source>
            <translation>Busque varios identificadores de cola con un mismo Message-ID procedentes de localhost, y «may be sent more than once» hacia el filtro. Suba el límite de tiempo hacia el filtro por encima del propio del filtro, y haga más rápido el análisis. Si los alias se resuelven en ambos lados del filtro, ponga receive_override_options=no_address_mappings en uno de ellos.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWhy</name>
        <message>
            <source>Why this cause</source>
            <translation>Por qué esta causa</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>Indicios a favor</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Indicios en contra</translation>
        </message>
        <message>
            <source>What else it could be</source>
            <translation>Qué más podría ser</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>Qué lo aclararía</translation>
        </message>
        <message>
            <source>The lines that this stands on</source>
            <translation>Las líneas en que se basa</translation>
        </message>
        <message>
            <source>Lines of headers and logs, word for word</source>
            <translation>Líneas de cabeceras y registros, palabra por palabra</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>cause, percentage</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a reason, in how many messages it was seen</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>In “%1”:</source>
            <comment>subject of a message, lines of it follow</comment>
            <translation>En «%1»:</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWords</name>
        <message>
            <source>Not clear yet</source>
            <translation>Aún no está claro</translation>
        </message>
        <message>
            <source>The evidence is thin, or contradicts itself</source>
            <translation>Los indicios son escasos o se contradicen</translation>
        </message>
        <message>
            <source>What is known about these messages fits several causes about equally well. Onecopy does not guess.</source>
            <translation>Lo que se sabe de estos mensajes encaja casi por igual con varias causas. Onecopy no adivina.</translation>
        </message>
        <message>
            <source>Add the logs of your mail servers for the days of these messages, and name the servers that you run. More messages that came twice help too.</source>
            <translation>Añada los registros de sus servidores de correo de los días de estos mensajes, e indique los servidores que usted administra. También ayudan más mensajes que hayan llegado dos veces.</translation>
        </message>
        <message>
            <source>strong</source>
            <comment>how much a reason says</comment>
            <translation>fuerte</translation>
        </message>
        <message>
            <source>medium</source>
            <comment>how much a reason says</comment>
            <translation>medio</translation>
        </message>
        <message>
            <source>weak</source>
            <comment>how much a reason says</comment>
            <translation>débil</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>el remitente</translation>
        </message>
        <message>
            <source>a content filter</source>
            <translation>un filtro de contenido</translation>
        </message>
        <message>
            <source>the delivery into the mailbox</source>
            <translation>la entrega en el buzón</translation>
        </message>
        <message>
            <source>the mailbox itself</source>
            <translation>el propio buzón</translation>
        </message>
        <message>
            <source>a program that fetches mail</source>
            <translation>un programa que recoge correo</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copia %1</translation>
        </message>
        <message>
            <source>%1 sure</source>
            <comment>a percentage</comment>
            <translation>%1 de certeza</translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>Cada mensaje llegó una sola vez.</translation>
        </message>
        <message>
            <source>There is no cause to look for.</source>
            <translation>No hay ninguna causa que buscar.</translation>
        </message>
        <message>
            <source>No fault was found: all copies are by design.</source>
            <translation>No se encontró ningún fallo: todas las copias están previstas.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages came more than once, as list, alias or sent copies do.</source>
            <translation>
                <numerusform>%Ln mensaje llegó más de una vez, como ocurre con las copias de listas, de alias o de correo enviado.</numerusform>
                <numerusform>%Ln mensajes llegaron más de una vez, como ocurre con las copias de listas, de alias o de correo enviado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>The evidence of %1 fits several causes.</source>
            <translation>Los indicios de %1 encajan con varias causas.</translation>
        </message>
        <message>
            <source>Closest so far: %1 (%2).</source>
            <comment>cause, percentage</comment>
            <translation>La más cercana hasta ahora: %1 (%2).</translation>
        </message>
        <message>
            <source>Onecopy cannot tell yet why the copies came.</source>
            <translation>Onecopy aún no puede decir por qué llegaron las copias.</translation>
        </message>
        <message>
            <source>Most likely: %1.</source>
            <comment>title of a cause</comment>
            <translation>Lo más probable: %1.</translation>
        </message>
        <message>
            <source>%1, for %2 of %3 that came more than once.</source>
            <comment>93 % sure, for 41 of 43 messages …</comment>
            <translation>%1, en %2 de %3 que llegaron más de una vez.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>no queue id</source>
            <comment>that a server gave to a message</comment>
            <translation>sin identificador de cola</translation>
        </message>
        <message>
            <source>queue id %1</source>
            <translation>identificador de cola %1</translation>
        </message>
        <message>
            <source>dated %1</source>
            <comment>in place of an id</comment>
            <translation>con fecha %1</translation>
        </message>
        <message>
            <source>a host without a name</source>
            <translation>un host sin nombre</translation>
        </message>
        <message numerus="yes">
            <source>in all %Ln messages</source>
            <translation>
                <numerusform>en %Ln mensaje</numerusform>
                <numerusform>en los %Ln mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %1 of %Ln messages</source>
            <translation>
                <numerusform>en %1 de %Ln mensaje</numerusform>
                <numerusform>en %1 de %Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>Hosts, times and sizes are those of one message, as an example.</source>
            <translation>Los hosts, las horas y los tamaños son los de un mensaje, como ejemplo.</translation>
        </message>
        <message>
            <source>Hosts, times and sizes are those of one message, as an example: “%1”.</source>
            <translation>Los hosts, las horas y los tamaños son los de un mensaje, como ejemplo: «%1».</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <comment>not equal, and so not counted as copies</comment>
            <translation>
                <numerusform>%Ln mensaje vinculado</numerusform>
                <numerusform>%Ln mensajes vinculados</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>messages, linked messages</comment>
            <translation>%1 y %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln copia sobrante</numerusform>
                <numerusform>%Ln copias sobrantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are told as found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>
                <numerusform>%Ln mensaje se describe como se encontró el %1, antes de apartar %2.</numerusform>
                <numerusform>%Ln mensajes se describen como se encontraron el %1, antes de apartar %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>As found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>Como se encontró el %1, antes de apartar %2.</translation>
        </message>
        <message>
            <source>%1, for %2.</source>
            <comment>93 % sure, for 3 linked messages</comment>
            <translation>%1, para %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln Message-IDs stand in several messages that are not alike.</source>
            <translation>
                <numerusform>%Ln Message-ID figura en varios mensajes que no son iguales.</numerusform>
                <numerusform>%Ln Message-ID figuran en varios mensajes que no son iguales.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln times</source>
            <comment>how often something happened</comment>
            <translation>
                <numerusform>una vez</numerusform>
                <numerusform>%Ln veces</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, for %2 of %3</source>
            <comment>93 % sure, for 41 of 43 messages</comment>
            <translation>%1, en %2 de %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CertificatePanel</name>
        <message>
            <source>Do not trust it</source>
            <translation>No confiar en él</translation>
        </message>
        <message>
            <source>Trust exactly this certificate</source>
            <translation>Confiar solo en este certificado</translation>
        </message>
        <message>
            <source>What is wrong with the certificate</source>
            <translation>Qué le pasa al certificado</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name of a value, the value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The certificate of %1 has changed</source>
            <translation>El certificado de %1 ha cambiado</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted</source>
            <translation>El certificado de %1 no es de confianza</translation>
        </message>
        <message>
            <source>No password was sent. Somebody else may be answering in the server’s place. Trust it only if the server’s administrator gives you the same fingerprint, by another way than this connection.</source>
            <translation>No se ha enviado ninguna contraseña. Puede que otro esté respondiendo en lugar del servidor. Confíe en él solo si el administrador del servidor le da la misma huella por una vía distinta de esta conexión.</translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>Emitido para</translation>
        </message>
        <message>
            <source>For the names</source>
            <translation>Para los nombres</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Válido</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from date to date</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Trusted until now</source>
            <translation>De confianza hasta ahora</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>Huella (SHA-256)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChartCard</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Primeras copias</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copias sobrantes</translation>
        </message>
        <message>
            <source>There are no arrivals to show.</source>
            <translation>No hay llegadas que mostrar.</translation>
        </message>
        <message>
            <source>%1: %2 first and %3 extra copies</source>
            <translation>%1: primeras copias: %2; copias sobrantes: %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChartWords</name>
        <message>
            <source>MMM yyyy</source>
            <comment>date format of a month in a chart</comment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>ddd d</source>
            <comment>date format of a weekday in a chart</comment>
            <translation>ddd d</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>date format of a day in a chart</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and time in a chart</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>There are no arrivals to show.</source>
            <translation>No hay llegadas que mostrar.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 first and no extra copies.</source>
            <translation>Desde el %1 hasta el %2: primeras copias: %3; ninguna copia sobrante.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 first and %4 extra copies, at most %5 extra on %6.</source>
            <translation>Desde el %1 hasta el %2: primeras copias: %3; copias sobrantes: %4; máximo de sobrantes: %5 (%6).</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistMailForm</name>
        <message>
            <source>Measure with &amp;test mail</source>
            <translation>Medi&amp;r con correo de prueba</translation>
        </message>
        <message>
            <source>Test mail may be sent to this address</source>
            <translation>Se puede enviar correo de prueba a esta dirección</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>anna@example.org, whose inbox this account reads</source>
            <translation>anna@example.org, cuya bandeja de entrada lee esta cuenta</translation>
        </message>
        <message>
            <source>Sent thr&amp;ough</source>
            <translation>Enviado &amp;a través de</translation>
        </message>
        <message>
            <source>Si&amp;ze of each</source>
            <translation>&amp;Tamaño de cada uno</translation>
        </message>
        <message>
            <source>&amp;Number for each setting</source>
            <translation>&amp;Número por cada ajuste</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>Wait &amp;for copies</source>
            <translation>&amp;Esperar copias</translation>
        </message>
        <message>
            <source>Enter the address for test mail.</source>
            <translation>Introduzca la dirección para el correo de prueba.</translation>
        </message>
        <message>
            <source>Enter the server that test mail is sent through.</source>
            <translation>Introduzca el servidor por el que se envía el correo de prueba.</translation>
        </message>
        <message>
            <source>Confirm the address for test mail.</source>
            <translation>Confirme la dirección para el correo de prueba.</translation>
        </message>
        <message>
            <source>Check the scanner with &amp;EICAR</source>
            <translation>&amp;Comprobar el antivirus con EICAR</translation>
        </message>
        <message>
            <source>The EICAR test file is harmless, and every virus scanner reports it. It is sent before the change and after it was put back, to show that mail is scanned again.</source>
            <translation>El archivo de prueba EICAR es inofensivo y todos los antivirus lo detectan. Se envía antes del cambio y después de restablecerlo, para demostrar que el correo se vuelve a analizar.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before. Wait longer than that.</source>
            <comment>a duration</comment>
            <translation>Lo más frecuente fue que una copia llegara %1 después de la anterior. Espere más tiempo que ese.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before. No step waits that long: check the mailbox later, to see whether copies still come.</source>
            <comment>a duration</comment>
            <translation>Lo más frecuente fue que una copia llegara %1 después de la anterior. Ningún paso espera tanto: compruebe el buzón más tarde para ver si siguen llegando copias.</translation>
        </message>
        <message>
            <source>Test mail cannot be sent to this address. Enter one such as anna@example.org.</source>
            <translation>No se puede enviar correo de prueba a esta dirección. Introduzca una como anna@example.org.</translation>
        </message>
        <message>
            <source>Enter the server that test mail is sent through in the form %1.</source>
            <comment>an address of a server</comment>
            <translation>Introduzca el servidor por el que se envía el correo de prueba en la forma %1.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistPage</name>
        <message>
            <source>Find out by testing</source>
            <translation>Averiguar con pruebas</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Steps, likeliest first</source>
            <translation>Los más probables primero</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>Cómo se mide</translation>
        </message>
        <message>
            <source>The step</source>
            <translation>El paso</translation>
        </message>
        <message>
            <source>Step %1 of %2 · %3</source>
            <comment>number, number, state of the step</comment>
            <translation>Paso %1 de %2 · %3</translation>
        </message>
        <message>
            <source>Write down first</source>
            <translation>Anotar primero</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>What is changed</source>
            <translation>Qué se cambia</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>Cómo se restablece</translation>
        </message>
        <message>
            <source>How to see that it is back</source>
            <translation>Cómo ver que está restablecido</translation>
        </message>
        <message>
            <source>How the result is judged</source>
            <translation>Cómo se valora el resultado</translation>
        </message>
        <message>
            <source>What it risks</source>
            <translation>Qué riesgo tiene</translation>
        </message>
        <message>
            <source>Another step is under way.</source>
            <translation>Hay otro paso en curso.</translation>
        </message>
        <message>
            <source>Add a mail server first, or do without test mail.</source>
            <translation>Añada primero un servidor de correo o prescinda del correo de prueba.</translation>
        </message>
        <message>
            <source>Protection is only switched off while test mail runs.</source>
            <translation>La protección solo se desactiva mientras se envía correo de prueba.</translation>
        </message>
        <message>
            <source>Look at the settings</source>
            <translation>Ver los ajustes</translation>
        </message>
        <message>
            <source>Begin this step</source>
            <translation>Empezar este paso</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>Código para el soporte: %1</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Ir al campo</translation>
        </message>
        <message>
            <source>Where to see it</source>
            <translation>Dónde se ve</translation>
        </message>
        <message>
            <source>Where it is another certificate than that of the mailbox server, choose a CA file in the account that holds both of them, or those who issued them.</source>
            <translation>Si es un certificado distinto del que tiene el servidor de buzones, elija en la cuenta un archivo de CA que contenga ambos, o los de sus emisores.</translation>
        </message>
        <message>
            <source>One setting after the other is changed or switched off, tested, and put back.</source>
            <translation>Los ajustes se cambian o se desactivan uno tras otro, se prueban y se restablecen.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistPlace</name>
        <message>
            <source>Server &amp;product</source>
            <translation>&amp;Producto del servidor</translation>
        </message>
        <message>
            <source>&amp;Who changes it</source>
            <translation>&amp;Quién lo cambia</translation>
        </message>
        <message>
            <source>I do, by hand</source>
            <translation>Yo, a mano</translation>
        </message>
        <message>
            <source>Onecopy, on this computer</source>
            <translation>Onecopy, en este equipo</translation>
        </message>
        <message>
            <source>Onecopy, over ssh</source>
            <translation>Onecopy, por ssh</translation>
        </message>
        <message>
            <source>&amp;Host</source>
            <translation>&amp;Host</translation>
        </message>
        <message>
            <source>root@mail.example.org</source>
            <translation>root@mail.example.org</translation>
        </message>
        <message>
            <source>Confi&amp;guration</source>
            <translation>Confi&amp;guración</translation>
        </message>
        <message>
            <source>Where the product has it, if left empty</source>
            <translation>Donde la tenga el producto, si se deja vacío</translation>
        </message>
        <message>
            <source>Sa&amp;ved files</source>
            <translation>Archi&amp;vos guardados</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes</comment>
            <translation> min</translation>
        </message>
        <message>
            <source>Back after at &amp;most</source>
            <translation>Restablecer como &amp;máximo tras</translation>
        </message>
        <message>
            <source>For this product, this step is done by hand.</source>
            <translation>Con este producto, este paso se hace a mano.</translation>
        </message>
        <message>
            <source>Parts of this could not be checked against the product; names may differ on your server.</source>
            <translation>Partes de esto no se han podido contrastar con el producto; los nombres pueden ser distintos en su servidor.</translation>
        </message>
        <message>
            <source>Enter the host for ssh.</source>
            <translation>Introduzca el host para ssh.</translation>
        </message>
        <message>
            <source> min (%1)</source>
            <comment>minutes, the same as hours or days</comment>
            <translation> min (%1)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistRunPanel</name>
        <message>
            <source>Stop and put back</source>
            <translation>Detener y restablecer</translation>
        </message>
        <message>
            <source>Progress of the step</source>
            <translation>Progreso del paso</translation>
        </message>
        <message>
            <source>I have changed it (%1)</source>
            <comment>time</comment>
            <translation>Lo he cambiado (%1)</translation>
        </message>
        <message>
            <source>I have put it back (%1)</source>
            <comment>time</comment>
            <translation>Lo he restablecido (%1)</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Dejar todo como está</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>I have changed it</source>
            <translation>Lo he cambiado</translation>
        </message>
        <message>
            <source>I have put it back</source>
            <translation>Lo he restablecido</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Reading the settings of the server</source>
            <translation>Leyendo los ajustes del servidor</translation>
        </message>
        <message>
            <source>Changing the setting</source>
            <translation>Cambiando el ajuste</translation>
        </message>
        <message>
            <source>The change is in force.</source>
            <translation>El cambio está en vigor.</translation>
        </message>
        <message>
            <source>Putting the setting back</source>
            <translation>Restableciendo el ajuste</translation>
        </message>
        <message>
            <source>%1 of %2 sent, %3 arrived, %4 of them more than once</source>
            <comment>numbers of test mails</comment>
            <translation>%1 de %2 enviados, %3 han llegado, %4 de ellos más de una vez</translation>
        </message>
        <message>
            <source>Test mail without the change: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Correo de prueba sin el cambio: %1.</translation>
        </message>
        <message>
            <source>Test mail with the change: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Correo de prueba con el cambio: %1.</translation>
        </message>
        <message>
            <source>Test mail after it was put back: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Correo de prueba tras restablecerlo: %1.</translation>
        </message>
        <message>
            <source>About %1 left for this measurement</source>
            <comment>duration</comment>
            <translation>Queda alrededor de %1 para esta medición</translation>
        </message>
        <message>
            <source>This measurement ends any moment</source>
            <translation>Esta medición está a punto de terminar</translation>
        </message>
        <message>
            <source>Present settings of %1 %2</source>
            <comment>product, version</comment>
            <translation>Ajustes actuales de %1 %2</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>value of a setting</comment>
            <translation>vacío</translation>
        </message>
        <message>
            <source>%1: %2 becomes %3</source>
            <comment>setting, value, value</comment>
            <translation>%1: %2 pasa a ser %3</translation>
        </message>
        <message>
            <source>The change</source>
            <translation>El cambio</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>Cómo se restablece</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>Todavía no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The server puts it back by itself after %1, whatever happens to this computer.</source>
            <comment>duration</comment>
            <translation>El servidor lo restablece por sí mismo tras %1, le pase lo que le pase a este equipo.</translation>
        </message>
        <message>
            <source>Test mail is sent first, with the change, and after it was put back.</source>
            <translation>Se envía correo de prueba antes, con el cambio y después de restablecerlo.</translation>
        </message>
        <message>
            <source>Without test mail it stays changed until you put it back.</source>
            <translation>Sin correo de prueba, sigue cambiado hasta que usted lo restablezca.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Change it and test</source>
            <translation>Cambiar y probar</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change the setting now, as shown below, and tick it here.</source>
            <translation>Cambie ahora el ajuste, como se muestra abajo, y márquelo aquí.</translation>
        </message>
        <message>
            <source>Put the setting back now, as shown below, and tick it here.</source>
            <translation>Restablezca ahora el ajuste, como se muestra abajo, y márquelo aquí.</translation>
        </message>
        <message>
            <source>Try it out. Then put the setting back, as shown below, and tick it here.</source>
            <translation>Pruébelo. Después restablezca el ajuste, como se muestra abajo, y márquelo aquí.</translation>
        </message>
        <message>
            <source>Stopping. What was changed is put back, and test mail is removed.</source>
            <translation>Deteniendo. Se restablece lo que se había cambiado y se elimina el correo de prueba.</translation>
        </message>
        <message>
            <source>Sending the EICAR test file, to see whether mail is scanned. Waiting whether it arrives.</source>
            <translation>Enviando el archivo de prueba EICAR para ver si el correo se analiza. Esperando a ver si llega.</translation>
        </message>
        <message>
            <source>Test mail is sent and counted. Nothing is changed.</source>
            <translation>Se envía y se cuenta correo de prueba. No se cambia nada.</translation>
        </message>
        <message>
            <source>Test mail: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Correo de prueba: %1.</translation>
        </message>
        <message>
            <source>Stop ends this; no setting was changed.</source>
            <translation>«Detener» lo termina; no se cambió ningún ajuste.</translation>
        </message>
        <message>
            <source>Stop ends the waiting; then you are asked to put the setting back.</source>
            <translation>«Detener» termina la espera; después se le pide que restablezca el ajuste.</translation>
        </message>
        <message>
            <source>Stop ends the waiting, and the setting is put back.</source>
            <translation>«Detener» termina la espera, y el ajuste se restablece.</translation>
        </message>
        <message>
            <source>Stopping. No setting was changed; test mail is removed.</source>
            <translation>Deteniendo. No se cambió ningún ajuste; se elimina el correo de prueba.</translation>
        </message>
        <message>
            <source>If you have changed it, put it back now, as shown below. Then tick it here.</source>
            <translation>Si lo ha cambiado, restáurelo ahora como se muestra abajo. Después márquelo aquí.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistStepsModel</name>
        <message>
            <source>%1, %2</source>
            <comment>step, its state</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>step, its state, what was counted</comment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>under way</source>
            <comment>state of a step</comment>
            <translation>en curso</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistStepsView</name>
        <message>
            <source>%1, then %2</source>
            <comment>5 of 5 copied before, 0 of 5 with the change</comment>
            <translation>%1, después %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>state of a step, what was counted</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistWords</name>
        <message>
            <source>Archiving</source>
            <translation>Archivado</translation>
        </message>
        <message>
            <source>Antivirus</source>
            <translation>Antivirus</translation>
        </message>
        <message>
            <source>Content filter</source>
            <translation>Filtro de contenido</translation>
        </message>
        <message>
            <source>POP3 delivery</source>
            <translation>Entrega por POP3</translation>
        </message>
        <message numerus="yes">
            <source>Not enough yet: %n more test mails for each setting would tell.</source>
            <translation>
                <numerusform>Todavía no basta: %n mensaje de prueba más por cada ajuste lo aclararía.</numerusform>
                <numerusform>Todavía no basta: %n mensajes de prueba más por cada ajuste lo aclararían.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not enough test mail to say anything.</source>
            <translation>No hay suficiente correo de prueba para decir nada.</translation>
        </message>
        <message>
            <source>This makes the copies: without it there were none, and with it they came back.</source>
            <translation>Esto causa las copias: sin ello no hubo ninguna, y con ello volvieron.</translation>
        </message>
        <message>
            <source>Strong evidence that this makes the copies: without it there were none.</source>
            <translation>Hay indicios fuertes de que esto causa las copias: sin ello no hubo ninguna.</translation>
        </message>
        <message>
            <source>It fits that this makes the copies. More test mail would show it clearly.</source>
            <translation>Es compatible con que esto cause las copias. Más correo de prueba lo mostraría con claridad.</translation>
        </message>
        <message>
            <source>This makes some of the copies. There is a second reason.</source>
            <translation>Esto causa algunas de las copias. Hay una segunda causa.</translation>
        </message>
        <message>
            <source>This does not make the copies.</source>
            <translation>Esto no causa las copias.</translation>
        </message>
        <message>
            <source>It could not be put back by itself. Put it back by hand, then choose “Put back now” to check it.</source>
            <translation>No se ha podido restablecer automáticamente. Restablézcalo a mano y elija «Restablecer ahora» para comprobarlo.</translation>
        </message>
        <message>
            <source>Put it back by %1 at the latest.</source>
            <translation>Restablézcalo a las %1 como muy tarde.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at %1.</source>
            <translation>El servidor lo restablece por sí mismo a las %1.</translation>
        </message>
        <message>
            <source>It should have been put back at %1.</source>
            <translation>Debería haberse restablecido a las %1.</translation>
        </message>
        <message>
            <source>The server was to put it back by itself at %1; that has not been checked yet.</source>
            <translation>El servidor debía restablecerlo por sí mismo a las %1; todavía no se ha comprobado.</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>sin empezar</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigor</translation>
        </message>
        <message>
            <source>being put back</source>
            <translation>restableciéndose</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>restablecido</translation>
        </message>
        <message>
            <source>needless</source>
            <translation>innecesario</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Medición inicial</translation>
        </message>
        <message>
            <source>TLS and time limits</source>
            <translation>TLS y límites de tiempo</translation>
        </message>
        <message>
            <source>Firewall inspection</source>
            <translation>Inspección del cortafuegos</translation>
        </message>
        <message>
            <source>Overlapping aliases</source>
            <translation>Alias que se solapan</translation>
        </message>
        <message>
            <source>%1, on this computer</source>
            <comment>product of a mail server</comment>
            <translation>%1, en este equipo</translation>
        </message>
        <message>
            <source>%1, on %2</source>
            <comment>product of a mail server, host</comment>
            <translation>%1, en %2</translation>
        </message>
        <message>
            <source>%1, by hand</source>
            <comment>product of a mail server</comment>
            <translation>%1, a mano</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of so many test mails</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 test mails came more than once.</source>
            <comment>7 of 10</comment>
            <translation>%1 mensajes de prueba llegaron más de una vez.</translation>
        </message>
        <message>
            <source>The change is not put back yet.</source>
            <translation>El cambio todavía no está restablecido.</translation>
        </message>
        <message>
            <source>No test mail came twice, so nothing was changed.</source>
            <translation>Ningún correo de prueba llegó dos veces, así que no se cambió nada.</translation>
        </message>
        <message>
            <source>Try the size and the recipient that are affected.</source>
            <translation>Pruebe con el tamaño y el destinatario afectados.</translation>
        </message>
        <message>
            <source>This is the rate without any change.</source>
            <translation>Esta es la tasa sin ningún cambio.</translation>
        </message>
        <message>
            <source>There is nothing to change: the setting is as this step wants it.</source>
            <translation>No hay nada que cambiar: el ajuste ya está como lo quiere este paso.</translation>
        </message>
        <message>
            <source>The change is in force.</source>
            <translation>El cambio está en vigor.</translation>
        </message>
        <message>
            <source>It ended early. What was changed is put back.</source>
            <translation>Terminó antes de tiempo. Lo que se cambió está restablecido.</translation>
        </message>
        <message>
            <source>It ended early. Nothing was changed.</source>
            <translation>Terminó antes de tiempo. No se cambió nada.</translation>
        </message>
        <message>
            <source>The change is put back.</source>
            <translation>El cambio está restablecido.</translation>
        </message>
        <message>
            <source>Protection is switched off since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>La protección está desactivada desde %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Changed for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Cambiado para una prueba desde %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Stopped, so that no change to the server is forgotten.</source>
            <translation>Detenido, para que no se olvide ningún cambio en el servidor.</translation>
        </message>
        <message>
            <source>Put back first what is still changed: the bar above every page does that.</source>
            <translation>Restablezca primero lo que sigue cambiado: se hace en la barra de encima de cada página.</translation>
        </message>
        <message>
            <source>The setting could not be put back by itself.</source>
            <translation>El ajuste no se ha podido restablecer automáticamente.</translation>
        </message>
        <message>
            <source>Somebody has changed the file meanwhile. Put the setting back by hand, then choose “Put back now” to check it.</source>
            <translation>Alguien ha cambiado el archivo entretanto. Restablezca el ajuste a mano y elija «Restablecer ahora» para comprobarlo.</translation>
        </message>
        <message>
            <source>Onecopy cannot change this setting safely on this server.</source>
            <translation>Onecopy no puede cambiar este ajuste con seguridad en este servidor.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose to change it by hand, as the step shows.</source>
            <translation>No se ha cambiado nada. Elija cambiarlo a mano, como muestra el paso.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Detalles: %1</translation>
        </message>
        <message>
            <source>%1 off %2</source>
            <comment>Antivirus off 14:02</comment>
            <translation>%1 desactivado %2</translation>
        </message>
        <message>
            <source>%1 back %2</source>
            <comment>Antivirus back 14:20</comment>
            <translation>%1 restablecido %2</translation>
        </message>
        <message>
            <source>The EICAR test file was not caught before the change: it does not show whether mail is scanned.</source>
            <translation>El archivo de prueba EICAR no se detectó antes del cambio: no sirve para saber si el correo se analiza.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught before the change.</source>
            <translation>El archivo de prueba EICAR se detectó antes del cambio.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught before, and again after it was put back.</source>
            <translation>El archivo de prueba EICAR se detectó antes del cambio y de nuevo después de restablecerlo.</translation>
        </message>
        <message>
            <source>The EICAR test file is not caught any more. Look after the scanner first.</source>
            <translation>El archivo de prueba EICAR ya no se detecta. Ocúpese primero del antivirus.</translation>
        </message>
        <message>
            <source>Nothing proves yet that mail is scanned again: %1 (%2)</source>
            <comment>step, server</comment>
            <translation>Todavía nada demuestra que el correo se vuelva a analizar: %1 (%2)</translation>
        </message>
        <message>
            <source>The setting is put back, but the EICAR test file came through. Look after the scanner, then test it again.</source>
            <translation>El ajuste está restablecido, pero el archivo de prueba EICAR pasó sin ser detectado. Ocúpese del antivirus y vuelva a probarlo.</translation>
        </message>
        <message>
            <source>The setting is put back and was read back. The EICAR test file, sent to %1, shows whether the scanner works.</source>
            <translation>El ajuste está restablecido y se ha vuelto a leer. El archivo de prueba EICAR, enviado a %1, mostrará si el antivirus funciona.</translation>
        </message>
        <message>
            <source>The EICAR test file came through: nothing shows that mail is scanned.</source>
            <translation>El archivo de prueba EICAR pasó sin ser detectado: nada indica que el correo se analice.</translation>
        </message>
        <message>
            <source>Look after the scanner of the mail server, then test it again.</source>
            <translation>Ocúpese del antivirus del servidor de correo y vuelva a probarlo.</translation>
        </message>
        <message>
            <source>not put back</source>
            <translation>sin restablecer</translation>
        </message>
        <message>
            <source>measured</source>
            <comment>state of a step</comment>
            <translation>medido</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <comment>host and port</comment>
            <translation>Servidor: %1</translation>
        </message>
        <message>
            <source>A person says that mail is scanned, or that the server is gone; the EICAR test file did not show it.</source>
            <translation>Según se ha declarado, el correo se analiza o el servidor ya no existe; el archivo de prueba EICAR no lo ha mostrado.</translation>
        </message>
        <message>
            <source>The change was put back by hand, as a person says; the server has not confirmed that.</source>
            <translation>El cambio se deshizo a mano, según se ha declarado; el servidor no lo ha confirmado.</translation>
        </message>
        <message>
            <source>The change was never put back: the server is gone for good.</source>
            <translation>El cambio nunca se deshizo: el servidor ya no existe.</translation>
        </message>
        <message>
            <source>put back by hand, not confirmed</source>
            <translation>restablecido a mano, sin confirmar</translation>
        </message>
        <message>
            <source>server gone</source>
            <translation>el servidor ya no existe</translation>
        </message>
        <message>
            <source>The setting is put back by hand. The EICAR test file, sent to %1, shows whether the scanner works.</source>
            <translation>El ajuste está restablecido a mano. El archivo de prueba EICAR, enviado a %1, mostrará si el antivirus funciona.</translation>
        </message>
        <message>
            <source>Luck alone would show that in fewer than %1 of %2 such tests.</source>
            <comment>1, 1,000</comment>
            <translation>El azar por sí solo daría ese resultado en menos de %1 de cada %2 pruebas así.</translation>
        </message>
        <message>
            <source>Luck alone would show that in about %1 of %2 such tests.</source>
            <comment>3, 1,000</comment>
            <translation>El azar por sí solo daría ese resultado en unas %1 de cada %2 pruebas así.</translation>
        </message>
        <message>
            <source>That may well be luck.</source>
            <translation>Bien puede ser casualidad.</translation>
        </message>
        <message>
            <source>Test mails that came more than once: %1 before, %2 with the change.</source>
            <comment>7 of 10, 0 of 10</comment>
            <translation>Correos de prueba que llegaron más de una vez: %1 antes, %2 con el cambio.</translation>
        </message>
        <message>
            <source>After it was put back: %1.</source>
            <comment>7 of 10</comment>
            <translation>Después de restablecerlo: %1.</translation>
        </message>
        <message>
            <source>Live arrivals shows whether copies still come. Then put it back, with the button at the top of the window.</source>
            <translation>«Llegadas en directo» muestra si siguen llegando copias. Después restablézcalo con el botón de la parte superior de la ventana.</translation>
        </message>
        <message>
            <source>%1 changed %2</source>
            <comment>TLS and time limits changed 14:02</comment>
            <translation>%1 cambiado %2</translation>
        </message>
        <message>
            <source>It was tried for no account, and may be about another mail server.</source>
            <translation>Se probó sin ninguna cuenta y puede tratarse de otro servidor de correo.</translation>
        </message>
        <message>
            <source>Switched off for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Desactivado para una prueba desde %1: %2 (%3)</translation>
        </message>
        <message>
            <source>It should have been put back at %1.</source>
            <comment>date and time</comment>
            <translation>Debería haberse restablecido el %1.</translation>
        </message>
        <message>
            <source>Put it back by %1 at the latest.</source>
            <comment>date and time</comment>
            <translation>Restablézcalo el %1 como muy tarde.</translation>
        </message>
        <message>
            <source>The server was to put it back by itself at %1; that has not been checked yet.</source>
            <comment>date and time</comment>
            <translation>El servidor debía restablecerlo por sí mismo el %1; todavía no se ha comprobado.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at %1.</source>
            <comment>date and time</comment>
            <translation>El servidor lo restablece por sí mismo el %1.</translation>
        </message>
        <message>
            <source>ended early</source>
            <comment>state of a step</comment>
            <translation>terminado antes de tiempo</translation>
        </message>
        <message>
            <source>perhaps changed</source>
            <comment>state of a step</comment>
            <translation>quizá cambiado</translation>
        </message>
        <message>
            <source>Protection may be switched off since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>La protección puede estar desactivada desde %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Perhaps changed for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Quizá cambiado para una prueba desde %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Some test mail is still in the mailboxes.</source>
            <translation>Quedan mensajes de prueba en los buzones.</translation>
        </message>
        <message>
            <source>The server did not let it be removed. Delete it with your mail program: its subjects begin with “Onecopy test mail”.</source>
            <translation>El servidor no permitió eliminarlos. Bórrelos con su programa de correo: su asunto empieza por «Onecopy test mail».</translation>
        </message>
        <message>
            <source>being changed</source>
            <comment>state of a step</comment>
            <translation>cambiándose</translation>
        </message>
        <message>
            <source>It may be changed: nothing has confirmed that so far.</source>
            <translation>Puede que esté cambiado: nada lo ha confirmado hasta ahora.</translation>
        </message>
        <message>
            <source>While the mail server has test mail in its queue, it may send it again. The next step of this checklist removes what has come.</source>
            <translation>Mientras el servidor de correo tenga mensajes de prueba en su cola, puede volver a enviarlos. El siguiente paso de esta lista elimina lo que haya llegado.</translation>
        </message>
        <message>
            <source>%1 of %2 (%3 sent)</source>
            <comment>so many of so many test mails that can be counted</comment>
            <translation>%1 de %2 (%3 enviados)</translation>
        </message>
        <message>
            <source>Not counted, as they did not come in time: %1.</source>
            <comment>3 of 5 before, 1 of 5 …</comment>
            <translation>No contados, por no llegar a tiempo: %1.</translation>
        </message>
        <message>
            <source>Not counted, as the server refused them or did not answer: %1.</source>
            <comment>3 of 5 before, 1 of 5 …</comment>
            <translation>No contados, porque el servidor los rechazó o no respondió: %1.</translation>
        </message>
        <message>
            <source>%1 before</source>
            <comment>3 of 5</comment>
            <translation>%1 antes</translation>
        </message>
        <message>
            <source>%1 with the change</source>
            <comment>3 of 5</comment>
            <translation>%1 con el cambio</translation>
        </message>
        <message>
            <source>%1 after it was put back</source>
            <comment>3 of 5</comment>
            <translation>%1 después de restablecerlo</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>What has not come in time may come later. The next step of this checklist removes it then.</source>
            <translation>Lo que no ha llegado a tiempo puede llegar más tarde. El siguiente paso de esta lista lo elimina entonces.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CommandBlock</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <comment>what the commands do</comment>
            <translation>Copiar: %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ComparisonModel</name>
        <message>
            <source>equal</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>different</source>
            <translation>distinto</translation>
        </message>
        <message>
            <source>differs, does not count</source>
            <translation>difiere, no cuenta</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Oldest copy</source>
            <translation>Copia más antigua</translation>
        </message>
        <message>
            <source>This copy</source>
            <translation>Esta copia</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>sin comparar</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>All bytes</source>
            <translation>Todos los bytes</translation>
        </message>
        <message>
            <source>Part %1</source>
            <translation>Parte %1</translation>
        </message>
        <message>
            <source>not read</source>
            <comment>the body of a message</comment>
            <translation>no leído</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ConnectionView</name>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Steps of the connection test</source>
            <translation>Pasos de la prueba de conexión</translation>
        </message>
        <message>
            <source>Without user name, addresses and password</source>
            <translation>Sin nombre de usuario, direcciones ni contraseña</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>Aún sin probar.</translation>
        </message>
        <message>
            <source>Testing the connection to %1…</source>
            <translation>Probando la conexión con %1…</translation>
        </message>
        <message>
            <source>The test did not succeed.</source>
            <translation>La prueba no tuvo éxito.</translation>
        </message>
        <message>
            <source>The connection works.</source>
            <translation>La conexión funciona.</translation>
        </message>
        <message>
            <source>The connection works. The server is %1.</source>
            <comment>product name</comment>
            <translation>La conexión funciona. El servidor es %1.</translation>
        </message>
        <message>
            <source>%1 (weak)</source>
            <comment>protocol and cipher</comment>
            <translation>%1 (débil)</translation>
        </message>
        <message>
            <source>%1: done. %2</source>
            <comment>step, detail</comment>
            <translation>%1: hecho. %2</translation>
        </message>
        <message>
            <source>%1: failed. %2</source>
            <comment>step, detail</comment>
            <translation>%1: error. %2</translation>
        </message>
        <message>
            <source>[user]</source>
            <translation>[usuario]</translation>
        </message>
        <message>
            <source>[address]</source>
            <translation>[dirección]</translation>
        </message>
        <message>
            <source>Onecopy connection test: %1</source>
            <translation>Prueba de conexión de Onecopy: %1</translation>
        </message>
        <message>
            <source>done</source>
            <comment>a step of the test</comment>
            <translation>hecho</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a step of the test</comment>
            <translation>error</translation>
        </message>
        <message>
            <source>%1: %2 (%3) %4</source>
            <comment>step, done or failed, time, detail</comment>
            <translation>%1: %2 (%3) %4</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Código: %1</translation>
        </message>
        <message>
            <source>What was said on the connection:</source>
            <translation>Lo que se dijo en la conexión:</translation>
        </message>
        <message>
            <source>Exactly this certificate is trusted now. Test the connection again.</source>
            <translation>Ahora se confía exactamente en este certificado. Pruebe la conexión de nuevo.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>protocol, what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All connections work: %1.</source>
            <comment>protocols</comment>
            <translation>Todas las conexiones funcionan: %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>protocol, server</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CoreText</name>
        <message>
            <source>Baseline: measure before anything is changed</source>
            <translation>Medición inicial: medir antes de cambiar nada</translation>
        </message>
        <message>
            <source>Without a measured rate nobody can tell later whether a change has helped. Test mail of the sizes that are affected is sent and every copy is counted.</source>
            <translation>Sin una tasa medida, nadie puede saber después si un cambio ha servido. Se envía correo de prueba de los tamaños afectados y se cuenta cada copia.</translation>
        </message>
        <message>
            <source>None for mail. Protocol logs take disk space.</source>
            <translation>Ninguno para el correo. Los registros de protocolo ocupan espacio en disco.</translation>
        </message>
        <message>
            <source>The share of test mail that arrives more than once, and the time the server needs to answer the final dot.</source>
            <translation>La proporción de correo de prueba que llega más de una vez y el tiempo que necesita el servidor para responder al punto final.</translation>
        </message>
        <message>
            <source>Archiving and journaling</source>
            <translation>Archivado y registro en diario (journaling)</translation>
        </message>
        <message>
            <source>Archiving makes a second copy of each message inside the server. When the copy comes back, when a rule exists twice, or when an archiver holds up the session, the recipient gets more than one.</source>
            <translation>El archivado crea una segunda copia de cada mensaje dentro del servidor. Si la copia vuelve, si una regla existe dos veces o si un archivador retiene la sesión, el destinatario recibe más de una.</translation>
        </message>
        <message>
            <source>Messages of the test time are missing from the archive. Where a law or a court demands the archive, get a written approval first, and note the interval.</source>
            <translation>Los mensajes del periodo de prueba faltan en el archivo. Si una ley o un tribunal exige el archivo, obtenga antes una autorización por escrito y anote el intervalo.</translation>
        </message>
        <message>
            <source>Test mail to the affected mailbox arrives once while it is off, and more than once again when it is back.</source>
            <translation>El correo de prueba al buzón afectado llega una vez mientras está desactivado, y de nuevo más de una vez cuando se restablece.</translation>
        </message>
        <message>
            <source>Antivirus on the server</source>
            <translation>Antivirus en el servidor</translation>
        </message>
        <message>
            <source>A scanner that looks at a message before the server has answered the final dot can take longer than the sender waits. The sender tries again although the message was taken.</source>
            <translation>Un antivirus que examina un mensaje antes de que el servidor haya respondido al punto final puede tardar más de lo que espera el emisor. El emisor lo intenta de nuevo aunque el mensaje ya se había aceptado.</translation>
        </message>
        <message>
            <source>Mail is not scanned while it is off. It must be on again within minutes; do not open attachments that arrive meanwhile.</source>
            <translation>El correo no se analiza mientras está desactivado. Debe volver a activarse en unos minutos; no abra los adjuntos que lleguen entretanto.</translation>
        </message>
        <message>
            <source>Large test mail arrives once and is answered quickly while it is off. Afterwards the EICAR test file is caught again.</source>
            <translation>El correo de prueba grande llega una vez y se responde rápido mientras está desactivado. Después se vuelve a detectar el archivo de prueba EICAR.</translation>
        </message>
        <message>
            <source>Antivirus on the workstation</source>
            <translation>Antivirus en la estación de trabajo</translation>
        </message>
        <message>
            <source>A mail shield on the sending or receiving computer buffers the whole message. The mail program gives up and sends again, or loses the POP3 session before QUIT and fetches everything again.</source>
            <translation>Una protección de correo en el equipo que envía o recibe retiene el mensaje entero. El programa de correo desiste y envía de nuevo, o pierde la sesión POP3 antes de QUIT y vuelve a recogerlo todo.</translation>
        </message>
        <message>
            <source>Mail on this one computer is not scanned by the mail shield meanwhile. The shield of files stays on.</source>
            <translation>Entretanto, la protección de correo no analiza el correo de este único equipo. La protección de archivos sigue activa.</translation>
        </message>
        <message>
            <source>The same message, sent from another computer or with the mail shield off, arrives once.</source>
            <translation>El mismo mensaje, enviado desde otro equipo o con la protección de correo desactivada, llega una vez.</translation>
        </message>
        <message>
            <source>TLS and timeouts, on both sides</source>
            <translation>TLS y tiempos de espera, en ambos lados</translation>
        </message>
        <message>
            <source>Encryption makes a slow transfer slower, and a session that is cut after the final dot leaves the sender without an answer. Longer timeouts show whether the answer only comes too late.</source>
            <translation>El cifrado hace más lenta una transferencia lenta, y una sesión cortada después del punto final deja al emisor sin respuesta. Unos tiempos de espera más largos muestran si la respuesta solo llega demasiado tarde.</translation>
        </message>
        <message>
            <source>Long timeouts keep connections open. Where TLS is switched off for a test, mail travels in clear meanwhile. Never set a sender's timeout for the final answer below ten minutes.</source>
            <translation>Los tiempos de espera largos mantienen conexiones abiertas. Donde se desactiva TLS para una prueba, el correo viaja entretanto sin cifrar. Nunca fije por debajo de diez minutos el tiempo de espera de un emisor para la respuesta final.</translation>
        </message>
        <message>
            <source>Test mail with and without TLS, of equal size: time to the answer, and copies.</source>
            <translation>Correo de prueba con y sin TLS, de igual tamaño: tiempo hasta la respuesta y copias.</translation>
        </message>
        <message>
            <source>POP3 delivery</source>
            <translation>Entrega por POP3</translation>
        </message>
        <message>
            <source>A collector that loses its session before QUIT has deleted nothing, and fetches all messages again at its next turn, small ones too. Two collectors of one mailbox do the same.</source>
            <translation>Un recolector que pierde su sesión antes de QUIT no ha borrado nada y vuelve a recoger todos los mensajes en el siguiente turno, también los pequeños. Dos recolectores de un mismo buzón hacen lo mismo.</translation>
        </message>
        <message>
            <source>No new mail is collected while the collector is stopped; it stays at the provider. Never delete a message there before a copy of it is safe.</source>
            <translation>No se recoge correo nuevo mientras el recolector está detenido; se queda en el proveedor. Nunca borre allí un mensaje antes de que una copia esté a salvo.</translation>
        </message>
        <message>
            <source>After one turn of the collector no message is fetched again; the list of ids at the provider is empty or does not change.</source>
            <translation>Tras un turno del recolector no se vuelve a recoger ningún mensaje; la lista de identificadores en el proveedor está vacía o no cambia.</translation>
        </message>
        <message>
            <source>Temporary table and queues</source>
            <translation>Tabla temporal y colas</translation>
        </message>
        <message>
            <source>A message that is stuck in the temporary table of the Exchange SMTP mailbox, or in another queue, is sent again each time the service starts: the copy that comes every midnight.</source>
            <translation>Un mensaje atascado en la tabla temporal del buzón SMTP de Exchange, o en otra cola, se envía de nuevo cada vez que se inicia el servicio: la copia que llega cada medianoche.</translation>
        </message>
        <message>
            <source>Removing the table or a queue destroys mail in transit. Take a backup first; remove the one message before anything larger.</source>
            <translation>Eliminar la tabla o una cola destruye correo en tránsito. Haga antes una copia de seguridad; elimine ese único mensaje antes que algo mayor.</translation>
        </message>
        <message>
            <source>Restart the service, then wait for two nights: no new copy.</source>
            <translation>Reinicie el servicio y espere dos noches: ninguna copia nueva.</translation>
        </message>
        <message>
            <source>Inspection of SMTP in the firewall</source>
            <translation>Inspección de SMTP en el cortafuegos</translation>
        </message>
        <message>
            <source>A firewall that rewrites SMTP can lose the final dot or the answer to it. The sender tries again at a steady interval for hours, then stops.</source>
            <translation>Un cortafuegos que reescribe SMTP puede perder el punto final o la respuesta a este. El emisor lo intenta de nuevo a intervalos regulares durante horas y después se detiene.</translation>
        </message>
        <message>
            <source>One layer of protection is away meanwhile; make sure that the mail server itself is up to date.</source>
            <translation>Entretanto falta una capa de protección; asegúrese de que el propio servidor de correo esté actualizado.</translation>
        </message>
        <message>
            <source>The greeting is not masked with asterisks, EHLO works, and test mail from outside arrives once.</source>
            <translation>El saludo no está enmascarado con asteriscos, EHLO funciona y el correo de prueba de fuera llega una vez.</translation>
        </message>
        <message>
            <source>Content filters</source>
            <translation>Filtros de contenido</translation>
        </message>
        <message>
            <source>A filter that takes a message, hands it back and does not confirm in time makes the server send it through the filter again. A filter that is passed twice delivers twice.</source>
            <translation>Un filtro que acepta un mensaje, lo devuelve y no lo confirma a tiempo hace que el servidor lo envíe otra vez por el filtro. Un filtro por el que se pasa dos veces entrega dos veces.</translation>
        </message>
        <message>
            <source>Spam and unwanted content pass meanwhile.</source>
            <translation>Entretanto pasan el spam y el contenido no deseado.</translation>
        </message>
        <message>
            <source>Test mail arrives once while the filter is off, and the filter's header field is back afterwards.</source>
            <translation>El correo de prueba llega una vez mientras el filtro está desactivado, y después vuelve a aparecer el campo de cabecera del filtro.</translation>
        </message>
        <message>
            <source>Overlapping aliases, groups, forwards and rules</source>
            <translation>Alias, grupos, reenvíos y reglas que se solapan</translation>
        </message>
        <message>
            <source>A person who is reached by an alias and by a group, or by a forward and a rule, gets one copy by each way.</source>
            <translation>Una persona a la que se llega por un alias y por un grupo, o por un reenvío y una regla, recibe una copia por cada vía.</translation>
        </message>
        <message>
            <source>A way that somebody needs is missing meanwhile.</source>
            <translation>Entretanto falta una vía que alguien necesita.</translation>
        </message>
        <message>
            <source>Test mail to the person alone arrives once; to the group, as often as there are ways.</source>
            <translation>El correo de prueba solo a la persona llega una vez; al grupo, tantas veces como vías haya.</translation>
        </message>
        <message>
            <source>The mailbox store forgets what it has delivered after 1 hour, so a copy that comes later is shown. The value below makes it remember for longer; it drops a copy without a trace, and only one with the same Message-ID and the same submission time.</source>
            <translation>El almacén de buzones olvida al cabo de 1 hora lo que ha entregado, por lo que una copia que llegue más tarde se muestra. El valor de abajo hace que lo recuerde más tiempo; descarta una copia sin dejar rastro, y solo si tiene el mismo Message-ID y la misma hora de envío.</translation>
        </message>
        <message>
            <source>Replace %1 and %2 with those of the mailbox store (regedit shows them), and write down whether the value is there.</source>
            <translation>Sustituya %1 y %2 por los del almacén de buzones (regedit los muestra) y anote si el valor existe.</translation>
        </message>
        <message>
            <source>168 is hours, seven days. More than 49 days is ignored and counts as 24 hours.</source>
            <translation>168 son horas, es decir, siete días. Un valor de más de 49 días se ignora y cuenta como 24 horas.</translation>
        </message>
        <message>
            <source>Dismount and mount the mailbox store, so that it is read.</source>
            <translation>Desmonte y vuelva a montar el almacén de buzones para que se lea el valor.</translation>
        </message>
        <message>
            <source>If the value was not there before:</source>
            <translation>Si el valor no existía antes:</translation>
        </message>
        <message>
            <source>Else set it to what you have noted. Dismount and mount the mailbox store again.</source>
            <translation>Si existía, vuelva a poner el que anotó. Desmonte y monte de nuevo el almacén de buzones.</translation>
        </message>
        <message>
            <source>These versions drop a copy with the same Message-ID and the same submission time for 7 days by themselves; this cannot be switched off. Copies that you see all the same differ in one of the two, came later, or came another way (import, IMAP), and a longer time does not help against the first and the last.</source>
            <translation>Estas versiones descartan por sí mismas, durante 7 días, las copias con el mismo Message-ID y la misma hora de envío; esto no se puede desactivar. Las copias que usted ve a pesar de ello difieren en uno de los dos datos, llegaron más tarde o llegaron por otra vía (importación, IMAP), y un plazo más largo no sirve contra las primeras ni contra las últimas.</translation>
        </message>
        <message>
            <source>See what was dropped (Exchange 2010 and later):</source>
            <translation>Ver qué se descartó (Exchange 2010 y posteriores):</translation>
        </message>
        <message>
            <source>Exchange 2007 alone: replace %1 and %2 with those of the mailbox database, and write down whether the value is there.</source>
            <translation>Solo Exchange 2007: sustituya %1 y %2 por los de la base de datos de buzones y anote si el valor existe.</translation>
        </message>
        <message>
            <source>Exchange 2010 to 2019: nothing to set. There is no cmdlet for it, and no value was published.</source>
            <translation>Exchange 2010 a 2019: no hay nada que ajustar. No existe ningún cmdlet para ello, ni se ha publicado ningún valor.</translation>
        </message>
        <message>
            <source>Exchange 2007, only when copies come after more than 7 days: hours, 720 is 30 days. The table grows, and delivery may slow down.</source>
            <translation>Exchange 2007, solo si llegan copias después de más de 7 días: en horas, 720 son 30 días. La tabla crece y la entrega puede volverse más lenta.</translation>
        </message>
        <message>
            <source>Else set it to what you have noted.</source>
            <translation>Si existía, vuelva a poner el que anotó.</translation>
        </message>
        <message>
            <source>Nothing can be set. Microsoft publishes neither a switch nor the time for which copies are dropped.</source>
            <translation>No se puede ajustar nada. Microsoft no publica ni un interruptor ni el tiempo durante el que se descartan las copias.</translation>
        </message>
        <message>
            <source>What is delivered to a mailbox is seen in the trace:</source>
            <translation>Lo que se entrega a un buzón se ve en el seguimiento:</translation>
        </message>
        <message>
            <source>Nothing to change. Find the cause, and move the extra copies aside with Onecopy until then.</source>
            <translation>No hay nada que cambiar. Busque la causa y, hasta entonces, aparte las copias sobrantes con Onecopy.</translation>
        </message>
        <message>
            <source>Postfix before 2.4</source>
            <translation>Postfix anterior a 2.4</translation>
        </message>
        <message>
            <source>OpenSMTPD or qmail</source>
            <translation>OpenSMTPD o qmail</translation>
        </message>
        <message>
            <source>the Windows SMTP service or Exchange 5.5</source>
            <translation>el servicio SMTP de Windows o Exchange 5.5</translation>
        </message>
        <message>
            <source>Exchange 2007 or later</source>
            <translation>Exchange 2007 o posterior</translation>
        </message>
        <message>
            <source>a sender that follows RFC 5321</source>
            <translation>un emisor que cumple RFC 5321</translation>
        </message>
        <message>
            <source>a mail server</source>
            <translation>un servidor de correo</translation>
        </message>
        <message>
            <source>It names no host, so it is not for %1.</source>
            <translation>No nombra ningún host, así que no vale para %1.</translation>
        </message>
        <message>
            <source>It is for %1, not for %2.</source>
            <translation>Vale para %1, no para %2.</translation>
        </message>
        <message>
            <source>It is for %1 and %2 more, not for %3.</source>
            <translation>Vale para %1 y %2 más, no para %3.</translation>
        </message>
        <message>
            <source>It expired on %1.</source>
            <translation>Caducó el %1.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, expired on %2.</source>
            <translation>El certificado de su emisor, %1, caducó el %2.</translation>
        </message>
        <message>
            <source>It is not valid before %1.</source>
            <translation>No es válido antes del %1.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is not valid before %2.</source>
            <translation>El certificado de su emisor, %1, no es válido antes del %2.</translation>
        </message>
        <message>
            <source>It is not meant for servers.</source>
            <translation>No está destinado a servidores.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is not meant for servers.</source>
            <translation>El certificado de su emisor, %1, no está destinado a servidores.</translation>
        </message>
        <message>
            <source>It was revoked.</source>
            <translation>Fue revocado.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, was revoked.</source>
            <translation>El certificado de su emisor, %1, fue revocado.</translation>
        </message>
        <message>
            <source>It is on the list of known bad certificates.</source>
            <translation>Figura en la lista de certificados maliciosos conocidos.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is on the list of known bad certificates.</source>
            <translation>El certificado de su emisor, %1, figura en la lista de certificados maliciosos conocidos.</translation>
        </message>
        <message>
            <source>It was refused: %1</source>
            <translation>Fue rechazado: %1</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, was refused: %2</source>
            <translation>El certificado de su emisor, %1, fue rechazado: %2</translation>
        </message>
        <message>
            <source>It has a weak key of only %1 bits.</source>
            <translation>Tiene una clave débil de solo %1 bits.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, has a weak key of only %2 bits.</source>
            <translation>El certificado de su emisor, %1, tiene una clave débil de solo %2 bits.</translation>
        </message>
        <message>
            <source>It is self-signed: nobody vouches for it.</source>
            <translation>Está autofirmado: nadie responde por él.</translation>
        </message>
        <message>
            <source>It was issued by someone unknown to this computer: %1</source>
            <translation>Lo emitió alguien desconocido para este equipo: %1</translation>
        </message>
        <message>
            <source>It was signed by a certificate that may not sign others.</source>
            <translation>Lo firmó un certificado que no está autorizado a firmar otros.</translation>
        </message>
        <message>
            <source>It is missing.</source>
            <translation>Falta.</translation>
        </message>
        <message>
            <source>It is not the pinned certificate: its SHA-256 is %1, expected %2.</source>
            <translation>No es el certificado fijado: su SHA-256 es %1, se esperaba %2.</translation>
        </message>
        <message>
            <source>Mail that arrives meanwhile is filed without what is switched off.</source>
            <translation>El correo que llegue entretanto se guarda sin aplicar lo que está desactivado.</translation>
        </message>
        <message>
            <source>Remove these lines again from %1.</source>
            <translation>Quite estas líneas de %1.</translation>
        </message>
        <message>
            <source>Mail that arrives meanwhile is taken without this check.</source>
            <translation>El correo que llegue entretanto se acepta sin esta comprobación.</translation>
        </message>
        <message>
            <source>Mail that arrives while the setting is changed is treated by the changed setting.</source>
            <translation>El correo que llegue mientras el ajuste esté cambiado se trata según el ajuste cambiado.</translation>
        </message>
        <message>
            <source>Exchange 2000/2003 and Small Business Server 2003</source>
            <translation>Exchange 2000/2003 y Small Business Server 2003</translation>
        </message>
        <message>
            <source>Exchange 2007 to 2019</source>
            <translation>Exchange 2007 a 2019</translation>
        </message>
        <message>
            <source>Antivirus in the Exchange store (VSAPI)</source>
            <translation>Antivirus en el almacén de Exchange (VSAPI)</translation>
        </message>
        <message>
            <source>Antivirus as an Exchange transport agent</source>
            <translation>Antivirus como agente de transporte de Exchange</translation>
        </message>
        <message>
            <source>ClamAV with clamav-milter or amavis</source>
            <translation>ClamAV con clamav-milter o amavis</translation>
        </message>
        <message>
            <source>Another milter</source>
            <translation>Otro milter</translation>
        </message>
        <message>
            <source>Another product</source>
            <translation>Otro producto</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; %2: note whether "%3" is ticked.</source>
            <translation>%1 &gt; el servidor &gt; %2: anote si «%3» está marcado.</translation>
        </message>
        <message>
            <source>SMTP virtual server &gt; %1: note whether "%2" is ticked.</source>
            <translation>Servidor virtual SMTP &gt; %1: anote si «%2» está marcado.</translation>
        </message>
        <message>
            <source>Tick "%1" and "%2".</source>
            <translation>Marque «%1» y «%2».</translation>
        </message>
        <message>
            <source>Tick "%1" on the SMTP virtual server.</source>
            <translation>Marque «%1» en el servidor virtual SMTP.</translation>
        </message>
        <message>
            <source>Set both back to what you have noted.</source>
            <translation>Vuelva a poner ambos como los anotó.</translation>
        </message>
        <message>
            <source>Both boxes are as you noted them.</source>
            <translation>Ambas casillas están como las anotó.</translation>
        </message>
        <message>
            <source>Use the level that you have noted for each connector.</source>
            <translation>Use el nivel que anotó para cada conector.</translation>
        </message>
        <message>
            <source>%1 works without a change.</source>
            <translation>%1 funciona sin ningún cambio.</translation>
        </message>
        <message>
            <source>Nothing to change: send test mail and trace it.</source>
            <translation>No hay nada que cambiar: envíe correo de prueba y siga su recorrido.</translation>
        </message>
        <message>
            <source>The trace lists each delivery.</source>
            <translation>El seguimiento muestra cada entrega.</translation>
        </message>
        <message>
            <source>Nothing to change: the mail log names every delivery.</source>
            <translation>No hay nada que cambiar: el registro de correo indica cada entrega.</translation>
        </message>
        <message>
            <source>Nothing to change.</source>
            <translation>No hay nada que cambiar.</translation>
        </message>
        <message>
            <source>Nothing to change: the main log names every delivery.</source>
            <translation>No hay nada que cambiar: el registro principal indica cada entrega.</translation>
        </message>
        <message>
            <source>Write down the version and where the log is.</source>
            <translation>Anote la versión y dónde está el registro.</translation>
        </message>
        <message>
            <source>The log names every delivery.</source>
            <translation>El registro indica cada entrega.</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; the storage group &gt; the mailbox store &gt; %2: note whether "%3" is ticked, and the archive mailbox.</source>
            <translation>%1 &gt; el servidor &gt; el grupo de almacenamiento &gt; el almacén de buzones &gt; %2: anote si «%3» está marcado y cuál es el buzón de archivo.</translation>
        </message>
        <message>
            <source>Untick "%1" on this one store.</source>
            <translation>Desmarque «%1» solo en este almacén.</translation>
        </message>
        <message>
            <source>Stop the service of another archiver, if there is one.</source>
            <translation>Si hay otro programa de archivado, detenga su servicio.</translation>
        </message>
        <message>
            <source>Wait until the directory has replicated, or restart the store out of hours.</source>
            <translation>Espere a que el directorio se haya replicado, o reinicie el almacén fuera del horario de trabajo.</translation>
        </message>
        <message>
            <source>Tick the box again and choose the archive mailbox that you have noted.</source>
            <translation>Vuelva a marcar la casilla y elija el buzón de archivo que anotó.</translation>
        </message>
        <message>
            <source>Start the archiver's service again.</source>
            <translation>Vuelva a iniciar el servicio del programa de archivado.</translation>
        </message>
        <message>
            <source>A test message appears in the archive mailbox.</source>
            <translation>Un mensaje de prueba aparece en el buzón de archivo.</translation>
        </message>
        <message>
            <source>A test message brings a journal report.</source>
            <translation>Un mensaje de prueba genera un informe de diario.</translation>
        </message>
        <message>
            <source>Look for routers with "%1" and transports with "%2" in the configuration.</source>
            <translation>Busque en la configuración routers con «%1» y transports con «%2».</translation>
        </message>
        <message>
            <source>Comment the archiving router or "%1" out.</source>
            <translation>Convierta en comentario el router de archivado o «%1».</translation>
        </message>
        <message>
            <source>Put the lines back.</source>
            <translation>Vuelva a poner las líneas.</translation>
        </message>
        <message>
            <source>Take the archiving milter out of %1 with "%2" in front.</source>
            <translation>Desactive en %1 el milter de archivado poniéndole «%2» delante.</translation>
        </message>
        <message>
            <source>Take "%1" away again.</source>
            <translation>Quite «%1».</translation>
        </message>
        <message>
            <source>A test message reaches the archive.</source>
            <translation>Un mensaje de prueba llega al archivo.</translation>
        </message>
        <message>
            <source>Write down how the archive gets its copies.</source>
            <translation>Anote cómo recibe el archivo sus copias.</translation>
        </message>
        <message>
            <source>Switch archiving off for the affected mailbox alone.</source>
            <translation>Desactive el archivado solo para el buzón afectado.</translation>
        </message>
        <message>
            <source>Switch it on again.</source>
            <translation>Vuelva a activarlo.</translation>
        </message>
        <message>
            <source>In the product's console: note whether it scans SMTP (transport), the store, or both.</source>
            <translation>En la consola del producto: anote si analiza SMTP (transporte), el almacén o ambos.</translation>
        </message>
        <message>
            <source>In the product's console, pause the scan of SMTP first; if that changes nothing, go on:</source>
            <translation>En la consola del producto, ponga primero en pausa el análisis de SMTP; si eso no cambia nada, continúe:</translation>
        </message>
        <message>
            <source>Wait two minutes.</source>
            <translation>Espere dos minutos.</translation>
        </message>
        <message>
            <source>Resume the scan of SMTP in the product's console.</source>
            <translation>Reanude el análisis de SMTP en la consola del producto.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught. All attachments are scanned again after this, which takes time.</source>
            <translation>El archivo de prueba EICAR se detecta. Después se analizan de nuevo todos los adjuntos, lo que lleva tiempo.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught.</source>
            <translation>El archivo de prueba EICAR se detecta.</translation>
        </message>
        <message>
            <source>The scanner of the service cannot be switched off.</source>
            <translation>El antivirus del servicio no se puede desactivar.</translation>
        </message>
        <message>
            <source>Look at a gateway in front of the service instead: let the test sender pass it.</source>
            <translation>Examine en su lugar una pasarela situada delante del servicio: haga que el correo del remitente de prueba no pase por ella.</translation>
        </message>
        <message>
            <source>Take the exception away.</source>
            <translation>Quite la excepción.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught by the gateway.</source>
            <translation>La pasarela detecta el archivo de prueba EICAR.</translation>
        </message>
        <message>
            <source>Take the filter out of the mail server first; a milter that is only stopped makes the server refuse mail.</source>
            <translation>Quite primero el filtro del servidor de correo; un milter que solo está detenido hace que el servidor rechace el correo.</translation>
        </message>
        <message>
            <source>Write down the list of milters of the mail server, with their order.</source>
            <translation>Anote la lista de milters del servidor de correo, con su orden.</translation>
        </message>
        <message>
            <source>Take the one milter out of the list and reload the mail server.</source>
            <translation>Quite de la lista ese único milter y recargue el servidor de correo.</translation>
        </message>
        <message>
            <source>Put it back in its place and reload.</source>
            <translation>Vuelva a ponerlo en su sitio y recargue.</translation>
        </message>
        <message>
            <source>Its header field is in new mail again.</source>
            <translation>Su campo de cabecera vuelve a aparecer en el correo nuevo.</translation>
        </message>
        <message>
            <source>Put "%1" into %2, or into %3 where the configuration is split.</source>
            <translation>Ponga «%1» en %2, o en %3 si la configuración está dividida.</translation>
        </message>
        <message>
            <source>Take the line away again.</source>
            <translation>Quite la línea.</translation>
        </message>
        <message>
            <source>Put "%1" in front of the scanner's %2 line.</source>
            <translation>Ponga «%1» delante de la línea %2 del antivirus.</translation>
        </message>
        <message>
            <source>Write down how mail reaches the scanner.</source>
            <translation>Anote cómo llega el correo al antivirus.</translation>
        </message>
        <message>
            <source>Let the test sender pass the scanner.</source>
            <translation>Haga que el correo del remitente de prueba no pase por el antivirus.</translation>
        </message>
        <message>
            <source>Write down the name of the product and which of its shields are on.</source>
            <translation>Anote el nombre del producto y cuáles de sus protecciones están activas.</translation>
        </message>
        <message>
            <source>Account settings of the mail program &gt; Advanced: note the server timeout.</source>
            <translation>Configuración de la cuenta en el programa de correo &gt; Avanzado: anote el tiempo de espera del servidor.</translation>
        </message>
        <message>
            <source>Switch off the mail shield alone, for a limited time.</source>
            <translation>Desactive solo la protección de correo, por un tiempo limitado.</translation>
        </message>
        <message>
            <source>Raise the server timeout of the mail program to its largest value.</source>
            <translation>Suba el tiempo de espera del servidor en el programa de correo hasta su valor máximo.</translation>
        </message>
        <message>
            <source>Switch the mail shield on again.</source>
            <translation>Vuelva a activar la protección de correo.</translation>
        </message>
        <message>
            <source>Set the timeout back, or leave it raised if it has helped.</source>
            <translation>Restablezca el tiempo de espera, o déjelo aumentado si ha servido.</translation>
        </message>
        <message>
            <source>The product says that all its shields are on.</source>
            <translation>El producto indica que todas sus protecciones están activas.</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; %2 &gt; the virtual server &gt; %3: note "%4".</source>
            <translation>%1 &gt; el servidor &gt; %2 &gt; el servidor virtual &gt; %3: anote «%4».</translation>
        </message>
        <message>
            <source>%1: note "%2".</source>
            <translation>%1: anote «%2».</translation>
        </message>
        <message>
            <source>Set "%1" from 10 to 30 minutes.</source>
            <translation>Suba «%1» de 10 a 30 minutos.</translation>
        </message>
        <message>
            <source>Untick "%1" for the test alone.</source>
            <translation>Desmarque «%1» solo para la prueba.</translation>
        </message>
        <message>
            <source>Both are as noted; a test message with TLS shows %1, or the version of TLS, in its %2 field.</source>
            <translation>Ambos están como se anotaron; un mensaje de prueba con TLS muestra %1, o la versión de TLS, en su campo %2.</translation>
        </message>
        <message>
            <source>Timeouts and TLS of the service cannot be changed.</source>
            <translation>Los tiempos de espera y TLS del servicio no se pueden cambiar.</translation>
        </message>
        <message>
            <source>Ask the sender to wait at least ten minutes for the answer.</source>
            <translation>Pida al emisor que espere la respuesta al menos diez minutos.</translation>
        </message>
        <message>
            <source>The sender's log shows the answer.</source>
            <translation>El registro del emisor muestra la respuesta.</translation>
        </message>
        <message>
            <source>Do not offer TLS for the test: put "%1" into %2. On a sender, set "%3" in the transport instead.</source>
            <translation>No ofrezca TLS durante la prueba: ponga «%1» en %2. En un emisor, ponga en su lugar «%3» en el transport.</translation>
        </message>
        <message>
            <source>Put "%1" into the access map for the test host.</source>
            <translation>Ponga «%1» en el mapa de acceso para el host de prueba.</translation>
        </message>
        <message>
            <source>Write down the sender's timeout for the answer to the final dot, and the receiver's session timeout.</source>
            <translation>Anote el tiempo de espera del emisor para la respuesta al punto final y el tiempo de espera de sesión del receptor.</translation>
        </message>
        <message>
            <source>Raise both to 20 minutes.</source>
            <translation>Suba ambos a 20 minutos.</translation>
        </message>
        <message>
            <source>Set both back.</source>
            <translation>Restablezca ambos.</translation>
        </message>
        <message>
            <source>Both are as noted.</source>
            <translation>Ambos están como se anotaron.</translation>
        </message>
        <message>
            <source>%1: note the schedule.</source>
            <translation>%1: anote la programación.</translation>
        </message>
        <message>
            <source>Look into "%1" and "%2" in %3.</source>
            <translation>Mire en «%1» y «%2» de %3.</translation>
        </message>
        <message>
            <source>Find the large message that ends the session, save it, then remove it from the mailbox at the provider.</source>
            <translation>Busque el mensaje grande que hace terminar la sesión, guárdelo y después elimínelo del buzón del proveedor.</translation>
        </message>
        <message>
            <source>Set the schedule that you have noted, and let it run once.</source>
            <translation>Ponga la programación que anotó y deje que se ejecute una vez.</translation>
        </message>
        <message>
            <source>The service runs; the list of messages at the provider gets shorter.</source>
            <translation>El servicio está en marcha; la lista de mensajes en el proveedor se acorta.</translation>
        </message>
        <message>
            <source>Look for a POP3 collector (on Small Business Server 2008 or 2011: %1).</source>
            <translation>Busque un recolector POP3 (en Small Business Server 2008 o 2011: %1).</translation>
        </message>
        <message>
            <source>Stop its service, or set its schedule to a very long interval.</source>
            <translation>Detenga su servicio, o ponga en su programación un intervalo muy largo.</translation>
        </message>
        <message>
            <source>Start it again with the schedule that you have noted.</source>
            <translation>Vuelva a iniciarlo con la programación que anotó.</translation>
        </message>
        <message>
            <source>It runs, and the list at the provider gets shorter.</source>
            <translation>Está en marcha, y la lista en el proveedor se acorta.</translation>
        </message>
        <message>
            <source>Nothing to change on the server: ids of messages must not change. Stop the collector for one turn.</source>
            <translation>No hay nada que cambiar en el servidor: los identificadores de los mensajes no deben cambiar. Detenga el recolector durante un turno.</translation>
        </message>
        <message>
            <source>Start the collector again.</source>
            <translation>Vuelva a iniciar el recolector.</translation>
        </message>
        <message>
            <source>Two listings of the ids, before and after a turn, differ only by what was fetched.</source>
            <translation>Dos listados de los identificadores, de antes y después de un turno, difieren solo en lo que se recogió.</translation>
        </message>
        <message>
            <source>Write down which programs collect this mailbox, how often, and whether they leave mail on the server.</source>
            <translation>Anote qué programas recogen el correo de este buzón, con qué frecuencia y si dejan el correo en el servidor.</translation>
        </message>
        <message>
            <source>Stop all collectors but one for a turn.</source>
            <translation>Detenga durante un turno todos los recolectores salvo uno.</translation>
        </message>
        <message>
            <source>Start those that are needed again.</source>
            <translation>Vuelva a iniciar los que se necesiten.</translation>
        </message>
        <message>
            <source>Each message is collected once.</source>
            <translation>Cada mensaje se recoge una sola vez.</translation>
        </message>
        <message>
            <source>Back up the mailbox store.</source>
            <translation>Haga una copia de seguridad del almacén de buzones.</translation>
        </message>
        <message>
            <source>MFCMAPI 5.0.18.1978 or later &gt; %1; %2: look for the Message-ID and note it.</source>
            <translation>MFCMAPI 5.0.18.1978 o posterior &gt; %1; %2: busque el Message-ID y anótelo.</translation>
        </message>
        <message>
            <source>In MFCMAPI remove the one message with this Message-ID from %1. Only if that does not help, and with a backup, the folder.</source>
            <translation>En MFCMAPI, elimine de %1 únicamente el mensaje con este Message-ID. Solo si eso no sirve, y con una copia de seguridad, elimine la carpeta.</translation>
        </message>
        <message>
            <source>Send a test message, and watch two nights.</source>
            <translation>Envíe un mensaje de prueba y observe durante dos noches.</translation>
        </message>
        <message>
            <source>List the queue.</source>
            <translation>Muestre la lista de la cola.</translation>
        </message>
        <message>
            <source>Hold the one message.</source>
            <translation>Retenga ese único mensaje.</translation>
        </message>
        <message>
            <source>Release it.</source>
            <translation>Libérelo.</translation>
        </message>
        <message>
            <source>From outside: a greeting "%1", or an EHLO that is refused, shows that the firewall inspects SMTP.</source>
            <translation>Desde fuera: un saludo «%1», o un EHLO rechazado, indica que el cortafuegos inspecciona SMTP.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1". Cisco ASA: "%2". Write it down.</source>
            <translation>Cisco PIX: «%1». Cisco ASA: «%2». Anótelo.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1".</source>
            <translation>Cisco PIX: «%1».</translation>
        </message>
        <message>
            <source>Cisco ASA: in the policy map's class "%1", "%2".</source>
            <translation>Cisco ASA: en la clase «%1» del policy map, «%2».</translation>
        </message>
        <message>
            <source>Other products: switch off inspection, or TLS inspection, of port 25. New sessions only.</source>
            <translation>Otros productos: desactive la inspección, o la inspección de TLS, del puerto 25. Solo afecta a las sesiones nuevas.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1". Cisco ASA: "%2". After an update of the firmware only.</source>
            <translation>Cisco PIX: «%1». Cisco ASA: «%2». Solo después de actualizar el firmware.</translation>
        </message>
        <message>
            <source>The configuration is as you have written it down.</source>
            <translation>La configuración está como la anotó.</translation>
        </message>
        <message>
            <source>On a sender behind or before such a firewall, use the workaround at the first try:</source>
            <translation>En un emisor situado detrás o delante de un cortafuegos así, use la solución alternativa ya en el primer intento:</translation>
        </message>
        <message>
            <source>%1: note which filters are on.</source>
            <translation>%1: anote qué filtros están activos.</translation>
        </message>
        <message>
            <source>Untick the filters on the SMTP virtual server's address (%1).</source>
            <translation>Desmarque los filtros en la dirección del servidor virtual SMTP (%1).</translation>
        </message>
        <message>
            <source>Tick them again.</source>
            <translation>Vuelva a marcarlos.</translation>
        </message>
        <message>
            <source>They are as noted.</source>
            <translation>Están como se anotaron.</translation>
        </message>
        <message>
            <source>Write down the list of milters, with their order.</source>
            <translation>Anote la lista de milters, con su orden.</translation>
        </message>
        <message>
            <source>Take the one filter out of the list and reload the mail server.</source>
            <translation>Quite de la lista ese único filtro y recargue el servidor de correo.</translation>
        </message>
        <message>
            <source>Write down how mail reaches the filter and comes back.</source>
            <translation>Anote cómo llega el correo al filtro y cómo vuelve de él.</translation>
        </message>
        <message>
            <source>Let the test sender pass the filter.</source>
            <translation>Haga que el correo del remitente de prueba no pase por el filtro.</translation>
        </message>
        <message>
            <source>%1 &gt; the group &gt; %2: note the expansion server and the report settings.</source>
            <translation>%1 &gt; el grupo &gt; %2: anote el servidor de expansión y los ajustes de informes.</translation>
        </message>
        <message>
            <source>The user &gt; %1: note the forwarding address.</source>
            <translation>El usuario &gt; %1: anote la dirección de reenvío.</translation>
        </message>
        <message>
            <source>Set one expansion server, and "%1".</source>
            <translation>Ponga un único servidor de expansión y elija «%1».</translation>
        </message>
        <message>
            <source>Clear the forwarding address for the test.</source>
            <translation>Borre la dirección de reenvío para la prueba.</translation>
        </message>
        <message>
            <source>Set all back to what you have noted.</source>
            <translation>Vuelva a poner todo como lo anotó.</translation>
        </message>
        <message>
            <source>Take the second way out of the aliases.</source>
            <translation>Quite de los alias la segunda vía.</translation>
        </message>
        <message>
            <source>Put it back.</source>
            <translation>Vuelva a ponerla.</translation>
        </message>
        <message>
            <source>Write down every alias, group, forward and rule that leads to the mailbox.</source>
            <translation>Anote cada alias, grupo, reenvío y regla que lleve al buzón.</translation>
        </message>
        <message>
            <source>Switch all but one off.</source>
            <translation>Desactive todos salvo uno.</translation>
        </message>
        <message>
            <source>Switch them on again.</source>
            <translation>Vuelva a activarlos.</translation>
        </message>
        <message>
            <source>Time limits of the program that sends</source>
            <translation>Límites de tiempo del programa que envía</translation>
        </message>
        <message>
            <source>A mail program, a telephone or an application that waits only seconds for the answer takes the message for lost and hands it in again, though the server has it.</source>
            <translation>Un programa de correo, un teléfono o una aplicación que solo espera segundos la respuesta da el mensaje por perdido y lo entrega otra vez, aunque el servidor ya lo tiene.</translation>
        </message>
        <message>
            <source>None for mail. Until the answer comes the program may seem to hang.</source>
            <translation>Ninguno para el correo. Hasta que llegue la respuesta, el programa puede parecer bloqueado.</translation>
        </message>
        <message>
            <source>The same message, sent by the same program with the longer limit, arrives once.</source>
            <translation>El mismo mensaje, enviado por el mismo programa con el límite más largo, llega una vez.</translation>
        </message>
        <message>
            <source>Write down which program sends, and how long it waits for the answer of the server.</source>
            <translation>Anote qué programa envía y cuánto espera la respuesta del servidor.</translation>
        </message>
        <message>
            <source>Raise the limit to ten minutes, or let the program hand its mail to a mail server on its own computer, which answers at once.</source>
            <translation>Suba el límite a diez minutos, o haga que el programa entregue su correo a un servidor de correo en su propio equipo, que responde al instante.</translation>
        </message>
        <message>
            <source>The limit is as noted, or as you mean to keep it.</source>
            <translation>El límite está como se anotó, o como quiere conservarlo.</translation>
        </message>
        <message>
            <source>TLS stays on for everybody: by itself, this step never switches it off. To see mail without it, do not offer it to the test sender alone, by hand: add "%1" to %2 with its address, and reload.</source>
            <translation>TLS sigue activado para todos: este paso nunca lo desactiva por sí mismo. Para ver el correo sin TLS, deje de ofrecerlo, a mano, únicamente al remitente de prueba: añada «%1» a %2 con su dirección y recargue.</translation>
        </message>
        <message>
            <source>If you have added "%1", take it away again.</source>
            <translation>Si ha añadido «%1», quítelo.</translation>
        </message>
        <message>
            <source>It helps against copies that this server delivers with the same Message-ID. It does not see mail without a Message-ID, what was sent again with a new one, what a program fetches and stores by itself, and copies that are made in the mailbox. Of a message that comes both directly and through a list it puts the later one aside.</source>
            <translation>Ayuda contra las copias que este servidor entrega con el mismo Message-ID. No se reconoce el correo sin Message-ID, lo que se envió de nuevo con otro, lo que un programa recoge y guarda por sí mismo, ni las copias que se hacen en el buzón. De un mensaje que llega directamente y por una lista, aparta el segundo.</translation>
        </message>
        <message>
            <source>no more than a moment</source>
            <translation>apenas un instante</translation>
        </message>
        <message>
            <source>Wait ten minutes.</source>
            <translation>Espere diez minutos.</translation>
        </message>
        <message>
            <source>It failed a security check: there is a weak key or signature in its chain, or a rule that is broken or not known here, such as for which names its issuer may certify.</source>
            <translation>No superó una comprobación de seguridad: en su cadena hay una clave o una firma débil, o una regla que se incumple o que aquí no se conoce, como los nombres que su emisor puede certificar.</translation>
        </message>
        <message>
            <source>In %1, give the service %2 this option again: %3</source>
            <translation>En %1, vuelva a dar esta opción al servicio %2: %3</translation>
        </message>
        <message>
            <source>If this server is the sender, put "%1" there instead.</source>
            <translation>Si este servidor es el remitente, ponga allí en su lugar «%1».</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DotPlot</name>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <translation>Lo más frecuente fue que una copia llegara %1 después de la anterior.</translation>
        </message>
        <message>
            <source>The gaps fit the retry times of %1.</source>
            <translation>Los intervalos encajan con los tiempos de reintento de %1.</translation>
        </message>
        <message>
            <source>Size makes no difference that could not be chance.</source>
            <translation>El tamaño no supone ninguna diferencia que no pueda ser casual.</translation>
        </message>
        <message>
            <source>From about %1 on, %2 of %3 messages came more than once for this cause; of smaller ones %4 of %5.</source>
            <comment>size; numbers of messages</comment>
            <translation>A partir de unos %1, %2 de %3 mensajes llegaron más de una vez por esta causa; de los más pequeños, %4 de %5.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1: %2 after the one before (%3)</source>
            <comment>number, time, number of messages</comment>
            <translation>Copia %1: %2 después de la anterior (%3)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>After the copy before</source>
            <translation>Después de la copia anterior</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Observado</translation>
        </message>
        <message>
            <source>Retry times of %1</source>
            <translation>Tiempos de reintento de %1</translation>
        </message>
        <message numerus="yes">
            <source>About %1: %2, each in %Ln copies</source>
            <comment>size, number of messages</comment>
            <translation>
                <numerusform>Unos %1: %2, con %Ln copia de cada uno</numerusform>
                <numerusform>Unos %1: %2, con %Ln copias de cada uno</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 on</source>
            <comment>size</comment>
            <translation>Desde %1</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>Repetido</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesPage</name>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Messages with extra copies</source>
            <translation>Mensajes con copias sobrantes</translation>
        </message>
        <message>
            <source>Search subject, sender or Message-ID</source>
            <translation>Buscar por asunto, remitente o Message-ID</translation>
        </message>
        <message>
            <source>Search duplicates</source>
            <translation>Buscar duplicados</translation>
        </message>
        <message>
            <source>one at a time</source>
            <translation>uno a uno</translation>
        </message>
        <message>
            <source>Incomplete copies, and messages without an id: decide for each message by itself</source>
            <translation>Copias incompletas y mensajes sin identificador: decida sobre cada mensaje por separado</translation>
        </message>
        <message>
            <source>only shown</source>
            <translation>solo se muestran</translation>
        </message>
        <message>
            <source>over 2 MB</source>
            <translation>más de 2 MB</translation>
        </message>
        <message>
            <source>compared</source>
            <translation>comparados</translation>
        </message>
        <message>
            <source>Messages whose copies were read and compared byte by byte</source>
            <translation>Mensajes cuyas copias se leyeron y compararon byte a byte</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Buzón</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Quitar filtros</translation>
        </message>
        <message>
            <source>Select all shown</source>
            <translation>Seleccionar todo lo mostrado</translation>
        </message>
        <message>
            <source>All mailboxes</source>
            <translation>Todos los buzones</translation>
        </message>
        <message>
            <source>No duplicates found</source>
            <translation>No se encontraron duplicados</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Sin coincidencias</translation>
        </message>
        <message>
            <source>The search and the filters hide all messages with extra copies.</source>
            <translation>La búsqueda y los filtros ocultan todos los mensajes con copias sobrantes.</translation>
        </message>
        <message>
            <source>%1 of %2 messages shown</source>
            <translation>%1 de %2 mensajes mostrados</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies to “%1”…</source>
            <translation>
                <numerusform>Mover %Ln copia sobrante a «%1»…</numerusform>
                <numerusform>Mover %Ln copias sobrantes a «%1»…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages selected</source>
            <translation>
                <numerusform>%Ln mensaje seleccionado</numerusform>
                <numerusform>%Ln mensajes seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Aún no hay nada que mostrar</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>El correo de %1 no se ha comprobado. La comprobación solo lee.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Comprobar ahora</translation>
        </message>
        <message numerus="yes">
            <source>Nothing selected: %Ln messages can be moved together</source>
            <translation>
                <numerusform>Nada seleccionado: %Ln mensaje se puede mover</numerusform>
                <numerusform>Nada seleccionado: %Ln mensajes se pueden mover juntos</numerusform>
            </translation>
        </message>
        <message>
            <source>No message that was checked has an extra copy.</source>
            <translation>Ninguno de los mensajes comprobados tiene copias sobrantes.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages with extra copies</source>
            <translation>
                <numerusform>%Ln mensaje con copias sobrantes</numerusform>
                <numerusform>%Ln mensajes con copias sobrantes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>messages with extra copies, others</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked or copied by design</source>
            <comment>messages</comment>
            <translation>
                <numerusform>%Ln vinculado o con copias previstas</numerusform>
                <numerusform>%Ln vinculados o con copias previstas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>messages, the size of their extra copies</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Move extra copies to “%1”…</source>
            <translation>Mover las copias sobrantes a «%1»…</translation>
        </message>
        <message>
            <source>None of these can be moved together.</source>
            <translation>Ninguno de estos puede moverse junto con otros.</translation>
        </message>
        <message>
            <source>Messages, and the copies of the chosen one</source>
            <translation>Mensajes y las copias del elegido</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesSeenModel</name>
        <message>
            <source>Copy %1 of “%2” arrived.</source>
            <translation>Ha llegado la copia %1 de «%2».</translation>
        </message>
        <message>
            <source>Copy %1 of “%2” arrived; the server dates it %3 before the first.</source>
            <translation>Ha llegado la copia %1 de «%2»; el servidor le pone una fecha %3 anterior a la primera.</translation>
        </message>
        <message>
            <source>Copy %1 of “%2” arrived %3 after the first.</source>
            <translation>La copia %1 de «%2» llegó %3 después de la primera.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Qué llegó</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remitente</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Buzón</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::EmptyState</name>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Onecopy reads what it knows of this account.</source>
            <translation>Onecopy lee lo que sabe de esta cuenta.</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>Código para el soporte: %1</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Aún no hay ningún servidor de correo</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Añadir un servidor de correo…</translation>
        </message>
        <message>
            <source>Add this mail server…</source>
            <translation>Añadir este servidor de correo…</translation>
        </message>
        <message>
            <source>%1 was read, but is not saved</source>
            <translation>%1 se leyó, pero no está guardado</translation>
        </message>
        <message>
            <source>It was read from the command line, or removed from the list. What was found is kept: add the server to see it. Address, port and user are filled in, and nothing has to be read again.</source>
            <translation>Se leyó desde la línea de órdenes o se quitó de la lista. Lo que se encontró se conserva: añada el servidor para verlo. La dirección, el puerto y el usuario ya están rellenados, y no hay que volver a leer nada.</translation>
        </message>
        <message>
            <source>Add the server whose users get the same message several times. Onecopy only reads until you say otherwise.</source>
            <translation>Añada el servidor cuyos usuarios reciben el mismo mensaje varias veces. Onecopy solo lee mientras usted no indique otra cosa.</translation>
        </message>
        <message>
            <source>%1 has no IMAP server</source>
            <translation>%1 no tiene servidor IMAP</translation>
        </message>
        <message>
            <source>Mail is checked over IMAP. Enter the name of its IMAP server to check it here.</source>
            <translation>El correo se comprueba por IMAP. Indique el nombre de su servidor IMAP para comprobarlo aquí.</translation>
        </message>
        <message>
            <source>Edit the server…</source>
            <translation>Editar el servidor…</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ExpungeDialog</name>
        <message>
            <source>Keep everything</source>
            <translation>Conservar todo</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good</source>
            <translation>
                <numerusform>Eliminar %Ln copia definitivamente</numerusform>
                <numerusform>Eliminar %Ln copias definitivamente</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are removed for good</source>
            <translation>Copias que se eliminan definitivamente</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Eliminar definitivamente</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stay in the folder: it is not certain that they may go.</source>
            <translation>
                <numerusform>%Ln copia se queda en la carpeta: no es seguro que se pueda eliminar.</numerusform>
                <numerusform>%Ln copias se quedan en la carpeta: no es seguro que se puedan eliminar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing brings them back. Type %1 to confirm the number:</source>
            <translation>Nada las recupera. Escriba %1 para confirmar el número:</translation>
        </message>
        <message>
            <source>Number of copies to remove</source>
            <translation>Número de copias que se eliminarán</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good?</source>
            <translation>
                <numerusform>¿Eliminar %Ln copia definitivamente?</numerusform>
                <numerusform>¿Eliminar %Ln copias definitivamente?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them was moved by Onecopy, and the copy that stays was read again and has the same content. They leave the server, and they cannot be put back.</source>
            <translation>Onecopy movió cada una de ellas; la copia que se queda se ha vuelto a leer y tiene el mismo contenido. Desaparecen del servidor y no se pueden devolver.</translation>
        </message>
        <message>
            <source>Account %1 · %2</source>
            <comment>account, size of all copies</comment>
            <translation>Cuenta %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::FaultWords</name>
        <message>
            <source>Stopped because you asked for it.</source>
            <translation>Detenido porque usted lo pidió.</translation>
        </message>
        <message>
            <source>What was done until then is kept. You can start again at any time.</source>
            <translation>Lo hecho hasta entonces se conserva. Puede empezar de nuevo en cualquier momento.</translation>
        </message>
        <message>
            <source>There is no server of this name.</source>
            <translation>No existe ningún servidor con este nombre.</translation>
        </message>
        <message>
            <source>Check the spelling of the server name and your network connection.</source>
            <translation>Compruebe cómo está escrito el nombre del servidor y su conexión de red.</translation>
        </message>
        <message>
            <source>No mail service answers at this address and port.</source>
            <translation>Ningún servicio de correo responde en esta dirección y este puerto.</translation>
        </message>
        <message>
            <source>Check the port, and whether the service runs and the firewall lets it through.</source>
            <translation>Compruebe el puerto, si el servicio está en marcha y si el cortafuegos lo deja pasar.</translation>
        </message>
        <message>
            <source>The connection ended before the answer came.</source>
            <translation>La conexión terminó antes de que llegara la respuesta.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, a firewall or virus scanner on the way may be cutting it.</source>
            <translation>Inténtelo de nuevo. Si vuelve a ocurrir, puede que la corte un cortafuegos o un antivirus en el camino.</translation>
        </message>
        <message>
            <source>The server was silent for too long.</source>
            <translation>El servidor estuvo en silencio demasiado tiempo.</translation>
        </message>
        <message>
            <source>Something answers there, but it is not this kind of mail service.</source>
            <translation>Algo responde allí, pero no es este tipo de servicio de correo.</translation>
        </message>
        <message>
            <source>Check the port and the kind of connection: encrypted from the start, or encrypted after STARTTLS.</source>
            <translation>Compruebe el puerto y el tipo de conexión: cifrada desde el principio, o cifrada después de STARTTLS.</translation>
        </message>
        <message>
            <source>The server does not offer encryption on this port.</source>
            <translation>El servidor no ofrece cifrado en este puerto.</translation>
        </message>
        <message>
            <source>No encrypted connection could be agreed on.</source>
            <translation>No se pudo acordar una conexión cifrada.</translation>
        </message>
        <message>
            <source>The server may know only old versions of TLS. You can allow them for this server alone in its settings.</source>
            <translation>Puede que el servidor solo conozca versiones antiguas de TLS. Puede permitirlas solo para este servidor en sus ajustes.</translation>
        </message>
        <message>
            <source>The server’s certificate cannot be trusted.</source>
            <translation>El certificado del servidor no es de confianza.</translation>
        </message>
        <message>
            <source>No password was sent. Compare the fingerprint with the one that the server’s administrator gives you.</source>
            <translation>No se envió ninguna contraseña. Compare la huella con la que le dé el administrador del servidor.</translation>
        </message>
        <message>
            <source>The password would have travelled unencrypted, so it was not sent.</source>
            <translation>La contraseña habría viajado sin cifrar, así que no se envió.</translation>
        </message>
        <message>
            <source>Use an encrypted port. Only for a network that you trust, you can allow clear text for this server.</source>
            <translation>Use un puerto cifrado. Solo en una red de confianza puede permitir el texto claro para este servidor.</translation>
        </message>
        <message>
            <source>Somebody may be interfering with the connection.</source>
            <translation>Puede que alguien esté interfiriendo en la conexión.</translation>
        </message>
        <message>
            <source>Data came before encryption that must not come there. Nothing was sent. Use the port that is encrypted from the start.</source>
            <translation>Antes del cifrado llegaron datos que no deben llegar ahí. No se envió nada. Use el puerto cifrado desde el principio.</translation>
        </message>
        <message>
            <source>The server refused the user name or password.</source>
            <translation>El servidor rechazó el nombre de usuario o la contraseña.</translation>
        </message>
        <message>
            <source>Check both. Onecopy does not try again by itself, so that the account is not locked.</source>
            <translation>Compruebe ambos. Onecopy no reintenta por su cuenta, para que la cuenta no se bloquee.</translation>
        </message>
        <message>
            <source>The server offers no way of logging in that is safe here.</source>
            <translation>El servidor no ofrece ningún modo de iniciar sesión que sea seguro aquí.</translation>
        </message>
        <message>
            <source>Ask the administrator for PLAIN over TLS, SCRAM or OAuth, or choose another way in the settings of this server.</source>
            <translation>Pida al administrador PLAIN sobre TLS, SCRAM u OAuth, o elija otro modo en los ajustes de este servidor.</translation>
        </message>
        <message>
            <source>There is no password for this server.</source>
            <translation>No hay contraseña para este servidor.</translation>
        </message>
        <message>
            <source>Enter it once more. If no keyring is available, it is kept for this session only.</source>
            <translation>Introdúzcala de nuevo. Si no hay ningún llavero disponible, se conserva solo durante esta sesión.</translation>
        </message>
        <message>
            <source>The server refused the request.</source>
            <translation>El servidor rechazó la petición.</translation>
        </message>
        <message>
            <source>Its own words below usually say why.</source>
            <translation>Sus propias palabras, más abajo, suelen decir por qué.</translation>
        </message>
        <message>
            <source>The server is not available now.</source>
            <translation>El servidor no está disponible ahora.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
        </message>
        <message>
            <source>The server gave an answer that makes no sense.</source>
            <translation>El servidor dio una respuesta que no tiene sentido.</translation>
        </message>
        <message>
            <source>Nothing was changed after that answer. Save the details for whoever looks after the server.</source>
            <translation>Después de esa respuesta no se cambió nada. Guarde los detalles para quien se ocupa del servidor.</translation>
        </message>
        <message>
            <source>The server sent more than Onecopy accepts.</source>
            <translation>El servidor envió más de lo que Onecopy acepta.</translation>
        </message>
        <message>
            <source>The rest was left out. Save the details for whoever looks after the server.</source>
            <translation>El resto se omitió. Guarde los detalles para quien se ocupa del servidor.</translation>
        </message>
        <message>
            <source>The server has renumbered the messages of this mailbox.</source>
            <translation>El servidor ha vuelto a numerar los mensajes de este buzón.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the mailbox again; the old numbers are not used any more.</source>
            <translation>No se cambió nada. Compruebe el buzón de nuevo; los números antiguos ya no se usan.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Ya no está ahí.</translation>
        </message>
        <message>
            <source>Check again to see what the server has now.</source>
            <translation>Compruebe de nuevo para ver qué tiene ahora el servidor.</translation>
        </message>
        <message>
            <source>This mailbox does not allow changes.</source>
            <translation>Este buzón no permite cambios.</translation>
        </message>
        <message>
            <source>Stopped, because going on could have lost mail.</source>
            <translation>Detenido, porque al seguir se podría haber perdido correo.</translation>
        </message>
        <message>
            <source>Nothing more is done. The History page shows each step, and what was moved can be put back.</source>
            <translation>No se hace nada más. La página Historial muestra cada paso, y lo que se movió se puede devolver.</translation>
        </message>
        <message>
            <source>Another Onecopy is working on the same data.</source>
            <translation>Otra instancia de Onecopy está trabajando con los mismos datos.</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it. Until then you can look, but not change.</source>
            <translation>Espere a que termine, o ciérrela. Hasta entonces puede mirar, pero no cambiar nada.</translation>
        </message>
        <message>
            <source>The data file of Onecopy is damaged.</source>
            <translation>El archivo de datos de Onecopy está dañado.</translation>
        </message>
        <message>
            <source>The data file was written by a newer Onecopy.</source>
            <translation>El archivo de datos lo escribió una versión más reciente de Onecopy.</translation>
        </message>
        <message>
            <source>Install the newer version, or choose another data file.</source>
            <translation>Instale la versión más reciente, o elija otro archivo de datos.</translation>
        </message>
        <message>
            <source>This computer’s disk is full.</source>
            <translation>El disco de este equipo está lleno.</translation>
        </message>
        <message>
            <source>Make room and try again. Nothing is changed on the server without a record of it.</source>
            <translation>Haga sitio e inténtelo de nuevo. En el servidor no se cambia nada sin dejarlo registrado.</translation>
        </message>
        <message>
            <source>A file on this computer cannot be read or written.</source>
            <translation>Un archivo de este equipo no se puede leer o escribir.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write there.</source>
            <translation>Compruebe que la carpeta existe y que usted puede escribir en ella.</translation>
        </message>
        <message>
            <source>Something that was entered cannot be used.</source>
            <translation>Algo de lo introducido no se puede usar.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Corríjalo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Onecopy made a mistake.</source>
            <translation>Onecopy cometió un error.</translation>
        </message>
        <message>
            <source>Nothing more is done. Please report it with the code and the details.</source>
            <translation>No se hace nada más. Comuníquelo con el código y los detalles, por favor.</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>El servidor dice: %1</translation>
        </message>
        <message>
            <source>Another computer is removing copies from this account.</source>
            <translation>Otro equipo está retirando copias de esta cuenta.</translation>
        </message>
        <message>
            <source>Nothing was changed. Wait until it is done; until then you can look, but not change. The details say who it is, and since when.</source>
            <translation>No se ha cambiado nada. Espere a que termine; hasta entonces puede consultar, pero no cambiar. Los detalles indican quién es y desde cuándo.</translation>
        </message>
        <message>
            <source>The mail provider has not agreed to let Onecopy in, or not any more.</source>
            <translation>El proveedor de correo no ha autorizado el acceso de Onecopy, o ya no lo autoriza.</translation>
        </message>
        <message>
            <source>Sign in with the browser again, in the settings of this server.</source>
            <translation>Vuelva a iniciar sesión con el navegador, en los ajustes de este servidor.</translation>
        </message>
        <message>
            <source>Check both. If they are right, the server may offer %1 without being able to check it, as some do that keep passwords as hashes: choose PLAIN for this server, which is safe over TLS. Onecopy does not try again by itself, so that the account is not locked.</source>
            <translation>Compruebe ambos. Si son correctos, quizá el servidor ofrezca %1 sin poder comprobarlo, como algunos que guardan las contraseñas como hashes: elija PLAIN para este servidor, que es seguro con TLS. Onecopy no reintenta por su cuenta, para que la cuenta no se bloquee.</translation>
        </message>
        <message>
            <source>No password was sent. Use the port that is encrypted from the start, usually %1.</source>
            <translation>No se envió ninguna contraseña. Use el puerto cifrado desde el principio, normalmente el %1.</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>El servidor ha rechazado el token de acceso.</translation>
        </message>
        <message>
            <source>Check the user name, and sign in with the browser again or give a new token. If it stays so, the token may be for another service than mail, or the administrator may have switched this way of reading mail off.</source>
            <translation>Compruebe el nombre de usuario e inicie sesión de nuevo con el navegador, o indique un token nuevo. Si sigue igual, quizá el token sea para otro servicio que no es el correo, o el administrador haya desactivado esta forma de leer el correo.</translation>
        </message>
        <message>
            <source>The server offers no login on this port.</source>
            <translation>El servidor no ofrece inicio de sesión en este puerto.</translation>
        </message>
        <message>
            <source>If it takes mail without one, leave the user name out. Else use the port for submission, usually 465 or 587.</source>
            <translation>Si acepta correo sin inicio de sesión, no indique el nombre de usuario. Si no, use el puerto de envío, normalmente 465 o 587.</translation>
        </message>
        <message>
            <source>The details say why.</source>
            <translation>Los detalles dicen por qué.</translation>
        </message>
        <message>
            <source>The name of the server could not be looked up now.</source>
            <translation>Ahora no se ha podido resolver el nombre del servidor.</translation>
        </message>
        <message>
            <source>No name server answers. Check your network connection, and try again.</source>
            <translation>No responde ningún servidor de nombres. Compruebe la conexión de red e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The server lets in only computers with a certificate of their own.</source>
            <translation>El servidor solo admite equipos con un certificado propio.</translation>
        </message>
        <message>
            <source>No password was sent. Onecopy cannot show such a certificate. Ask the administrator for a port that takes a password alone.</source>
            <translation>No se ha enviado ninguna contraseña. Onecopy no puede presentar un certificado así. Pida al administrador un puerto al que le baste una contraseña.</translation>
        </message>
        <message>
            <source>The server lets in no more connections of this user at once.</source>
            <translation>El servidor no admite más conexiones simultáneas de este usuario.</translation>
        </message>
        <message>
            <source>Close other mail programs that use this account, stop watching it, or ask the administrator for more: removing copies, putting them back and emptying the quarantine need two.</source>
            <translation>Cierre otros programas de correo que usen esta cuenta, deje de observarla, o pida más conexiones al administrador: retirar copias, devolverlas y vaciar la cuarentena necesita dos.</translation>
        </message>
        <message>
            <source>Another program has this mailbox open.</source>
            <translation>Otro programa tiene abierto este buzón.</translation>
        </message>
        <message>
            <source>POP3 lets in one at a time. Wait until the collector or mail program is done, and try again.</source>
            <translation>POP3 solo admite uno a la vez. Espere a que termine el recolector o el programa de correo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The mail provider’s sign-in server cannot be reached.</source>
            <translation>No se puede contactar con el servidor de inicio de sesión del proveedor de correo.</translation>
        </message>
        <message>
            <source>The mail server was not asked. Check your network connection, and try again in a few minutes. What you agreed to is kept.</source>
            <translation>No se ha preguntado al servidor de correo. Compruebe la conexión de red e inténtelo de nuevo en unos minutos. Su consentimiento se conserva.</translation>
        </message>
        <message>
            <source>The server may have taken the message: its answer did not come.</source>
            <translation>Quizá el servidor haya aceptado el mensaje: su respuesta no llegó.</translation>
        </message>
        <message>
            <source>Look whether the message arrives before you send it again.</source>
            <translation>Compruebe si el mensaje llega antes de enviarlo de nuevo.</translation>
        </message>
        <message>
            <source>Try again. If it happens at each login, the server may offer %1 without being able to check it: choose PLAIN for this server, which is safe over TLS.</source>
            <translation>Inténtelo de nuevo. Si ocurre en cada inicio de sesión, quizá el servidor ofrezca %1 sin poder comprobarlo: elija PLAIN para este servidor, que es seguro sobre TLS.</translation>
        </message>
        <message>
            <source>The server ended the connection without a word.</source>
            <translation>El servidor ha cerrado la conexión sin decir nada.</translation>
        </message>
        <message>
            <source>It may let in no more connections at once, or none from this computer. Close other mail programs that use this account, and a watch of your own, and try again in a few minutes.</source>
            <translation>Quizá no admita más conexiones simultáneas, o ninguna desde este equipo. Cierre otros programas de correo que usen esta cuenta, deje también de observar e inténtelo de nuevo en unos minutos.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Detalles: %1</translation>
        </message>
        <message>
            <source>A file on this computer cannot be read.</source>
            <translation>No se puede leer un archivo de este equipo.</translation>
        </message>
        <message>
            <source>Check that it exists and that you may read it.</source>
            <translation>Compruebe que existe y que puede leerlo.</translation>
        </message>
        <message>
            <source>Set the file aside and begin a new one; then add the servers again and check them.</source>
            <translation>Aparte el archivo y empiece uno nuevo; después añada de nuevo los servidores y compruébelos.</translation>
        </message>
        <message>
            <source>This is no data file of Onecopy, and it is left as it is.</source>
            <translation>Este no es un archivo de datos de Onecopy; se deja como está.</translation>
        </message>
        <message>
            <source>Start Onecopy with another data file, or move this one away.</source>
            <translation>Inicie Onecopy con otro archivo de datos, o mueva este a otro sitio.</translation>
        </message>
        <message>
            <source>The server lets nobody read more of this account for now.</source>
            <translation>De momento, el servidor no deja leer más de esta cuenta.</translation>
        </message>
        <message>
            <source>Some providers limit how much is read in a day. What was read is kept: check again tomorrow, and only the rest is read.</source>
            <translation>Algunos proveedores limitan cuánto se lee al día. Lo que se leyó se conserva: compruebe de nuevo mañana y solo se leerá el resto.</translation>
        </message>
        <message>
            <source>The data file of Onecopy can be read here, but not written.</source>
            <translation>Aquí se puede leer el archivo de datos de Onecopy, pero no escribir en él.</translation>
        </message>
        <message>
            <source>Nothing is changed on a server without a record of it. Make the file and its folder writable, or start Onecopy with another data file (--store).</source>
            <translation>En un servidor no se cambia nada sin dejarlo registrado. Permita escribir en el archivo y en su carpeta, o inicie Onecopy con otro archivo de datos (--store).</translation>
        </message>
        <message>
            <source>The server takes no password without encryption.</source>
            <translation>El servidor no acepta ninguna contraseña sin cifrado.</translation>
        </message>
        <message>
            <source>Use an encrypted port. The password may have travelled unencrypted: change it where others could have listened.</source>
            <translation>Use un puerto cifrado. Es posible que la contraseña haya viajado sin cifrar: cámbiela si otros han podido interceptarla.</translation>
        </message>
        <message>
            <source>A firewall on the way overwrites what the server offers.</source>
            <translation>Un cortafuegos en el camino sobrescribe lo que ofrece el servidor.</translation>
        </message>
        <message>
            <source>No password was sent. Use the port that is encrypted from the start, usually 465, or have the firewall leave SMTP as it is (Cisco: “inspect esmtp”, formerly “fixup protocol smtp”).</source>
            <translation>No se envió ninguna contraseña. Use el puerto cifrado desde el principio, normalmente el 465, o haga que el cortafuegos no modifique SMTP (Cisco: «inspect esmtp», antes «fixup protocol smtp»).</translation>
        </message>
        <message>
            <source>The keyring did not hand out the password.</source>
            <translation>El llavero no ha entregado la contraseña.</translation>
        </message>
        <message>
            <source>It is locked, or waits for somebody to unlock it. Unlock it and try again, or enter the password once more: then it is kept until Onecopy ends.</source>
            <translation>Está bloqueado o espera a que alguien lo desbloquee. Desbloquéelo e inténtelo de nuevo, o introduzca la contraseña otra vez: entonces se conserva hasta que Onecopy termine.</translation>
        </message>
        <message>
            <source>The server’s certificate is not valid yet.</source>
            <translation>El certificado del servidor todavía no es válido.</translation>
        </message>
        <message>
            <source>No password was sent. Look whether date and time of this computer are right. If they are, ask whoever runs the server.</source>
            <translation>No se envió ninguna contraseña. Compruebe si la fecha y la hora de este equipo son correctas. Si lo son, pregunte a quien administra el servidor.</translation>
        </message>
        <message>
            <source>No test mail arrived in the inbox.</source>
            <translation>No ha llegado ningún mensaje de prueba a la bandeja de entrada.</translation>
        </message>
        <message>
            <source>The log of the mail server says where it went: it may wait in the queue, or lie in another mailbox. Allow a longer wait, or address it to the account that is read. A filter that gives mail another Message-ID and another subject hides it, too.</source>
            <translation>El registro del servidor de correo dice adónde fue: puede que espere en la cola o que esté en otro buzón. Permita una espera más larga, o diríjalo a la cuenta que se lee. Un filtro que da a los mensajes otro Message-ID y otro asunto también lo oculta.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <comment>the mail server</comment>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Ask its owner or the administrator for the right to change it.</source>
            <translation>Pida a su propietario o al administrador permiso para modificarlo.</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>El propio servidor tiene un problema.</translation>
        </message>
        <message>
            <source>Its log says what: often its disk is full, or it may not write to its files. Have that mended, and try again.</source>
            <translation>Su registro dice cuál: a menudo su disco está lleno o no puede escribir en sus archivos. Haga que lo corrijan e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The mail server has put the test mail off.</source>
            <translation>El servidor de correo ha aplazado el correo de prueba.</translation>
        </message>
        <message>
            <source>Many put off senders that they do not know, and take their mail some minutes later (greylisting). Try again then.</source>
            <translation>Muchos servidores hacen esperar a los remitentes desconocidos y aceptan su correo unos minutos más tarde (listas grises). Inténtelo entonces de nuevo.</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>El llavero de este equipo no se puede usar.</translation>
        </message>
        <message>
            <source>Passwords and sign-ins are kept there and in no file. Unlock or start it (GNOME keyring, KWallet), which needs a session of the desktop, and try again.</source>
            <translation>Las contraseñas y los inicios de sesión se guardan allí y en ningún archivo. Desbloquéelo o inícielo (llavero de GNOME, KWallet), para lo que hace falta una sesión de escritorio, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The server sends, but it did not finish its answer in time.</source>
            <translation>El servidor envía datos, pero no terminó su respuesta a tiempo.</translation>
        </message>
        <message>
            <source>Try again when it is less busy. If it stays so, save the details for whoever looks after the server.</source>
            <translation>Inténtelo de nuevo cuando tenga menos carga. Si sigue así, guarde los detalles para quien se ocupa del servidor.</translation>
        </message>
        <message>
            <source>No password was sent. Have the administrator switch STARTTLS on for ManageSieve, usually on port 4190.</source>
            <translation>No se envió ninguna contraseña. Pida al administrador que active STARTTLS para ManageSieve, normalmente en el puerto 4190.</translation>
        </message>
        <message>
            <source>The connection was given up: the computer slept, or its clock was set.</source>
            <translation>Se abandonó la conexión: el equipo estuvo suspendido o se ajustó su reloj.</translation>
        </message>
        <message>
            <source>Nothing needs to be done. Onecopy connects again by itself.</source>
            <translation>No hay que hacer nada. Onecopy vuelve a conectarse por sí mismo.</translation>
        </message>
        <message>
            <source>There is no room left on the server.</source>
            <translation>No queda sitio en el servidor.</translation>
        </message>
        <message>
            <source>Make room in the mailbox, or ask whoever looks after the server for more.</source>
            <translation>Haga sitio en el buzón, o pida más a quien se ocupa del servidor.</translation>
        </message>
        <message>
            <source>Try again when it is less busy. If it is always so slow, ask whoever runs it; “onecopyctl scan --timeout 600” waits longer.</source>
            <translation>Inténtelo de nuevo cuando esté menos ocupado. Si siempre es tan lento, pregunte a quien lo administra; «onecopyctl scan --timeout 600» espera más tiempo.</translation>
        </message>
        <message>
            <source>This is where Onecopy keeps its own data, and it is left as it is.</source>
            <translation>Aquí guarda Onecopy sus propios datos; el archivo se deja como está.</translation>
        </message>
        <message>
            <source>Name another file.</source>
            <translation>Indique otro archivo.</translation>
        </message>
        <message>
            <source>The server’s certificate has expired.</source>
            <translation>El certificado del servidor ha caducado.</translation>
        </message>
        <message>
            <source>No password was sent. Ask whoever runs the server to renew it.</source>
            <translation>No se envió ninguna contraseña. Pida a quien administra el servidor que lo renueve.</translation>
        </message>
        <message>
            <source>The server’s certificate is for another name.</source>
            <translation>El certificado del servidor es para otro nombre.</translation>
        </message>
        <message>
            <source>No password was sent. If the server has another name as well, enter it as the certificate gives it. Else somebody may be answering in its place: ask whoever runs it.</source>
            <translation>No se envió ninguna contraseña. Si el servidor tiene también otro nombre, introdúzcalo tal como figura en el certificado. Si no, puede que alguien responda en su lugar: pregunte a quien lo administra.</translation>
        </message>
        <message>
            <source>The server ended the connection while encryption was being agreed on.</source>
            <translation>El servidor cerró la conexión mientras se acordaba el cifrado.</translation>
        </message>
        <message>
            <source>It did not say why. It may let in no more connections, or none from this computer, be starting again, or have trouble with its certificate: try again in a few minutes, and ask whoever runs it. Very old servers do this, too; for these alone, old versions of TLS can be allowed in the settings of the server.</source>
            <translation>No dijo por qué. Puede que no admita más conexiones, o ninguna desde este equipo, que se esté reiniciando o que tenga problemas con su certificado: inténtelo de nuevo en unos minutos y pregunte a quien lo administra. Los servidores muy antiguos también lo hacen; solo para ellos se pueden permitir versiones antiguas de TLS en los ajustes del servidor.</translation>
        </message>
        <message>
            <source>The server says that this mailbox is on another one.</source>
            <translation>El servidor dice que este buzón está en otro.</translation>
        </message>
        <message>
            <source>It names %1. Your password was not sent there. If that is a server of your provider, enter it in the settings of this one.</source>
            <translation>Nombra %1. Su contraseña no se envió allí. Si es un servidor de su proveedor, introdúzcalo en los ajustes de este servidor.</translation>
        </message>
        <message>
            <source>The server takes no passwords any more.</source>
            <translation>El servidor ya no acepta contraseñas.</translation>
        </message>
        <message>
            <source>Sign in with the browser instead, in the settings of this server, or give a token.</source>
            <translation>Inicie sesión en su lugar con el navegador, en los ajustes de este servidor, o indique un token.</translation>
        </message>
        <message>
            <source>The password has expired.</source>
            <translation>La contraseña ha caducado.</translation>
        </message>
        <message>
            <source>Set a new one where you are used to, such as the web page of the provider, and enter it here.</source>
            <translation>Establezca una nueva donde lo haga habitualmente, por ejemplo en la página web del proveedor, e introdúzcala aquí.</translation>
        </message>
        <message>
            <source>The provider wants a password that is made for this program.</source>
            <translation>El proveedor exige una contraseña creada para este programa.</translation>
        </message>
        <message>
            <source>Make an app password on the security page of your account there, and enter it here instead of the usual one.</source>
            <translation>Cree una contraseña de aplicación en la página de seguridad de su cuenta allí e introdúzcala aquí en lugar de la habitual.</translation>
        </message>
        <message>
            <source>The provider wants you to sign in with a web browser first.</source>
            <translation>El proveedor quiere que inicie sesión primero con un navegador web.</translation>
        </message>
        <message>
            <source>Sign in there, confirm that it was you, and try again. An app password, or signing in with the browser in the settings of this server, may avoid it.</source>
            <translation>Inicie sesión allí, confirme que fue usted e inténtelo de nuevo. Una contraseña de aplicación, o iniciar sesión con el navegador en los ajustes de este servidor, puede evitarlo.</translation>
        </message>
        <message>
            <source>Another program has renamed or deleted the removal folder.</source>
            <translation>Otro programa ha renombrado o eliminado la carpeta de retirada.</translation>
        </message>
        <message>
            <source>Nothing more was moved. Begin again for the rest: a new folder is made. If the old one was renamed, undo finds there what was moved before.</source>
            <translation>No se movió nada más. Comience de nuevo con el resto: se crea una carpeta nueva. Si la anterior fue renombrada, deshacer encuentra allí lo que se había movido.</translation>
        </message>
        <message>
            <source>The server changes messages when it moves them.</source>
            <translation>El servidor cambia los mensajes al moverlos.</translation>
        </message>
        <message>
            <source>What arrived in the removal folder is not the same byte by byte, so the copies stayed where they are. Remove them in a mail program, and look into the removal folder for what arrived.</source>
            <translation>Lo que llegó a la carpeta de retirada no es igual byte por byte, así que las copias se quedaron donde están. Elimínelas en un programa de correo y mire en la carpeta de retirada lo que llegó.</translation>
        </message>
        <message>
            <source>The server agreed to move messages, and moved none.</source>
            <translation>El servidor aceptó mover mensajes y no movió ninguno.</translation>
        </message>
        <message>
            <source>The copies stayed where they are. Save the details for whoever looks after the server.</source>
            <translation>Las copias se quedaron donde están. Guarde los detalles para quien se ocupa del servidor.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::FindSettings</name>
        <message>
            <source>anna@example.org</source>
            <translation>anna@example.org</translation>
        </message>
        <message>
            <source>Find settings</source>
            <translation>Buscar ajustes</translation>
        </message>
        <message>
            <source>Servers that were found</source>
            <translation>Servidores encontrados</translation>
        </message>
        <message>
            <source>Onecopy asks the domain itself, and nobody else. You can also enter everything by hand below.</source>
            <translation>Onecopy pregunta al propio dominio y a nadie más. También puede introducirlo todo a mano más abajo.</translation>
        </message>
        <message>
            <source>Looking for the servers of this address…</source>
            <translation>Buscando los servidores de esta dirección…</translation>
        </message>
        <message>
            <source>Nothing was found. Ask whoever runs the mail server for its name, and enter it below.</source>
            <translation>No se ha encontrado nada. Pregunte el nombre a quien administra el servidor de correo e introdúzcalo abajo.</translation>
        </message>
        <message>
            <source>Found. Check the name of the server before you enter the password:</source>
            <translation>Encontrado. Compruebe el nombre del servidor antes de introducir la contraseña:</translation>
        </message>
        <message>
            <source>Mail a&amp;ddress</source>
            <translation>&amp;Dirección de correo</translation>
        </message>
        <message>
            <source>Only a server for POP3 was found. Mail is checked over IMAP: ask whoever runs the mail server whether it has that too, and enter its name below.</source>
            <translation>Solo se encontró un servidor POP3. El correo se comprueba por IMAP: pregunte a quien administra el servidor de correo si también lo ofrece e indique su nombre abajo.</translation>
        </message>
        <message>
            <source>Enter the whole address, such as anna@example.org.</source>
            <translation>Introduzca la dirección completa, por ejemplo anna@example.org.</translation>
        </message>
        <message>
            <source>Servers are looked for in a domain with a dot, such as example.org. Enter any other server by hand below.</source>
            <translation>Los servidores se buscan en un dominio con punto, como example.org. Introduzca cualquier otro servidor a mano más abajo.</translation>
        </message>
        <message>
            <source>This is not a mail address. Enter one such as anna@example.org, or the server by hand below.</source>
            <translation>Esto no es una dirección de correo. Introduzca una como anna@example.org, o el servidor a mano más abajo.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::GroupPanel</name>
        <message>
            <source>Selected message</source>
            <translation>Mensaje seleccionado</translation>
        </message>
        <message>
            <source>Select a message to see its copies.</source>
            <translation>Seleccione un mensaje para ver sus copias.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>sender, size, number of copies</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln copia</numerusform>
                <numerusform>%Ln copias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies…</source>
            <translation>
                <numerusform>Mover %Ln copia sobrante…</numerusform>
                <numerusform>Mover %Ln copias sobrantes…</numerusform>
            </translation>
        </message>
        <message>
            <source>Likely cause: %1</source>
            <translation>Causa probable: %1</translation>
        </message>
        <message>
            <source>Compare field by field…</source>
            <translation>Comparar campo por campo…</translation>
        </message>
        <message>
            <source>Why these copies are one message, and why others that look alike are not</source>
            <translation>Por qué estas copias son un mismo mensaje y por qué otras parecidas no lo son</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::GroupTableModel</name>
        <message>
            <source>by design</source>
            <translation>copia prevista</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remitente</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>First arrival</source>
            <translation>Primera llegada</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Likely cause</source>
            <translation>Causa probable</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Changes that Onecopy made</source>
            <translation>Cambios que hizo Onecopy</translation>
        </message>
        <message>
            <source>Copies of the selected change</source>
            <translation>Copias del cambio seleccionado</translation>
        </message>
        <message>
            <source>Put copies back…</source>
            <translation>Devolver copias…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exportar CSV…</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>Exportar JSON…</translation>
        </message>
        <message>
            <source>Nothing was changed yet</source>
            <translation>Aún no se ha cambiado nada</translation>
        </message>
        <message>
            <source>Everything that Onecopy moves on a server is recorded here, and can be put back from here.</source>
            <translation>Todo lo que Onecopy mueve en un servidor queda registrado aquí y se puede devolver desde aquí.</translation>
        </message>
        <message>
            <source>Steps of %1</source>
            <translation>Pasos del %1</translation>
        </message>
        <message>
            <source>Putting copies back was interrupted on %1.</source>
            <translation>La devolución de copias se interrumpió el %1.</translation>
        </message>
        <message>
            <source>Moving copies was interrupted on %1, after %2 of %3.</source>
            <translation>El traslado de copias se interrumpió el %1, tras %2 de %3.</translation>
        </message>
        <message>
            <source>Nothing is lost: every step was recorded before it was done. Onecopy looks at what is on the server now, and completes the record.</source>
            <translation>No se ha perdido nada: cada paso se registró antes de darlo. Onecopy consulta lo que hay ahora en el servidor y completa el registro de cambios.</translation>
        </message>
        <message>
            <source>Look at the server and finish…</source>
            <translation>Consultar el servidor y terminar…</translation>
        </message>
        <message>
            <source>Export the record</source>
            <translation>Exportar el registro de cambios</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>Archivos JSON (*.json)</translation>
        </message>
        <message>
            <source>Remove for good…</source>
            <translation>Eliminar definitivamente…</translation>
        </message>
        <message>
            <source>%1, the oldest since %2.</source>
            <comment>12 copies are in the removal folder, date</comment>
            <translation>%1, la más antigua desde %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are in the removal folder</source>
            <translation>
                <numerusform>%Ln copia está en la carpeta de retirada</numerusform>
                <numerusform>%Ln copias están en la carpeta de retirada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Some have been there for %Ln days. If nobody misses them, they can be removed for good.</source>
            <translation>
                <numerusform>Algunas llevan allí %Ln día. Si nadie las echa de menos, se pueden eliminar definitivamente.</numerusform>
                <numerusform>Algunas llevan allí %Ln días. Si nadie las echa de menos, se pueden eliminar definitivamente.</numerusform>
            </translation>
        </message>
        <message>
            <source>They can be put back from here until they are removed for good.</source>
            <translation>Se pueden devolver desde aquí hasta que se eliminen definitivamente.</translation>
        </message>
        <message numerus="yes">
            <source>Put %Ln copies back…</source>
            <translation>
                <numerusform>Devolver %Ln copia…</numerusform>
                <numerusform>Devolver %Ln copias…</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes, and the steps of the chosen one</source>
            <translation>Cambios y los pasos del elegido</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HopGraph</name>
        <message>
            <source>Ways of the copies</source>
            <translation>Recorridos de las copias</translation>
        </message>
        <message>
            <source>%1 · ways part</source>
            <comment>time and protocol</comment>
            <translation>%1 · se separan</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>sin hora</translation>
        </message>
        <message>
            <source>an unnamed server</source>
            <translation>un servidor sin nombre</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time, protocol</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>name of a server</comment>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>queue id %1</source>
            <translation>identificador de cola %1</translation>
        </message>
        <message>
            <source>%1 after the one before</source>
            <comment>a duration with its sign</comment>
            <translation>%1 respecto al anterior</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>y %Ln copia más</numerusform>
                <numerusform>y %Ln copias más</numerusform>
            </translation>
        </message>
        <message>
            <source>The copies share no server.</source>
            <translation>Las copias no comparten ningún servidor.</translation>
        </message>
        <message>
            <source>All copies:</source>
            <translation>Todas las copias:</translation>
        </message>
        <message>
            <source>  Here the ways part.</source>
            <translation>  Aquí se separan los recorridos.</translation>
        </message>
        <message>
            <source>First copy:</source>
            <translation>Primera copia:</translation>
        </message>
        <message>
            <source>Copy %1:</source>
            <translation>Copia %1:</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::JournalModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Buzón</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>now in %1, UID %2</source>
            <translation>ahora en %1, UID %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>key, what it does</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>first and last key of a row</comment>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Go to a section</source>
            <translation>Ir a una sección</translation>
        </message>
        <message>
            <source>Check the mailbox now</source>
            <translation>Comprobar el buzón ahora</translation>
        </message>
        <message>
            <source>Add a mail server</source>
            <translation>Añadir un servidor de correo</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>Buscar en la lista</translation>
        </message>
        <message>
            <source>Undo the last removal</source>
            <translation>Deshacer la última retirada</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>Mostrar estos atajos</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Go back to the section before</source>
            <translation>Volver a la sección anterior</translation>
        </message>
        <message>
            <source>Select or leave out a message</source>
            <translation>Seleccionar un mensaje o quitarlo de la selección</translation>
        </message>
        <message>
            <source>Remove the extra copies of what is selected; asks first</source>
            <translation>Retirar las copias sobrantes de lo seleccionado; pregunta antes</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Copiar las filas elegidas</translation>
        </message>
        <message>
            <source>Show a chart as a table</source>
            <translation>Mostrar un gráfico como tabla</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>Guardar el informe como PDF</translation>
        </message>
        <message>
            <source>Export every copy as CSV</source>
            <translation>Exportar cada copia como CSV</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LeftAloneModel</name>
        <message>
            <source>Mailbox</source>
            <translation>Buzón</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>Por qué se queda</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveBarsModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Primeras copias</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copias sobrantes</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>sin observar</translation>
        </message>
        <message>
            <source>Observed for</source>
            <comment>column: how long of this time</comment>
            <translation>Observado durante</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveChart</name>
        <message>
            <source>Arrivals</source>
            <translation>Llegadas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <comment>in: 12 messages and 3 extra copies arrived.</comment>
            <translation>
                <numerusform>%Ln copia sobrante</numerusform>
                <numerusform>%Ln copias sobrantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages and %1 arrived.</source>
            <translation>
                <numerusform>Llegaron %Ln mensaje y %1.</numerusform>
                <numerusform>Llegaron %Ln mensajes y %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>sin observar</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Primeras copias</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copias sobrantes</translation>
        </message>
        <message>
            <source>Not observed</source>
            <translation>Sin observar</translation>
        </message>
        <message>
            <source>%1: %2 first and %3 extra copies</source>
            <translation>%1: primeras copias: %2; copias sobrantes: %3</translation>
        </message>
        <message>
            <source>%1: not observed</source>
            <translation>%1: sin observar</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a change to a server, as a sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Of %1, %2 were not observed.</source>
            <comment>durations</comment>
            <translation>De %1, %2 no se observaron.</translation>
        </message>
        <message>
            <source>%1; observed for %2 of %3</source>
            <comment>counts of copies; durations</comment>
            <translation>%1; observado durante %2 de %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LivePage</name>
        <message>
            <source>Live arrivals</source>
            <translation>Llegadas en directo</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Llegadas</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Dejar de observar</translation>
        </message>
        <message>
            <source>No second copy has arrived so far.</source>
            <translation>Hasta ahora no ha llegado ninguna segunda copia.</translation>
        </message>
        <message>
            <source>Newest duplicates</source>
            <translation>Duplicados más recientes</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 minutos</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 horas</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Aún no hay ningún servidor de correo</translation>
        </message>
        <message>
            <source>Add the server whose arrivals you want to watch.</source>
            <translation>Añada el servidor cuyas llegadas quiere observar.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Añadir un servidor de correo…</translation>
        </message>
        <message>
            <source>Onecopy can watch %1 and show each message while it arrives. It only reads.</source>
            <translation>Onecopy puede observar %1 y mostrar cada mensaje según llega. Solo lee.</translation>
        </message>
        <message>
            <source>Start watching</source>
            <translation>Empezar a observar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %Ln messages arrived since.</source>
            <translation>
                <numerusform>En pausa. Desde entonces llegó %Ln mensaje.</numerusform>
                <numerusform>En pausa. Desde entonces llegaron %Ln mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not watching.</source>
            <translation>Sin observar.</translation>
        </message>
        <message>
            <source>Connected since %1.</source>
            <translation>Conectado desde las %1.</translation>
        </message>
        <message>
            <source>Connected since %1, quiet for %2.</source>
            <translation>Conectado desde las %1; sin actividad desde hace %2.</translation>
        </message>
        <message>
            <source>Reconnecting. %1</source>
            <comment>what happened</comment>
            <translation>Reconectando. %1</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Watch again</source>
            <translation>Observar de nuevo</translation>
        </message>
        <message>
            <source>Arrivals are not being watched</source>
            <translation>Las llegadas no se están observando</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Show duplicates</source>
            <translation>Mostrar duplicados</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Llegadas</translation>
        </message>
        <message>
            <source>Open the sample data</source>
            <translation>Abrir los datos de ejemplo</translation>
        </message>
        <message>
            <source>%1 was not checked yet</source>
            <translation>%1 aún no se ha comprobado</translation>
        </message>
        <message>
            <source>Onecopy reads the headers of every mailbox and looks for messages that arrived more than once. It changes nothing.</source>
            <translation>Onecopy lee las cabeceras de todos los buzones y busca mensajes que llegaron más de una vez. No cambia nada.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Comprobar ahora</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln buzón</numerusform>
                <numerusform>%Ln buzones</numerusform>
            </translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>comprobación: %1</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>period, mailboxes, time of the last check</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>mailboxes, time of the last check</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Find the cause</source>
            <translation>Buscar la causa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>Se comprobó %Ln mensaje.</numerusform>
                <numerusform>Se comprobaron %Ln mensajes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away; every message is there once.</source>
            <translation>
                <numerusform>Se apartó %Ln copia sobrante; cada mensaje está una sola vez.</numerusform>
                <numerusform>Se apartaron %Ln copias sobrantes; cada mensaje está una sola vez.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>Cada mensaje llegó una sola vez.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln copia sobrante</numerusform>
                <numerusform>%Ln copias sobrantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 were delivered.</source>
            <comment>extra copies of messages</comment>
            <translation>Consta la entrega de %1 de %2.</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copias sobrantes</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>de %Ln mensaje</numerusform>
                <numerusform>de %Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst message</source>
            <translation>Mensaje más repetido</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln copia</numerusform>
                <numerusform>%Ln copias</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>Wasted space</source>
            <translation>Espacio malgastado</translation>
        </message>
        <message>
            <source>of %1 checked</source>
            <translation>de %1 comprobados</translation>
        </message>
        <message>
            <source>in extra copies</source>
            <translation>en copias sobrantes</translation>
        </message>
        <message>
            <source>Most likely cause</source>
            <translation>Causa más probable</translation>
        </message>
        <message>
            <source>Usual gap</source>
            <translation>Intervalo habitual</translation>
        </message>
        <message>
            <source>between two copies</source>
            <translation>entre dos copias</translation>
        </message>
        <message>
            <source>Large messages</source>
            <translation>Mensajes grandes</translation>
        </message>
        <message>
            <source>of the extra copies are over 2 MB</source>
            <translation>de las copias sobrantes superan los 2 MB</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>The chart shows them as they arrived.</source>
            <translation>El gráfico las muestra tal como llegaron.</translation>
        </message>
        <message>
            <source>%1 of the extra copies are larger than 2 MB.</source>
            <translation>El %1 de las copias sobrantes supera los 2 MB.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <translation>Lo más frecuente fue que una copia llegara %1 después de la anterior.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that are linked, or copied by design as for lists and journals, are not counted.</source>
            <translation>
                <numerusform>%Ln mensaje vinculado o con copias previstas, como las de listas o de diario (journaling), no se cuenta.</numerusform>
                <numerusform>%Ln mensajes vinculados o con copias previstas, como las de listas o de diario (journaling), no se cuentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more were moved away; the chart shows them as they arrived.</source>
            <comment>extra copies</comment>
            <translation>
                <numerusform>%Ln más se apartó; el gráfico la muestra tal como llegó.</numerusform>
                <numerusform>%Ln más se apartaron; el gráfico las muestra tal como llegaron.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 are still there.</source>
            <comment>extra copies of messages</comment>
            <translation>Sigue habiendo %1 de %2.</translation>
        </message>
        <message>
            <source>There is no message in these mailboxes.</source>
            <translation>No hay ningún mensaje en estos buzones.</translation>
        </message>
        <message>
            <source>If mail should be there, look whether the account has the right user name.</source>
            <translation>Si debería haber correo, compruebe que la cuenta tenga el nombre de usuario correcto.</translation>
        </message>
        <message>
            <source>The check of %1 was not finished</source>
            <translation>La comprobación de %1 no terminó</translation>
        </message>
        <message>
            <source>What was read is kept, and the next check goes on from there. Until it has ended, nothing is known about extra copies.</source>
            <translation>Lo que se leyó se conserva, y la próxima comprobación continúa desde ahí. Hasta que termine, no se sabe nada de las copias sobrantes.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1. The others follow with the next check, once those were moved.</source>
            <translation>
                <numerusform>%Ln mensaje tiene más copias de las que se distinguen a la vez: solo se cuentan las primeras, como máximo %1. Las demás seguirán con la próxima comprobación, cuando estas se hayan movido.</numerusform>
                <numerusform>%Ln mensajes tienen más copias de las que se distinguen a la vez: solo se cuentan las primeras, como máximo %1 de cada uno. Las demás seguirán con la próxima comprobación, cuando estas se hayan movido.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PageFrame</name>
        <message>
            <source>%1 · %2</source>
            <comment>account, what the page says of it</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PagePreview</name>
        <message>
            <source>Preview of the report</source>
            <translation>Vista previa del informe</translation>
        </message>
        <message numerus="yes">
            <source>%n more pages follow in the file.</source>
            <translation>
                <numerusform>%n página más sigue en el archivo.</numerusform>
                <numerusform>%n páginas más siguen en el archivo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PlannedCopiesModel</name>
        <message>
            <source>Mailbox</source>
            <translation>Buzón</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remitente</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Llegada</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>This copy stays</source>
            <translation>Esta copia se queda</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionCard</name>
        <message>
            <source>Put extra copies aside…</source>
            <translation>Apartar copias sobrantes…</translation>
        </message>
        <message>
            <source>While the cause is being fixed</source>
            <translation>Mientras se corrige la causa</translation>
        </message>
        <message>
            <source>The mail server can put extra copies into a folder as they arrive.</source>
            <translation>El servidor de correo puede apartar las copias sobrantes a una carpeta según llegan.</translation>
        </message>
        <message>
            <source>The mail server has put extra copies into a folder since %1.</source>
            <translation>El servidor de correo aparta las copias sobrantes a una carpeta desde el %1.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionDialog</name>
        <message>
            <source>While the cause is being fixed</source>
            <translation>Mientras se corrige la causa</translation>
        </message>
        <message>
            <source>Put extra copies aside as they arrive</source>
            <translation>Apartar las copias sobrantes según llegan</translation>
        </message>
        <message>
            <source>The mail server recognises a message that it has delivered before, and puts the copy into a folder of its own. Nothing is deleted, and the cause stays: this is help until it is fixed.</source>
            <translation>El servidor de correo reconoce un mensaje que ya ha entregado antes y pone la copia en una carpeta aparte. No se borra nada y la causa persiste: es una ayuda hasta que se corrija.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>This account's mail server, by a Sieve script</source>
            <translation>El servidor de correo de esta cuenta, mediante un script Sieve</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Servidor</translation>
        </message>
        <message>
            <source>&amp;Folder for extra copies</source>
            <translation>&amp;Carpeta para las copias sobrantes</translation>
        </message>
        <message>
            <source>&amp;Days to remember messages</source>
            <translation>Dí&amp;as que se recuerdan los mensajes</translation>
        </message>
        <message>
            <source>&amp;Where</source>
            <translation>&amp;Dónde</translation>
        </message>
        <message>
            <source>The script</source>
            <translation>El script</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>Código para el soporte: %1</translation>
        </message>
        <message>
            <source>Know first</source>
            <translation>Antes de empezar</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>Cómo se restablece</translation>
        </message>
        <message>
            <source>How to see that it is back</source>
            <translation>Cómo ver que está restablecido</translation>
        </message>
        <message>
            <source>Parts of this could not be checked against the product; names may differ on your server.</source>
            <translation>Partes de esto no se han podido contrastar con el producto; los nombres pueden ser distintos en su servidor.</translation>
        </message>
        <message>
            <source>Test mail of the checklist passes, so that the search for the cause can go on.</source>
            <translation>El correo de prueba de la lista de comprobación pasa, para que la búsqueda de la causa pueda continuar.</translation>
        </message>
        <message>
            <source>Look at the server</source>
            <translation>Consultar el servidor</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Consultando el servidor…</translation>
        </message>
        <message>
            <source>Onecopy changes nothing on this product: you do it by hand.</source>
            <translation>Onecopy no cambia nada en este producto: lo hace usted a mano.</translation>
        </message>
        <message>
            <source>Enter the address of the server.</source>
            <translation>Introduzca la dirección del servidor.</translation>
        </message>
        <message>
            <source>Enter a folder other than the inbox.</source>
            <translation>Introduzca una carpeta que no sea la bandeja de entrada.</translation>
        </message>
        <message>
            <source>Install the script</source>
            <translation>Instalar el script</translation>
        </message>
        <message>
            <source>Take the script away</source>
            <translation>Retirar el script</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionWords</name>
        <message>
            <source>This script can be installed.</source>
            <translation>Este script se puede instalar.</translation>
        </message>
        <message>
            <source>No script is active on the server now. It would be stored as “%1” and made active; taking it away deletes it again. Rules that the administrator has for users without a script may rest meanwhile.</source>
            <translation>Ahora no hay ningún script activo en el servidor. Este se guardaría como «%1» y se activaría; al retirarlo, se borra. Entretanto, es posible que no se apliquen las reglas que el administrador tenga para los usuarios sin script.</translation>
        </message>
        <message>
            <source>Your script “%1” stays as it is, and goes on for all mail that is no extra copy. Taking the new one away makes yours active again.</source>
            <translation>Su script «%1» se queda como está y sigue actuando sobre todo el correo que no sea una copia sobrante. Al retirar el nuevo, el suyo vuelve a estar activo.</translation>
        </message>
        <message>
            <source>This server does not make the folder by itself: make it first in your mail program.</source>
            <translation>Este servidor no crea la carpeta por sí mismo: créela primero en su programa de correo.</translation>
        </message>
        <message>
            <source>The server warns: %1</source>
            <translation>El servidor advierte: %1</translation>
        </message>
        <message>
            <source>Extra copies have been put aside since %1.</source>
            <translation>Las copias sobrantes se apartan desde %1.</translation>
        </message>
        <message>
            <source>The script was installed, but it is not active any more.</source>
            <translation>El script se instaló, pero ya no está activo.</translation>
        </message>
        <message>
            <source>Taking the script away leaves no script active, as before.</source>
            <translation>Al retirar el script no queda ninguno activo, como antes.</translation>
        </message>
        <message>
            <source>Taking the script away makes “%1” active again, as before.</source>
            <translation>Al retirar el script, «%1» vuelve a estar activo, como antes.</translation>
        </message>
        <message>
            <source>The active script cannot be included in another one on this server.</source>
            <translation>En este servidor, el script activo no se puede incluir en otro.</translation>
        </message>
        <message>
            <source>Add these lines to the beginning of “%1” by hand; everything with “require” comes first. Take them out again when the cause is fixed. If it is not your own script, its administrator does that.</source>
            <translation>Añada a mano estas líneas al principio de «%1»; todo lo que lleva «require» va primero. Quítelas cuando la causa esté corregida. Si el script no es suyo, lo hace su administrador.</translation>
        </message>
        <message>
            <source>This server cannot recognise extra copies as they arrive.</source>
            <translation>Este servidor no puede reconocer las copias sobrantes según llegan.</translation>
        </message>
        <message>
            <source>Its Sieve lacks: %1. Below is the script that it would need.</source>
            <translation>A su Sieve le falta: %1. Abajo está el script que necesitaría.</translation>
        </message>
        <message>
            <source>The script “%1” puts extra copies aside already.</source>
            <translation>El script «%1» ya aparta las copias sobrantes.</translation>
        </message>
        <message>
            <source>It was not installed with the data of this computer, so it is left alone here.</source>
            <translation>No se instaló con los datos de este equipo, así que desde aquí no se toca.</translation>
        </message>
        <message>
            <source>The scripts on the server were left as they are.</source>
            <translation>Los scripts del servidor se han dejado como están.</translation>
        </message>
        <message>
            <source>Somebody else has changed them, or the former script is gone. Choose in your mail program which script shall be active, then look at the server again.</source>
            <translation>Alguien los ha cambiado, o el script anterior ya no existe. Elija en su programa de correo qué script debe estar activo y vuelva a consultar el servidor.</translation>
        </message>
        <message>
            <source>No server for Sieve scripts answers there.</source>
            <translation>Ningún servidor de scripts Sieve responde ahí.</translation>
        </message>
        <message>
            <source>Ask its administrator for the address of ManageSieve. Not every mail server has it.</source>
            <translation>Pregunte a su administrador la dirección de ManageSieve. No todos los servidores de correo lo tienen.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Detalles: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Stopping; what was done so far is kept.</source>
            <translation>Deteniendo; lo hecho hasta ahora se conserva.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReasonText</name>
        <message>
            <source>All Received lines are the same, other header fields differ: the ways part when %1 writes into the mailbox.</source>
            <translation>Todas las líneas Received son iguales, otros campos de cabecera difieren: los recorridos se separan cuando %1 escribe en el buzón.</translation>
        </message>
        <message>
            <source>One copy has no Received line: it never travelled, a client saved it or an import dropped its trace.</source>
            <translation>Una copia no tiene ninguna línea Received: nunca viajó; la guardó un cliente, o una importación le quitó el rastro.</translation>
        </message>
        <message>
            <source>The copies differ from the first Received line on, written by %1: the message was handed in more than once.</source>
            <translation>Las copias difieren desde la primera línea Received, escrita por %1: el mensaje se entregó para su envío más de una vez.</translation>
        </message>
        <message>
            <source>The copies are the same up to %1 (%2) and part at %3, which is not one of our hosts.</source>
            <translation>Las copias son iguales hasta %1 (%2) y se separan en %3, que no es uno de nuestros hosts.</translation>
        </message>
        <message>
            <source>From %1 the copies took different ways, over %2.</source>
            <translation>Desde %1 las copias siguieron caminos distintos, por %2.</translation>
        </message>
        <message>
            <source>Up to the sending host %1 (%2) the copies are the same; %3 took the message in again for each copy.</source>
            <translation>Hasta el host emisor %1 (%2) las copias son iguales; %3 aceptó el mensaje de nuevo para cada copia.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); behind it, at the content filter, it became several.</source>
            <translation>%1 aceptó el mensaje una vez (%2); detrás, en el filtro de contenido, se convirtió en varios.</translation>
        </message>
        <message>
            <source>The copies part between our own hosts: %1 (%2) had one message, %3 took in several.</source>
            <translation>Las copias se separan entre nuestros propios hosts: %1 (%2) tenía un mensaje, %3 aceptó varios.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); only the last step into the mailbox happened several times.</source>
            <translation>%1 aceptó el mensaje una vez (%2); solo el último paso hasta el buzón ocurrió varias veces.</translation>
        </message>
        <message>
            <source>The copies are the same up to the provider's mailbox at %1; the program that fetches mail, on %2, fetched the message again.</source>
            <translation>Las copias son iguales hasta el buzón del proveedor en %1; el programa que recoge el correo, en %2, recogió el mensaje de nuevo.</translation>
        </message>
        <message>
            <source>The longer Received chains contain the shorter ones and pass %1 again: the message came back.</source>
            <translation>Las cadenas Received más largas contienen a las más cortas y pasan otra vez por %1: el mensaje volvió.</translation>
        </message>
        <message>
            <source>All copies came to %1 over TLS.</source>
            <translation>Todas las copias llegaron a %1 por TLS.</translation>
        </message>
        <message>
            <source>Some copies came to %1 over TLS and some in clear: a sender that falls back when a TLS session dies.</source>
            <translation>Algunas copias llegaron a %1 por TLS y otras sin cifrar: un emisor que recurre al envío sin cifrar cuando muere una sesión TLS.</translation>
        </message>
        <message>
            <source>All copies came to %1 without TLS.</source>
            <translation>Todas las copias llegaron a %1 sin TLS.</translation>
        </message>
        <message>
            <source>A virus scanner on a server saw the copies (%1).</source>
            <translation>Un antivirus en un servidor vio las copias (%1).</translation>
        </message>
        <message>
            <source>No virus scanner left its name in the header.</source>
            <translation>Ningún antivirus dejó su nombre en la cabecera.</translation>
        </message>
        <message>
            <source>A virus scanner on the sender's computer left its name (X-Antivirus).</source>
            <translation>Un antivirus en el equipo del remitente dejó su nombre (X-Antivirus).</translation>
        </message>
        <message>
            <source>%1 wrote a Received line without a queue id and another one from itself: a filter sits inside the SMTP session.</source>
            <translation>%1 escribió una línea Received sin identificador de cola y otra procedente de sí mismo: hay un filtro dentro de la sesión SMTP.</translation>
        </message>
        <message>
            <source>The copies come in pairs, %1 apart (gaps %2): each further attempt was made twice.</source>
            <translation>Las copias llegan en pares, separadas %1 (intervalos %2): cada intento posterior se hizo dos veces.</translation>
        </message>
        <message>
            <source>The copies are whole days apart (gaps %1): something that runs once a day sends them.</source>
            <translation>Las copias están separadas por días enteros (intervalos %1): las envía algo que se ejecuta una vez al día.</translation>
        </message>
        <message>
            <source>Copies keep coming every %1 (gaps %2): something with a fixed timer sends them.</source>
            <translation>Siguen llegando copias cada %1 (intervalos %2): las envía algo con un temporizador fijo.</translation>
        </message>
        <message>
            <source>The gaps (%1) are those of %2 when it waits %3 for an answer and tries again later.</source>
            <translation>Los intervalos (%1) son los de %2 cuando espera %3 una respuesta y lo intenta de nuevo más tarde.</translation>
        </message>
        <message>
            <source>The one gap (%1) would fit the retry times of %2; one gap proves little.</source>
            <translation>El único intervalo (%1) encajaría con los tiempos de reintento de %2; un solo intervalo demuestra poco.</translation>
        </message>
        <message>
            <source>The copies follow each other within minutes (gaps %1), faster than mail servers try again.</source>
            <translation>Las copias se siguen en pocos minutos (intervalos %1), más deprisa de lo que reintentan los servidores de correo.</translation>
        </message>
        <message>
            <source>The gaps (%1) fit no retry schedule that we know.</source>
            <translation>Los intervalos (%1) no encajan con ningún calendario de reintentos que conozcamos.</translation>
        </message>
        <message>
            <source>From the receipt at %1 to the mailbox the first copy took %2: something is slow there while the sender waits for an answer.</source>
            <translation>Desde la recepción en %1 hasta el buzón la primera copia tardó %2: algo es lento ahí mientras el emisor espera una respuesta.</translation>
        </message>
        <message>
            <source>%1 was done with the first copy in %2.</source>
            <translation>%1 terminó con la primera copia en %2.</translation>
        </message>
        <message>
            <source>The last copy went through quickly, and none came after it: an answer in time ends the repeats.</source>
            <translation>La última copia pasó deprisa y después no llegó ninguna: una respuesta a tiempo pone fin a las repeticiones.</translation>
        </message>
        <message>
            <source>Later copies of %1 other messages came in the same minute.</source>
            <translation>En el mismo minuto llegaron copias posteriores de otros %1 mensajes.</translation>
        </message>
        <message>
            <source>Messages from about %1 on (between %2 and %3) are repeated, %4 of %5; smaller ones %6 of %7.</source>
            <translation>Los mensajes desde unos %1 (entre %2 y %3) se repiten, %4 de %5; los más pequeños, %6 de %7.</translation>
        </message>
        <message>
            <source>Small messages are repeated in the same way as large ones, from %1 on.</source>
            <translation>Los mensajes pequeños se repiten igual que los grandes, desde %1.</translation>
        </message>
        <message>
            <source>While it went on, %1 of %2 messages were repeated in this way.</source>
            <translation>Mientras duró, %1 de %2 mensajes se repitieron de este modo.</translation>
        </message>
        <message>
            <source>While it went on, only %1 of %2 messages were repeated in this way.</source>
            <translation>Mientras duró, solo %1 de %2 mensajes se repitieron de este modo.</translation>
        </message>
        <message>
            <source>One copy is in a mailbox for sent mail.</source>
            <translation>Una copia está en un buzón de correo enviado.</translation>
        </message>
        <message>
            <source>The copies are in different mailboxes.</source>
            <translation>Las copias están en buzones distintos.</translation>
        </message>
        <message>
            <source>The copies were stored one right after the other.</source>
            <translation>Las copias se guardaron una justo después de otra.</translation>
        </message>
        <message>
            <source>Other messages were stored between the first and the last copy, though both carry the trace of one delivery.</source>
            <translation>Entre la primera copia y la última se guardaron otros mensajes, aunque ambas llevan el rastro de una sola entrega.</translation>
        </message>
        <message>
            <source>A copy was stored at %1, long after its newest Received line: it was put there, not delivered.</source>
            <translation>Una copia se guardó el %1, mucho después de su línea Received más reciente: se puso ahí, no se entregó.</translation>
        </message>
        <message>
            <source>The copies were delivered for different addresses (Delivered-To, X-Original-To).</source>
            <translation>Las copias se entregaron para direcciones distintas (Delivered-To, X-Original-To).</translation>
        </message>
        <message>
            <source>Return-Path differs between the copies.</source>
            <translation>Return-Path difiere entre las copias.</translation>
        </message>
        <message>
            <source>A person sent the message on (Resent- fields).</source>
            <translation>Una persona reenvió el mensaje (campos Resent-).</translation>
        </message>
        <message>
            <source>A rule or filter says in the header that it sent the message on.</source>
            <translation>Una regla o un filtro dice en la cabecera que reenvió el mensaje.</translation>
        </message>
        <message>
            <source>The header says that a program is the sender.</source>
            <translation>La cabecera dice que el remitente es un programa.</translation>
        </message>
        <message>
            <source>The message has the empty sender of bounces (Return-Path: &lt;&gt;).</source>
            <translation>El mensaje tiene el remitente vacío de los rebotes (Return-Path: &lt;&gt;).</translation>
        </message>
        <message>
            <source>The copies differ only in what a synchroniser or a mail program notes in its own copies (as X-TUID).</source>
            <translation>Las copias difieren solo en lo que un sincronizador o un programa de correo anota en sus propias copias (como X-TUID).</translation>
        </message>
        <message>
            <source>The copies have different Message-IDs: the message was composed or wrapped anew.</source>
            <translation>Las copias tienen Message-ID distintos: el mensaje se redactó o se envolvió de nuevo.</translation>
        </message>
        <message>
            <source>The messages share the Message-ID &lt;%1&gt; but not their content.</source>
            <translation>Los mensajes comparten el Message-ID &lt;%1&gt;, pero no el contenido.</translation>
        </message>
        <message>
            <source>A copy was handed in by a program on %1 itself, not by another host.</source>
            <translation>Una copia la entregó un programa en el propio %1, no otro host.</translation>
        </message>
        <message>
            <source>The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) is the same in all copies: they arrived at Exchange once.</source>
            <translation>El sello de llegada (X-OriginalArrivalTime, Network-Message-Id) es igual en todas las copias: llegaron a Exchange una sola vez.</translation>
        </message>
        <message>
            <source>The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) differs: each copy arrived at Exchange by itself.</source>
            <translation>El sello de llegada (X-OriginalArrivalTime, Network-Message-Id) difiere: cada copia llegó a Exchange por separado.</translation>
        </message>
        <message>
            <source>The message came back once.</source>
            <translation>El mensaje volvió una vez.</translation>
        </message>
        <message>
            <source>The message came back again and again: the chains have %1 to %2 Received lines.</source>
            <translation>El mensaje volvió una y otra vez: las cadenas tienen de %1 a %2 líneas Received.</translation>
        </message>
        <message>
            <source>Different hosts fetched the copies: %1.</source>
            <translation>Hosts distintos recogieron las copias: %1.</translation>
        </message>
        <message>
            <source>The log shows that the message was taken in from outside once.</source>
            <translation>El registro muestra que el mensaje se aceptó desde fuera una vez.</translation>
        </message>
        <message>
            <source>A filter inside the SMTP session answered too late.</source>
            <translation>Un filtro dentro de la sesión SMTP respondió demasiado tarde.</translation>
        </message>
        <message>
            <source>A server stopped the message because it had passed too many hosts.</source>
            <translation>Un servidor detuvo el mensaje porque había pasado por demasiados hosts.</translation>
        </message>
        <message>
            <source>The store saw %1 further duplicates and dropped them.</source>
            <translation>El almacén vio otros %1 duplicados y los descartó.</translation>
        </message>
        <message>
            <source>A list, a fork or a rule on our server made further copies.</source>
            <translation>Una lista, una bifurcación o una regla en nuestro servidor hizo más copias.</translation>
        </message>
        <message>
            <source>Hours or days lie between the copies (gaps %1): after a lost answer a sender tries again sooner.</source>
            <translation>Entre las copias hay horas o días (intervalos %1): tras una respuesta perdida, un emisor lo intenta antes.</translation>
        </message>
        <message>
            <source>The first copy, too, was stored some time after its newest Received line, as those of most such messages: a program that fetches mail at intervals brings them.</source>
            <translation>También la primera copia se guardó un tiempo después de su línea Received más reciente, como en la mayoría de estos mensajes: los trae un programa que recoge el correo a intervalos.</translation>
        </message>
        <message>
            <source>%1 newer messages have no twin: what made them has ended, as a restore does.</source>
            <translation>%1 mensajes más recientes no tienen gemelo: lo que los creó ha terminado, como una restauración.</translation>
        </message>
        <message>
            <source>One copy was delivered for an address that the sender did not name in To or Cc.</source>
            <translation>Una copia se entregó para una dirección que el remitente no puso ni en To ni en Cc.</translation>
        </message>
        <message>
            <source>One copy was sent on to us, another one was fetched from a provider's mailbox.</source>
            <translation>Una copia se nos reenvió y otra se recogió del buzón de un proveedor.</translation>
        </message>
        <message>
            <source>The copies parted at the provider; all of them were fetched from its mailbox.</source>
            <translation>Las copias se separaron en el proveedor; todas se recogieron de su buzón.</translation>
        </message>
        <message>
            <source>A milter had not answered at the end of the message when the server stopped waiting for it.</source>
            <translation>Un milter no había respondido al final del mensaje cuando el servidor dejó de esperarlo.</translation>
        </message>
        <message>
            <source>Each copy has an arrival time of its own in the mailbox: copies that are made there mostly keep the old one.</source>
            <translation>Cada copia tiene su propia hora de llegada en el buzón: las copias que se hacen allí suelen conservar la antigua.</translation>
        </message>
        <message>
            <source>The steps into the mailbox lie %1 apart: copies for several addresses come together.</source>
            <translation>Las entregas al buzón están separadas por %1: las copias para varias direcciones llegan juntas.</translation>
        </message>
        <message>
            <source>Hours lie between them (gaps %1): they may as well be notices that recur in the same words.</source>
            <translation>Hay horas entre ellos (intervalos %1): también pueden ser avisos que se repiten con las mismas palabras.</translation>
        </message>
        <message>
            <source>One copy is in a mailbox that Gmail shows messages in which it has once only: they became copies when the mail was moved here.</source>
            <translation>Una copia está en un buzón en el que Gmail muestra mensajes que solo tiene una vez: se convirtieron en copias cuando el correo se trasladó aquí.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows %1 deliveries of this message: each copy was delivered.</source>
            <translation>El registro del servidor de buzones muestra %1 entregas de este mensaje: cada copia se entregó.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows one delivery of this message: the other copies were made in the mailbox.</source>
            <translation>El registro del servidor de buzones muestra una sola entrega de este mensaje: las demás copias se hicieron en el buzón.</translation>
        </message>
        <message>
            <source>The second copy, too, came whole days after the first one: the days count from the message itself, not from a fixed hour at which services start.</source>
            <translation>También la segunda copia llegó días enteros después de la primera: los días se cuentan desde el propio mensaje, no desde una hora fija en la que arrancan servicios.</translation>
        </message>
        <message>
            <source>It is the only message that was repeated in this way, and it came twice: that is little to go by.</source>
            <translation>Es el único mensaje que se repitió de esta manera, y llegó dos veces: es poco en que apoyarse.</translation>
        </message>
        <message>
            <source>No other host had the message before the server that sends it, as it is with what Exchange 2000 and 2003 keep in their temporary table and send again when their services start.</source>
            <translation>Ningún otro host tuvo el mensaje antes que el servidor que lo envía, como ocurre con lo que Exchange 2000 y 2003 guardan en su tabla temporal y vuelven a enviar cuando arrancan sus servicios.</translation>
        </message>
        <message>
            <source>The virus scanner that left its name (%1) saw the message before the copies parted.</source>
            <translation>El antivirus que dejó su nombre (%1) vio el mensaje antes de que las copias se separaran.</translation>
        </message>
        <message>
            <source>By its log a filter looked at the message while the sender waited for the answer.</source>
            <translation>Según su registro, un filtro examinó el mensaje mientras el emisor esperaba la respuesta.</translation>
        </message>
        <message>
            <source>By its log a filter took %1 over this message, while the sender waited for the answer.</source>
            <translation>Según su registro, un filtro tardó %1 con este mensaje mientras el emisor esperaba la respuesta.</translation>
        </message>
        <message>
            <source>A copy was stored in its mailbox behind messages that came after it: it was put there later.</source>
            <translation>Una copia se guardó en su buzón detrás de mensajes que llegaron después de ella: la pusieron allí más tarde.</translation>
        </message>
        <message>
            <source>Each time it came for the same address.</source>
            <translation>Llegó cada vez para la misma dirección.</translation>
        </message>
        <message>
            <source>One copy has the line of a program that fetches mail, another one has none: two programs brought them.</source>
            <translation>Una copia lleva la línea de un programa que recoge el correo y otra no la lleva: las trajeron dos programas.</translation>
        </message>
        <message>
            <source>It, or what came again with it, had waited in the queue of %1 before the first delivery: a copy of the queue from that time contains it.</source>
            <translation>El mensaje, o lo que volvió con él, había esperado en la cola de %1 antes de la primera entrega: una copia de la cola de ese momento lo contiene.</translation>
        </message>
        <message>
            <source>What was handed in carries the line of a delivery into a mailbox: it came out of a mailbox or a file of mail, and out of no queue.</source>
            <translation>Lo que se entregó lleva la línea de una entrega en un buzón: salió de un buzón o de un archivo de correo, y de ninguna cola.</translation>
        </message>
        <message>
            <source>No copy has a Received line: none of them came by mail, a program saved or copied each.</source>
            <translation>Ninguna copia tiene una línea Received: ninguna llegó por correo, un programa guardó o copió cada una.</translation>
        </message>
        <message>
            <source>The sending host %1 (%2) gave the message to several hosts that take mail for us: %3.</source>
            <translation>El host emisor %1 (%2) entregó el mensaje a varios hosts que reciben correo para nosotros: %3.</translation>
        </message>
        <message>
            <source>Different programs fetched the copies: %1.</source>
            <translation>Programas distintos recogieron las copias: %1.</translation>
        </message>
        <message>
            <source>Nothing comes twice but what the person sends to their own address: a setting that copies what somebody sends does that (sender_bcc_maps).</source>
            <translation>Solo llega dos veces lo que la persona se envía a sí misma: eso lo hace un ajuste que copia lo que alguien envía (sender_bcc_maps).</translation>
        </message>
        <message>
            <source>A mailing list handled some of the copies, or some of them once more (List-Id, Return-Path, or what lists write into the subject and below the text, differs).</source>
            <translation>Una lista de correo trató algunas de las copias, o algunas una vez más (List-Id, Return-Path o lo que las listas escriben en el asunto y debajo del texto es distinto).</translation>
        </message>
        <message>
            <source>The sender, or a list, named several addresses that all end in this mailbox.</source>
            <translation>El remitente, o una lista, indicó varias direcciones que acaban todas en este buzón.</translation>
        </message>
        <message>
            <source>All Received lines of the copies are the same, the final delivery included: the message was copied after one delivery, by something that writes no line of its own.</source>
            <translation>Todas las líneas Received de las copias son iguales, incluida la de la entrega final: el mensaje se copió después de una sola entrega, por algo que no escribe una línea propia.</translation>
        </message>
        <message>
            <source>The copies are dated within seconds of each other.</source>
            <translation>Las fechas de las copias distan solo unos segundos entre sí.</translation>
        </message>
        <message>
            <source>%1 of 100 messages have their twin in that same mailbox, as a rule leaves them that copies everything, or somebody who copied the whole mailbox.</source>
            <translation>De cada 100 mensajes, %1 tienen su gemelo en ese mismo buzón, como los deja una regla que copia todo, o alguien que copió el buzón entero.</translation>
        </message>
        <message>
            <source>Copies in both mailboxes are marked as answered or forwarded: whoever copies a message later takes such marks along, and what is copied at the delivery has none.</source>
            <translation>Las copias de ambos buzones están marcadas como respondidas o reenviadas: quien copia un mensaje más tarde se lleva esas marcas, y lo que se copia al entregar no tiene ninguna.</translation>
        </message>
        <message>
            <source>%1 messages are marked as answered or forwarded, and their twins are not: the twins were there before that, as a rule makes them at the delivery.</source>
            <translation>%1 mensajes están marcados como respondidos o reenviados y sus gemelos no: estos ya estaban antes, como los crea una regla al entregar.</translation>
        </message>
        <message>
            <source>The mailbox of one copy was made after the message had come (by its UIDVALIDITY, at %1): the copy was put there later.</source>
            <translation>El buzón de una copia se creó después de llegar el mensaje (según su UIDVALIDITY, el %1): la copia se puso allí más tarde.</translation>
        </message>
        <message>
            <source>A sender's log says %1 that the end of the message was sent and no answer came.</source>
            <translation>El registro de un emisor dice %1 que se envió el final del mensaje y no llegó ninguna respuesta.</translation>
        </message>
        <message>
            <source>Our own queue got no answer from the content filter %1 and tried again.</source>
            <translation>Nuestra propia cola no obtuvo respuesta del filtro de contenido %1 y lo intentó de nuevo.</translation>
        </message>
        <message>
            <source>Our own queue got no answer from the mailbox server %1 and tried again.</source>
            <translation>Nuestra propia cola no obtuvo respuesta del servidor de buzones %1 y lo intentó de nuevo.</translation>
        </message>
        <message>
            <source>The log shows that the message was taken in from outside %1.</source>
            <translation>El registro muestra que el mensaje se aceptó desde fuera %1.</translation>
        </message>
        <message>
            <source>The sending host left after the message without QUIT, %1.</source>
            <translation>El host emisor se desconectó tras el mensaje sin enviar QUIT, %1.</translation>
        </message>
        <message>
            <source>The delivery into the store was tried again %1.</source>
            <translation>La entrega en el almacén se reintentó %1.</translation>
        </message>
        <message>
            <source>The server put its own safety copy of the message into the queue, %1.</source>
            <translation>El servidor puso %1 en la cola su propia copia de redundancia del mensaje.</translation>
        </message>
        <message>
            <source>The sending host heard the answer and said QUIT each time, %1: no answer was lost.</source>
            <translation>El host emisor recibió cada vez la respuesta y envió QUIT, %1: no se perdió ninguna respuesta.</translation>
        </message>
        <message>
            <source>The message was in the server's queue again, %1, though nobody had handed it in anew.</source>
            <translation>El mensaje estaba de nuevo en la cola del servidor, %1, aunque nadie lo había entregado otra vez.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows that a mail program saved this message, %1.</source>
            <translation>El registro del servidor de buzones muestra que un programa de correo guardó este mensaje, %1.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows that a mail program copied this message from one mailbox to another, or within one, %1.</source>
            <translation>El registro del servidor de buzones muestra que un programa de correo copió este mensaje de un buzón a otro, o dentro de uno mismo, %1.</translation>
        </message>
        <message>
            <source>Our queue delivered the message for the same address again, %1, and no alias led there: a setting added the address (always_bcc, sender_bcc_maps, recipient_bcc_maps, BCC in header_checks).</source>
            <translation>Nuestra cola entregó el mensaje otra vez para la misma dirección, %1, y ningún alias llevaba allí: un ajuste añadió la dirección (always_bcc, sender_bcc_maps, recipient_bcc_maps, BCC en header_checks).</translation>
        </message>
        <message>
            <source>Our queue handed the message to a program once, and the mailbox server had it from there %1: the program made copies (procmail, maildrop).</source>
            <translation>Nuestra cola entregó el mensaje una vez a un programa, y el servidor de buzones lo recibió de él %1: el programa hizo copias (procmail, maildrop).</translation>
        </message>
        <message>
            <source>A copy had been delivered for %1 before, and was sent on from there (Delivered-To).</source>
            <translation>Una copia se había entregado antes para %1, y se reenvió desde allí (Delivered-To).</translation>
        </message>
        <message>
            <source>Our queue followed an alias to this address before the content filter, and once more behind it: no_address_mappings (receive_override_options) is missing on one of the two sides.</source>
            <translation>Nuestra cola resolvió un alias hacia esta dirección antes del filtro de contenido, y otra vez detrás de él: falta no_address_mappings (receive_override_options) en uno de los dos lados.</translation>
        </message>
        <message>
            <source>The server that sends it, %1, is %2 by its Received line: only Exchange 2000 and 2003 have a temporary table.</source>
            <translation>El servidor que lo envía, %1, es %2 según su línea Received: solo Exchange 2000 y 2003 tienen una tabla temporal.</translation>
        </message>
        <message>
            <source>%1 answers before it delivers, and the first copy was in the mailbox after %2: it did answer in time, and where the sender missed that, it was lost on its way back.</source>
            <translation>%1 responde antes de entregar, y la primera copia estaba en el buzón después de %2: respondió a tiempo y, si la respuesta no llegó al remitente, se perdió en el camino de vuelta.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); a list on that host handed it in once more.</source>
            <translation>%1 aceptó el mensaje una vez (%2); una lista en ese host lo entregó una vez más.</translation>
        </message>
        <message>
            <source>%1 is not one of our hosts: whoever runs it has to look at its content filter.</source>
            <translation>%1 no es uno de nuestros hosts: quien lo administra tiene que revisar su filtro de contenido.</translation>
        </message>
        <message>
            <source>Journal reports of the message are among them (X-MS-Journal-Report).</source>
            <translation>Entre ellas hay informes de diario del mensaje (X-MS-Journal-Report).</translation>
        </message>
        <message>
            <source>A program that fetches mail fetched it twice in one moment, sooner than it looks again: two of them ran at once, or one of them fetches the same mailbox twice.</source>
            <translation>Un programa que recoge correo lo recogió dos veces en el mismo momento, antes de lo que vuelve a mirar: dos de ellos funcionaban a la vez, o uno recoge dos veces el mismo buzón.</translation>
        </message>
        <message>
            <source>Nothing tells of a second address: a sender that hears no answer goes on to another host, too.</source>
            <translation>Nada indica una segunda dirección: un remitente que no oye respuesta también pasa a otro host.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalDialog</name>
        <message>
            <source>Copies that are moved</source>
            <translation>Copias que se mueven</translation>
        </message>
        <message>
            <source>Move extra copies</source>
            <translation>Mover copias sobrantes</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Conservar todo</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln copies</source>
            <translation>
                <numerusform>Mover %Ln copia</numerusform>
                <numerusform>Mover %Ln copias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln copia sobrante</numerusform>
                <numerusform>%Ln copias sobrantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln buzón</numerusform>
                <numerusform>%Ln buzones</numerusform>
            </translation>
        </message>
        <message>
            <source>Move %1 out of %2?</source>
            <comment>extra copies, mailboxes</comment>
            <translation>¿Mover %1 fuera de %2?</translation>
        </message>
        <message>
            <source>Account %1 · %2</source>
            <comment>account, size of all copies</comment>
            <translation>Cuenta %1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>One copy of each of the %Ln messages stays where it is.</source>
            <translation>
                <numerusform>Una copia del mensaje se queda donde está.</numerusform>
                <numerusform>Una copia de cada uno de los %Ln mensajes se queda donde está.</numerusform>
            </translation>
        </message>
        <message>
            <source>The extra copies go to the folder “%1” on the same server, and you can put them back from History until you empty that folder.</source>
            <translation>Las copias sobrantes van a la carpeta «%1» del mismo servidor, y se pueden devolver desde Historial hasta que usted vacíe esa carpeta.</translation>
        </message>
        <message>
            <source>Each copy was read and compared, and is compared again just before it is moved.</source>
            <translation>Cada copia se leyó y comparó, y se compara de nuevo justo antes de moverla.</translation>
        </message>
        <message>
            <source>Only headers and sizes were compared.</source>
            <translation>Solo se compararon cabeceras y tamaños.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are left alone</source>
            <translation>
                <numerusform>%Ln copia no se toca</numerusform>
                <numerusform>%Ln copias no se tocan</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are left alone</source>
            <translation>Copias que no se tocan</translation>
        </message>
        <message>
            <source>These are many. Type %1 to confirm the number:</source>
            <translation>Son muchas. Escriba %1 para confirmar el número:</translation>
        </message>
        <message>
            <source>Number of copies to move</source>
            <translation>Número de copias que se moverán</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalWords</name>
        <message>
            <source>The mailbox %1 is called %2 now: what was removed from it is there.</source>
            <translation>El buzón %1 se llama ahora %2: lo que se retiró de él está allí.</translation>
        </message>
        <message>
            <source>The mailbox %1 was not there any more: it was made anew, and holds what was removed from it.</source>
            <translation>El buzón %1 ya no existía: se creó de nuevo y contiene lo que se retiró de él.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more mailboxes were renamed, or made anew.</source>
            <translation>
                <numerusform>%Ln buzón más cambió de nombre o se creó de nuevo.</numerusform>
                <numerusform>%Ln buzones más cambiaron de nombre o se crearon de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The server keeps no note of who is at work, so nothing would have held another computer off.</source>
            <translation>El servidor no guarda ninguna nota de quién está trabajando, así que nada habría detenido a otro equipo.</translation>
        </message>
        <message numerus="yes">
            <source>Another computer, %1, began to work on this account on %2 and has not been heard of for %n minutes. Its place was taken.</source>
            <translation>
                <numerusform>Otro equipo, %1, empezó a trabajar en esta cuenta el %2 y no ha dado señales desde hace %n minuto. Se ha ocupado su lugar.</numerusform>
                <numerusform>Otro equipo, %1, empezó a trabajar en esta cuenta el %2 y no ha dado señales desde hace %n minutos. Se ha ocupado su lugar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%Ln copies)</source>
            <comment>a sentence about each of them</comment>
            <translation>
                <numerusform>%1 (%Ln copia)</numerusform>
                <numerusform>%1 (%Ln copias)</numerusform>
            </translation>
        </message>
        <message>
            <source>This server removes no single messages: they go when a mail program purges their mailboxes. Undo takes the marks back.</source>
            <translation>Este servidor no elimina mensajes sueltos: desaparecen cuando un programa de correo purga sus buzones. Deshacer quita las marcas.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies lie in the removal folder and are marked as deleted where they were.</source>
            <translation>
                <numerusform>%Ln copia está en la carpeta de retirada y marcada como eliminada donde estaba.</numerusform>
                <numerusform>%Ln copias están en la carpeta de retirada y marcadas como eliminadas donde estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stayed where they are.</source>
            <translation>
                <numerusform>%Ln copia se quedó donde estaba.</numerusform>
                <numerusform>%Ln copias se quedaron donde estaban.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copies were moved.</source>
            <translation>Las copias se han movido.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have not the flags that they had: the server does not keep them there.</source>
            <translation>
                <numerusform>%Ln de ellas no tiene las marcas que tenía: el servidor no las conserva allí.</numerusform>
                <numerusform>%Ln de ellas no tienen las marcas que tenían: el servidor no las conserva allí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies that stay have not all the marks of those that were moved: the server does not keep them there.</source>
            <translation>
                <numerusform>%Ln copia que se queda no tiene todas las marcas de las que se movieron: el servidor no las conserva allí.</numerusform>
                <numerusform>%Ln copias que se quedan no tienen todas las marcas de las que se movieron: el servidor no las conserva allí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are not in the removal folder any more and could not be put back.</source>
            <translation>
                <numerusform>%Ln copia ya no está en la carpeta de retirada y no se pudo devolver.</numerusform>
                <numerusform>%Ln copias ya no están en la carpeta de retirada y no se pudieron devolver.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are still in the removal folder; they can be put back from History.</source>
            <translation>
                <numerusform>%Ln copia sigue en la carpeta de retirada; se puede devolver desde el historial.</numerusform>
                <numerusform>%Ln copias siguen en la carpeta de retirada; se pueden devolver desde el historial.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good and cannot be put back.</source>
            <translation>
                <numerusform>%Ln copia se había eliminado definitivamente y no se puede devolver.</numerusform>
                <numerusform>%Ln copias se habían eliminado definitivamente y no se pueden devolver.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportWords</name>
        <message>
            <source>Findings</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>The extra copies have been moved away, so there is nothing left to compare.</source>
            <translation>Las copias sobrantes se han apartado, así que ya no queda nada que comparar.</translation>
        </message>
        <message>
            <source>It was worked out from the headers of the copies. No server log was read.</source>
            <translation>Se dedujo de las cabeceras de las copias. No se leyó ningún registro de servidor.</translation>
        </message>
        <message numerus="yes">
            <source>It was worked out from the headers of the copies and from %Ln logs of mail servers.</source>
            <translation>
                <numerusform>Se dedujo de las cabeceras de las copias y de %Ln registro de servidores de correo.</numerusform>
                <numerusform>Se dedujo de las cabeceras de las copias y de %Ln registros de servidores de correo.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>93 % sure, number of messages</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a sentence that speaks for or against, strong or medium or weak</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>cause, percentage</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>It could also be: %1.</source>
            <comment>list of causes</comment>
            <translation>También podría ser: %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>whose copy or log, the line</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>Indicios a favor</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Indicios en contra</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>Qué lo aclararía</translation>
        </message>
        <message>
            <source>The lines that this stands on</source>
            <translation>Las líneas en que se basa</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>kind of duplicate, cause</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a percentage; only the place of the sign and the blank may change</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>Duplicate delivery report</source>
            <translation>Informe de entregas duplicadas</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>server · day</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 – %3</source>
            <comment>server · first day – last day</comment>
            <translation>%1 · %2 – %3</translation>
        </message>
        <message>
            <source>Made on %1 by Onecopy</source>
            <translation>Hecho el %1 con Onecopy</translation>
        </message>
        <message>
            <source>No message has been checked yet.</source>
            <translation>Aún no se ha comprobado ningún mensaje.</translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>Cada mensaje llegó una sola vez.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>in: 109 extra copies of 68 messages reached …</comment>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users.</source>
            <translation>
                <numerusform>%Ln copia sobrante de %1 llegó a sus usuarios.</numerusform>
                <numerusform>%Ln copias sobrantes de %1 llegaron a sus usuarios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users on %2.</source>
            <translation>
                <numerusform>%Ln copia sobrante de %1 llegó a sus usuarios el %2.</numerusform>
                <numerusform>%Ln copias sobrantes de %1 llegaron a sus usuarios el %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users between %2 and %3.</source>
            <translation>
                <numerusform>%Ln copia sobrante de %1 llegó a sus usuarios entre el %2 y el %3.</numerusform>
                <numerusform>%Ln copias sobrantes de %1 llegaron a sus usuarios entre el %2 y el %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>Se comprobó %Ln mensaje.</numerusform>
                <numerusform>Se comprobaron %Ln mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Most likely cause: %1 (%2).</source>
            <comment>cause, 93 % sure</comment>
            <translation>Causa más probable: %1 (%2).</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <comment>a duration</comment>
            <translation>Lo más frecuente fue que una copia llegara %1 después de la anterior.</translation>
        </message>
        <message>
            <source>Messages checked</source>
            <translation>Mensajes comprobados</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln mailboxes</source>
            <translation>
                <numerusform>en %Ln buzón</numerusform>
                <numerusform>en %Ln buzones</numerusform>
            </translation>
        </message>
        <message>
            <source>Usual gap</source>
            <translation>Intervalo habitual</translation>
        </message>
        <message>
            <source>between two copies</source>
            <translation>entre dos copias</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copias sobrantes</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>de %Ln mensaje</numerusform>
                <numerusform>de %Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst message</source>
            <translation>Mensaje más repetido</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln copia</numerusform>
                <numerusform>%Ln copias</numerusform>
            </translation>
        </message>
        <message>
            <source>Wasted space</source>
            <translation>Espacio malgastado</translation>
        </message>
        <message>
            <source>Arrivals per minute</source>
            <translation>Llegadas por minuto</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln minutes</source>
            <translation>
                <numerusform>Llegadas cada %Ln minuto</numerusform>
                <numerusform>Llegadas cada %Ln minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals per hour</source>
            <translation>Llegadas por hora</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln hours</source>
            <translation>
                <numerusform>Llegadas cada %Ln hora</numerusform>
                <numerusform>Llegadas cada %Ln horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals per day</source>
            <translation>Llegadas por día</translation>
        </message>
        <message>
            <source>Arrivals per week</source>
            <translation>Llegadas por semana</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln days</source>
            <translation>
                <numerusform>Llegadas cada %Ln día</numerusform>
                <numerusform>Llegadas cada %Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Primeras copias</translation>
        </message>
        <message>
            <source>Messages that arrived more than once</source>
            <translation>Mensajes que llegaron más de una vez</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remitente</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>First arrival</source>
            <translation>Primera llegada</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(sin remitente)</translation>
        </message>
        <message>
            <source>by design</source>
            <translation>copia prevista</translation>
        </message>
        <message>
            <source>not proved</source>
            <translation>no demostrado</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>kind of duplicate, what is missing: redelivered, not proved</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The table shows the %1 messages with the most copies, of %2.</source>
            <translation>La tabla muestra los %1 mensajes con más copias, de un total de %2.</translation>
        </message>
        <message>
            <source>What was moved away</source>
            <translation>Lo que se apartó</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Movidas</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Devueltas</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>How this was found</source>
            <translation>Cómo se averiguó</translation>
        </message>
        <message>
            <source>Without changing anything, Onecopy read from the header of every message what identifies it. Messages with the same Message-ID, or without one but with the same sender, recipients, subject and date, were compared with each other.</source>
            <translation>Sin cambiar nada, Onecopy leyó de la cabecera de cada mensaje lo que lo identifica. Se compararon entre sí los mensajes con el mismo Message-ID o, si no lo tenían, con el mismo remitente, destinatarios, asunto y fecha.</translation>
        </message>
        <message>
            <source>Where it does not say “not proved”, the bytes of every copy were read and compared. Otherwise headers and sizes alone were compared.</source>
            <translation>Donde no dice «no demostrado», se leyeron y compararon los bytes de cada copia. En los demás casos se compararon solo las cabeceras y los tamaños.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have copies by design: journal, mailing list, alias or sent mail. They are not counted as extra copies.</source>
            <translation>
                <numerusform>%Ln mensaje tiene copias previstas: diario (journaling), lista de correo, alias o correo enviado. No se cuentan como copias sobrantes.</numerusform>
                <numerusform>%Ln mensajes tienen copias previstas: diario (journaling), lista de correo, alias o correo enviado. No se cuentan como copias sobrantes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Times are the server’s arrival times, in the time zone %1.</source>
            <translation>Las horas son las de llegada al servidor, en la zona horaria %1.</translation>
        </message>
        <message>
            <source>Names, addresses and subjects are replaced by stand-ins. Equal stand-ins mean equal originals.</source>
            <translation>Los nombres, las direcciones y los asuntos se sustituyen por seudónimos. A seudónimos iguales, originales iguales.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>a figure's name, its value, a note</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>a sentence that speaks for or against, strong or weak, in all 14 messages</comment>
            <translation>%1 (%2, %3)</translation>
        </message>
        <message>
            <source>In “%1”:</source>
            <comment>subject of a message, lines of it follow</comment>
            <translation>En «%1»:</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>value of a setting</comment>
            <translation>vacío</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Lista de comprobación</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>step of the checklist, mail server</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>date, state of a step</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2 became %3</source>
            <comment>setting, value, value</comment>
            <translation>%1: %2 pasó a ser %3</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <comment>date</comment>
            <translation>Cambiado: %1</translation>
        </message>
        <message>
            <source>Put back and read back: %1</source>
            <comment>date</comment>
            <translation>Restablecido y vuelto a leer: %1</translation>
        </message>
        <message>
            <source>It is not proved to be put back.</source>
            <translation>No está demostrado que se haya restablecido.</translation>
        </message>
        <message>
            <source>For this account RC4 and 3DES over TLS 1.0 are allowed, which are broken: who listens on the way to the server can read what passes.</source>
            <translation>En esta cuenta se permiten RC4 y 3DES con TLS 1.0, que están rotos: quien escuche en el camino hacia el servidor puede leer lo que pasa.</translation>
        </message>
        <message>
            <source>For this account TLS 1.0 and 1.1 are allowed, which are weak: who listens on the way to the server may be able to read what passes.</source>
            <translation>En esta cuenta se permiten TLS 1.0 y 1.1, que son débiles: quien escuche en el camino hacia el servidor quizá pueda leer lo que pasa.</translation>
        </message>
        <message>
            <source>Running on the server: %1</source>
            <comment>names of programs</comment>
            <translation>En ejecución en el servidor: %1</translation>
        </message>
        <message>
            <source>%1 of the extra copies are larger than %2.</source>
            <comment>part of the extra copies, size</comment>
            <translation>El %1 de las copias sobrantes supera los %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies have been moved away and can be put back.</source>
            <translation>
                <numerusform>%Ln copia sobrante se apartó y se puede devolver.</numerusform>
                <numerusform>%Ln copias sobrantes se apartaron y se pueden devolver.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no message in these mailboxes.</source>
            <translation>No hay ningún mensaje en estos buzones.</translation>
        </message>
        <message>
            <source>Put back by hand: %1</source>
            <comment>date</comment>
            <translation>Restablecido a mano: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies are in the folder that is named below, and can be put back from there.</source>
            <translation>
                <numerusform>%Ln copia sobrante está en la carpeta indicada abajo y se puede devolver desde allí.</numerusform>
                <numerusform>%Ln copias sobrantes están en la carpeta indicada abajo y se pueden devolver desde allí.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the extra copies is in the folder that is named below any more.</source>
            <translation>Ninguna de las copias sobrantes está ya en la carpeta indicada abajo.</translation>
        </message>
        <message>
            <source>Put back by hand, not confirmed by the server: %1</source>
            <comment>date</comment>
            <translation>Restablecido a mano, sin confirmar por el servidor: %1</translation>
        </message>
        <message>
            <source>Never put back, as the server is gone: %1</source>
            <comment>date</comment>
            <translation>Nunca restablecido, ya que el servidor no existe: %1</translation>
        </message>
        <message>
            <source>Not counted as extra copies</source>
            <translation>No se cuentan como copias sobrantes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1.</source>
            <translation>
                <numerusform>%Ln mensaje tiene más copias de las que se distinguen a la vez: solo se cuentan las primeras, como máximo %1.</numerusform>
                <numerusform>%Ln mensajes tienen más copias de las que se distinguen a la vez: solo se cuentan las primeras, como máximo %1 de cada uno.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages that are linked, or copied by design</source>
            <translation>Mensajes vinculados o con copias previstas</translation>
        </message>
        <message>
            <source>%1+</source>
            <comment>so many or more</comment>
            <translation>%1+</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of these messages are linked, or copied by design as for lists and journals: they do not count among the extra copies.</source>
            <translation>
                <numerusform>%Ln de estos mensajes está vinculado o tiene copias previstas, como las de listas o de diario (journaling): no cuenta entre las copias sobrantes.</numerusform>
                <numerusform>%Ln de estos mensajes están vinculados o tienen copias previstas, como las de listas o de diario (journaling): no cuentan entre las copias sobrantes.</numerusform>
            </translation>
        </message>
        <message>
            <source>One copy of each message stayed where it was.</source>
            <translation>Una copia de cada mensaje se quedó donde estaba.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were removed for good, and cannot be put back.</source>
            <translation>
                <numerusform>%Ln copia sobrante se eliminó definitivamente y no se puede devolver.</numerusform>
                <numerusform>%Ln copias sobrantes se eliminaron definitivamente y no se pueden devolver.</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone for good</source>
            <comment>a number of copies</comment>
            <translation>Eliminadas del todo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away and later all put back: the mailboxes are as they were.</source>
            <translation>
                <numerusform>%Ln copia sobrante se apartó y luego se devolvió: los buzones están como antes.</numerusform>
                <numerusform>%Ln copias sobrantes se apartaron y luego se devolvieron todas: los buzones están como antes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything that was moved was put back later, each copy into the mailbox that it came from, with its flags and its date. Nothing was lost, and the extra copies are there again.</source>
            <translation>Todo lo que se apartó se devolvió después, cada copia al buzón del que venía, con sus marcas y su fecha. No se perdió nada, y las copias sobrantes están ahí de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were put back where they came from.</source>
            <translation>
                <numerusform>%Ln copia sobrante se devolvió a su lugar de origen.</numerusform>
                <numerusform>%Ln copias sobrantes se devolvieron a su lugar de origen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was changed or switched off for a test, one setting after the other, and what came of it.</source>
            <translation>Lo que se cambió o desactivó para una prueba, un ajuste tras otro, y lo que resultó.</translation>
        </message>
        <message>
            <source>Switched off: %1</source>
            <comment>date</comment>
            <translation>Desactivado: %1</translation>
        </message>
        <message>
            <source>Most likely cause, for %1 of %2: %3 (%4).</source>
            <comment>41, 43 messages, cause, 93 % sure</comment>
            <translation>Causa más probable, para %1 de %2: %3 (%4).</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Guardar PDF…</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>Guardar el informe como PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Chart of arrivals</source>
            <translation>Gráfico de llegadas</translation>
        </message>
        <message>
            <source>Table of messages</source>
            <translation>Tabla de mensajes</translation>
        </message>
        <message>
            <source>What was moved away</source>
            <translation>Lo que se apartó</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Título</translation>
        </message>
        <message>
            <source>Duplicate delivery report</source>
            <translation>Informe de entregas duplicadas</translation>
        </message>
        <message>
            <source>To share it</source>
            <translation>Para compartirlo</translation>
        </message>
        <message>
            <source>Hide names and subjects</source>
            <translation>Ocultar nombres y asuntos</translation>
        </message>
        <message>
            <source>Save HTML…</source>
            <translation>Guardar HTML…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exportar CSV…</translation>
        </message>
        <message>
            <source>Copy summary</source>
            <translation>Copiar resumen</translation>
        </message>
        <message>
            <source>Save the report as HTML</source>
            <translation>Guardar el informe como HTML</translation>
        </message>
        <message>
            <source>HTML files (*.html)</source>
            <translation>Archivos HTML (*.html)</translation>
        </message>
        <message>
            <source>Export every copy as CSV</source>
            <translation>Exportar cada copia como CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Aún no hay ningún servidor de correo</translation>
        </message>
        <message>
            <source>A report says what happened on one server. Add the server first.</source>
            <translation>Un informe dice qué ocurrió en un servidor. Primero añada el servidor.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Añadir un servidor de correo…</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>Aún no hay nada de que informar</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>El correo de %1 no se ha comprobado. La comprobación solo lee.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Comprobar ahora</translation>
        </message>
        <message>
            <source>The summary is on the clipboard.</source>
            <translation>El resumen está en el portapapeles.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Figures at a glance</source>
            <translation>Cifras de un vistazo</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causas</translation>
        </message>
        <message>
            <source>Evidence for the causes</source>
            <translation>Indicios de las causas</translation>
        </message>
        <message>
            <source>Method and terms</source>
            <translation>Método y términos</translation>
        </message>
        <message>
            <source>What the checklist found</source>
            <translation>Qué encontró la lista de comprobación</translation>
        </message>
        <message>
            <source>Addresses, subjects, folders and servers become stand-ins such as “Subject 17”, in reports and in case files.</source>
            <translation>Las direcciones, los asuntos, las carpetas y los servidores se sustituyen por seudónimos como «Asunto 17», tanto en los informes como en los archivos de caso.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Como la ventana</translation>
        </message>
        <message>
            <source>Save case file…</source>
            <translation>Guardar archivo de caso…</translation>
        </message>
        <message>
            <source>What was found, with its evidence, in one file that a colleague can open in Onecopy. It holds no password and no text of a message.</source>
            <translation>Lo que se encontró, con sus indicios, en un solo archivo que un colega puede abrir en Onecopy. No contiene ninguna contraseña ni el texto de ningún mensaje.</translation>
        </message>
        <message>
            <source>Save the case file without names</source>
            <translation>Guardar el archivo de caso sin nombres</translation>
        </message>
        <message>
            <source>Save the case file</source>
            <translation>Guardar el archivo de caso</translation>
        </message>
        <message>
            <source>Case files (*.onecopy)</source>
            <translation>Archivos de caso (*.onecopy)</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Detenido. No se escribió ningún archivo.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RestoreBar</name>
        <message>
            <source>It is being put back.</source>
            <translation>Se está restableciendo.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes are open in all.</source>
            <translation>
                <numerusform>Hay %n cambio sin restablecer en total.</numerusform>
                <numerusform>Hay %n cambios sin restablecer en total.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back now</source>
            <translation>Restablecer ahora</translation>
        </message>
        <message>
            <source>The EICAR test file is on its way.</source>
            <translation>El archivo de prueba EICAR está en camino.</translation>
        </message>
        <message>
            <source>Test it now</source>
            <translation>Probarlo ahora</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RunsModel</name>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Qué se hizo</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Movidas</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Devueltas</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Moved copies removed for good from %1</source>
            <translation>Copias movidas eliminadas definitivamente de %1</translation>
        </message>
        <message>
            <source>Copies put back to %1</source>
            <translation>Copias devueltas a %1</translation>
        </message>
        <message>
            <source>Extra copies moved away from %1</source>
            <translation>Copias sobrantes apartadas de %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>copies moved, of planned</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Removed for good</source>
            <translation>Eliminadas definitivamente</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ServersModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Password kept in</source>
            <translation>Contraseña guardada en</translation>
        </message>
        <message>
            <source>nowhere: asked each time</source>
            <translation>en ninguna parte: se pide cada vez</translation>
        </message>
        <message>
            <source>none: a case file</source>
            <translation>ninguno: un archivo de caso</translation>
        </message>
        <message>
            <source>%1 · shown</source>
            <comment>an account, which the other pages show</comment>
            <translation>%1 · se muestra</translation>
        </message>
        <message>
            <source>the keyring has not said yet</source>
            <translation>el llavero aún no ha respondido</translation>
        </message>
        <message>
            <source>%1, without IMAP</source>
            <comment>host and port</comment>
            <translation>%1, sin IMAP</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ServersPage</name>
        <message>
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <source>Mail servers</source>
            <translation>Servidores de correo</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Añadir un servidor de correo…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>Open the sample data</source>
            <translation>Abrir los datos de ejemplo</translation>
        </message>
        <message>
            <source>Remove %1 from Onecopy?</source>
            <translation>¿Quitar %1 de Onecopy?</translation>
        </message>
        <message>
            <source>The mail on the server is not touched. What was moved away can still be put back after you add the server again.</source>
            <translation>El correo del servidor no se toca. Lo que se apartó se podrá devolver cuando usted añada el servidor de nuevo.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <source>Remove the server</source>
            <translation>Quitar el servidor</translation>
        </message>
        <message>
            <source>Show this one</source>
            <translation>Mostrar este</translation>
        </message>
        <message>
            <source>The other pages show one account at a time.</source>
            <translation>Las demás páginas muestran una cuenta a la vez.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Apariencia</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Notify</source>
            <translation>&amp;Notificar</translation>
        </message>
        <message>
            <source>A choice holds at once; the language when this dialog is closed.</source>
            <translation>Los cambios se aplican al momento; el de idioma, al cerrar este cuadro de diálogo.</translation>
        </message>
        <message>
            <source>The language can be changed when the running work has ended.</source>
            <translation>El idioma se puede cambiar cuando termine el trabajo en curso.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>From </source>
            <comment>notify from a number of extra copies</comment>
            <translation>A partir de </translation>
        </message>
        <message>
            <source> extra copies in 10 minutes</source>
            <comment>notify from a number of extra copies</comment>
            <translation> copias sobrantes en 10 minutos</translation>
        </message>
        <message>
            <source>Notify from so many extra copies in 10 minutes</source>
            <translation>Notificar a partir de este número de copias sobrantes en 10 minutos</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Sidebar</name>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::SignInFields</name>
        <message>
            <source>Sign in with the browser</source>
            <translation>Iniciar sesión con el navegador</translation>
        </message>
        <message>
            <source>From the provider’s console, for Onecopy</source>
            <translation>De la consola del proveedor, para Onecopy</translation>
        </message>
        <message>
            <source>Sign-in address</source>
            <translation>Dirección de inicio de sesión</translation>
        </message>
        <message>
            <source>https://login.example.org/authorize</source>
            <translation>https://login.example.org/authorize</translation>
        </message>
        <message>
            <source>Token address</source>
            <translation>Dirección del token</translation>
        </message>
        <message>
            <source>https://login.example.org/token</source>
            <translation>https://login.example.org/token</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Ámbito</translation>
        </message>
        <message>
            <source>What the provider calls access to mail</source>
            <translation>Cómo llama el proveedor al acceso al correo</translation>
        </message>
        <message>
            <source>Your browser shows the provider’s own page. Onecopy never sees your password.</source>
            <translation>El navegador muestra la página del propio proveedor. Onecopy nunca ve su contraseña.</translation>
        </message>
        <message>
            <source>Enter the client ID that the mail provider gave you for Onecopy.</source>
            <translation>Introduzca el ID de cliente que el proveedor de correo le dio para Onecopy.</translation>
        </message>
        <message>
            <source>The addresses for signing in must begin with https://.</source>
            <translation>Las direcciones de inicio de sesión deben empezar por https://.</translation>
        </message>
        <message>
            <source>Enter the scope that stands for access to mail.</source>
            <translation>Introduzca el ámbito que representa el acceso al correo.</translation>
        </message>
        <message>
            <source>Go on in your browser. Onecopy waits for up to five minutes.</source>
            <translation>Continúe en el navegador. Onecopy espera hasta cinco minutos.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Sesión iniciada.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Signed in until Onecopy is closed: the keyring did not take what you agreed to.</source>
            <translation>Sesión iniciada hasta que se cierre Onecopy: el llavero no guardó su autorización.</translation>
        </message>
        <message>
            <source>&amp;Client ID</source>
            <translation>ID de clien&amp;te</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::StatCard</name>
        <message>
            <source>%1: %2, %3</source>
            <comment>a card: its name, number and note</comment>
            <translation>%1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TableToggle</name>
        <message>
            <source>Show as chart</source>
            <translation>Mostrar como gráfico</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Mostrar como tabla</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TableView</name>
        <message>
            <source>Columns of %1</source>
            <translation>Columnas de %1</translation>
        </message>
        <message>
            <source>Columns as they were at first</source>
            <translation>Columnas como al principio</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineModel</name>
        <message>
            <source>an unnamed server</source>
            <translation>un servidor sin nombre</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>name of a server</comment>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>(absent)</source>
            <translation>(ausente)</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>y %Ln copia más</numerusform>
                <numerusform>y %Ln copias más</numerusform>
            </translation>
        </message>
        <message>
            <source>These copies are by design, such as a journal, list or sent copy. Nothing is moved.</source>
            <translation>Estas copias están previstas, como las de diario (journaling), de listas o de correo enviado. No se mueve nada.</translation>
        </message>
        <message>
            <source>Their content was not compared yet; that is done before anything is moved.</source>
            <translation>Su contenido aún no se ha comparado; se hace antes de mover nada.</translation>
        </message>
        <message>
            <source>Header fields that differ: %1 and others.</source>
            <translation>Campos de cabecera que difieren: %1 y otros.</translation>
        </message>
        <message>
            <source>Header fields that differ: %1.</source>
            <translation>Campos de cabecera que difieren: %1.</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>time of arrival</comment>
            <translation>desconocida</translation>
        </message>
        <message>
            <source>first arrival — stays</source>
            <translation>primera llegada — se queda</translation>
        </message>
        <message>
            <source>copy %1 · %2</source>
            <comment>number of the copy, time after the one before</comment>
            <translation>copia %1 · %2</translation>
        </message>
        <message>
            <source>copy %1</source>
            <translation>copia %1</translation>
        </message>
        <message>
            <source>the copies part here</source>
            <translation>las copias se separan aquí</translation>
        </message>
        <message>
            <source>%1 differs</source>
            <comment>name of a header field</comment>
            <translation>%1 difiere</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>values of a header field</comment>
            <translation>%1 en lugar de %2</translation>
        </message>
        <message>
            <source>All but one of the copies lie in the trash, among spam, in Sent or among drafts, or are marked as deleted. They are left where they are.</source>
            <translation>Todas las copias menos una están en la papelera, entre el correo no deseado, en enviados o en borradores, o están marcadas como eliminadas. Se quedan donde están.</translation>
        </message>
        <message>
            <source>No more copies than these are told apart at once. Others follow with the next check, once these were moved.</source>
            <translation>No se distinguen más copias que estas a la vez. Otras seguirán con la próxima comprobación, cuando estas se hayan movido.</translation>
        </message>
        <message>
            <source>first arrival</source>
            <translation>primera llegada</translation>
        </message>
        <message>
            <source>%1 — stays</source>
            <comment>a copy, as in: copy 2 · 10 min later</comment>
            <translation>%1 — se queda</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineView</name>
        <message>
            <source>Copies in order of arrival</source>
            <translation>Copias por orden de llegada</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::WhyDialog</name>
        <message>
            <source>Only what differs</source>
            <translation>Solo lo que difiere</translation>
        </message>
        <message>
            <source>Fields of both messages</source>
            <translation>Campos de ambos mensajes</translation>
        </message>
        <message>
            <source>Why is this one message?</source>
            <translation>¿Por qué es un mismo mensaje?</translation>
        </message>
        <message>
            <source>Copies that are compared</source>
            <translation>Copias que se comparan</translation>
        </message>
        <message>
            <source>Looks alike, is not in this group: %1</source>
            <translation>Parecido, no está en este grupo: %1</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copia: %1</translation>
        </message>
        <message>
            <source>These are one message (%1).</source>
            <translation>Son un mismo mensaje (%1).</translation>
        </message>
        <message>
            <source>These are not one message, or it cannot be told (%1).</source>
            <translation>No son un mismo mensaje, o no se puede saber (%1).</translation>
        </message>
        <message>
            <source>Only headers and sizes were compared: the bodies were not read yet.</source>
            <translation>Solo se han comparado las cabeceras y los tamaños: los cuerpos todavía no se han leído.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Words</name>
        <message>
            <source>%1 · UID %2</source>
            <comment>mailbox, number of the message there</comment>
            <translation>%1 · UID %2</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>idéntico</translation>
        </message>
        <message>
            <source>same content</source>
            <translation>mismo contenido</translation>
        </message>
        <message>
            <source>incomplete copy</source>
            <translation>copia incompleta</translation>
        </message>
        <message>
            <source>no id</source>
            <translation>sin identificador</translation>
        </message>
        <message>
            <source>related</source>
            <translation>relacionado</translation>
        </message>
        <message>
            <source>only the id is equal</source>
            <translation>solo coincide el identificador</translation>
        </message>
        <message>
            <source>Every byte is equal. The extra copies can be moved together with others.</source>
            <translation>Todos los bytes son iguales. Las copias sobrantes se pueden mover junto con otras.</translation>
        </message>
        <message>
            <source>Same message, delivered again: only the notes of servers and virus scanners on the way differ. The extra copies can be moved together with others.</source>
            <translation>El mismo mensaje, entregado de nuevo: solo difieren las notas de servidores y antivirus del camino. Las copias sobrantes se pueden mover junto con otras.</translation>
        </message>
        <message>
            <source>Same message, but one copy was cut, lost an attachment or got a note added. The complete one stays; decide for each message by itself.</source>
            <translation>El mismo mensaje, pero una copia se cortó, perdió un adjunto o recibió una nota añadida. La completa se queda; decida sobre cada mensaje por separado.</translation>
        </message>
        <message>
            <source>The messages carry no usable id, but sender, recipients, subject, date and content are equal. Decide for each message by itself.</source>
            <translation>Los mensajes no llevan ningún identificador utilizable, pero el remitente, los destinatarios, el asunto, la fecha y el contenido son iguales. Decida sobre cada mensaje por separado.</translation>
        </message>
        <message>
            <source>Related mail, such as a list copy, a sent copy or a journal report. It is only shown; nothing is moved.</source>
            <translation>Correo relacionado, como una copia de lista, una copia de correo enviado o un informe de diario. Solo se muestra; no se mueve nada.</translation>
        </message>
        <message>
            <source>It may go only when you decide about its message alone.</source>
            <translation>Solo se puede mover si usted decide sobre su mensaje por separado.</translation>
        </message>
        <message>
            <source>It is related mail or other content, which is never moved.</source>
            <translation>Es correo relacionado u otro contenido, que nunca se mueve.</translation>
        </message>
        <message>
            <source>Its content could not be read and compared.</source>
            <translation>Su contenido no se pudo leer y comparar.</translation>
        </message>
        <message>
            <source>Its content is not the same as that of the copy that stays.</source>
            <translation>Su contenido no es igual al de la copia que se queda.</translation>
        </message>
        <message>
            <source>It is in a mailbox that you did not choose.</source>
            <translation>Está en un buzón que usted no eligió.</translation>
        </message>
        <message>
            <source>Its mailbox does not allow changes.</source>
            <translation>Su buzón no permite cambios.</translation>
        </message>
        <message>
            <source>The copy that should stay is not there any more.</source>
            <translation>La copia que debía quedarse ya no está ahí.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Ya no está ahí.</translation>
        </message>
        <message>
            <source>The server has renumbered its mailbox. Check again first.</source>
            <translation>El servidor ha vuelto a numerar su buzón. Primero compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Another mail program has marked it for deletion.</source>
            <translation>Otro programa de correo la ha marcado para eliminar.</translation>
        </message>
        <message>
            <source>Its mailbox is another name of one that is already included.</source>
            <translation>Su buzón es otro nombre de uno que ya está incluido.</translation>
        </message>
        <message>
            <source>The server has no safe way to move a single message.</source>
            <translation>El servidor no tiene un modo seguro de mover un solo mensaje.</translation>
        </message>
        <message>
            <source>It was already moved out of the way.</source>
            <translation>Ya se había apartado.</translation>
        </message>
        <message>
            <source>The server has no room for it in the removal folder.</source>
            <translation>El servidor no tiene sitio para ella en la carpeta de retirada.</translation>
        </message>
        <message>
            <source>The server refused to move it.</source>
            <translation>El servidor se negó a moverla.</translation>
        </message>
        <message>
            <source>left where it is</source>
            <translation>dejada donde está</translation>
        </message>
        <message>
            <source>The copy that arrived first stays.</source>
            <translation>Se queda la copia que llegó primero.</translation>
        </message>
        <message>
            <source>The copy that arrived last stays.</source>
            <translation>Se queda la copia que llegó la última.</translation>
        </message>
        <message>
            <source>The first copy that was read stays.</source>
            <translation>Se queda la primera copia que se leyó.</translation>
        </message>
        <message>
            <source>The most complete copy stays.</source>
            <translation>Se queda la copia más completa.</translation>
        </message>
        <message>
            <source>The copy in the mailbox that you chose stays.</source>
            <translation>Se queda la copia del buzón que usted eligió.</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Listing mailboxes</source>
            <translation>Listando buzones</translation>
        </message>
        <message>
            <source>Reading headers</source>
            <translation>Leyendo cabeceras</translation>
        </message>
        <message>
            <source>Comparing messages byte by byte</source>
            <translation>Comparando mensajes byte a byte</translation>
        </message>
        <message>
            <source>Finding copies</source>
            <translation>Buscando copias</translation>
        </message>
        <message>
            <source>Preparing the list</source>
            <translation>Preparando la lista</translation>
        </message>
        <message>
            <source>Moving extra copies</source>
            <translation>Moviendo copias sobrantes</translation>
        </message>
        <message>
            <source>Looking at what the server has now</source>
            <translation>Consultando qué tiene ahora el servidor</translation>
        </message>
        <message>
            <source>Putting copies back</source>
            <translation>Devolviendo copias</translation>
        </message>
        <message>
            <source>Watching for new mail</source>
            <translation>Observando si llega correo nuevo</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Escribiendo el archivo</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>%1: %2 so far</source>
            <translation>%1: %2 hasta ahora</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>sin terminar</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>stopped early</source>
            <translation>detenido antes de terminar</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>devolución hecha</translation>
        </message>
        <message>
            <source>partly put back</source>
            <translation>devolución parcial</translation>
        </message>
        <message>
            <source>about to be moved</source>
            <translation>a punto de moverse</translation>
        </message>
        <message>
            <source>copied to the removal folder</source>
            <translation>copiada a la carpeta de retirada</translation>
        </message>
        <message>
            <source>marked for deletion</source>
            <translation>marcada para eliminar</translation>
        </message>
        <message>
            <source>mark taken back</source>
            <translation>marca quitada</translation>
        </message>
        <message>
            <source>moved to the removal folder</source>
            <translation>movida a la carpeta de retirada</translation>
        </message>
        <message>
            <source>marks given to the copy that stays</source>
            <translation>marcas pasadas a la copia que se queda</translation>
        </message>
        <message>
            <source>marks taken back from the copy that stays</source>
            <translation>marcas quitadas de la copia que se queda</translation>
        </message>
        <message>
            <source>not known, to be looked at</source>
            <translation>no se sabe, hay que mirarlo</translation>
        </message>
        <message>
            <source>about to be put back</source>
            <translation>a punto de devolverse</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallo</translation>
        </message>
        <message>
            <source>about to be removed for good</source>
            <translation>a punto de eliminarse definitivamente</translation>
        </message>
        <message>
            <source>removed for good</source>
            <translation>eliminada definitivamente</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share in percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours and minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days and hours</comment>
            <translation>%1 d %2 h</translation>
        </message>
        <message>
            <source>−%1</source>
            <comment>a time before</comment>
            <translation>−%1</translation>
        </message>
        <message>
            <source>+%1</source>
            <comment>a time after</comment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>unknown date</source>
            <translation>fecha desconocida</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>date and time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from date to date</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(sin remitente)</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>It and the other copies lie in mailboxes of different owners.</source>
            <translation>Esta y las demás copias están en buzones de propietarios distintos.</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>user, mail server</comment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>No answer from the server since %1 (%2).</source>
            <translation>Sin respuesta del servidor desde las %1 (%2).</translation>
        </message>
        <message>
            <source>No answer since %1 (%2) from the server that test mail is sent through.</source>
            <translation>Sin respuesta desde las %1 (%2) del servidor por el que se envía el correo de prueba.</translation>
        </message>
        <message>
            <source>It is a copy by design, such as a journal, list or sent copy, or lies in the trash, among spam or among drafts.</source>
            <translation>Es una copia prevista, como una copia de diario (journaling), de lista o de correo enviado, o está en la papelera, entre el correo no deseado o en los borradores.</translation>
        </message>
        <message>
            <source>Removing copies for good</source>
            <translation>Eliminando copias definitivamente</translation>
        </message>
        <message>
            <source>Messages that carry the same id, and whose content differs, or cannot be compared because there is nothing in it. They are only shown; nothing is moved.</source>
            <translation>Mensajes que llevan el mismo identificador y cuyo contenido es distinto o no se puede comparar porque está vacío. Solo se muestran; no se mueve nada.</translation>
        </message>
        <message>
            <source>Under 5 s</source>
            <comment>time from copy to copy</comment>
            <translation>Menos de 5 s</translation>
        </message>
        <message>
            <source>Another program has renamed or deleted the removal folder. Begin again: a new one is made.</source>
            <translation>Otro programa ha renombrado o eliminado la carpeta de retirada. Comience de nuevo: se crea una nueva.</translation>
        </message>
        <message>
            <source>The server agreed to move it, but nothing that is equal to it arrived in the removal folder.</source>
            <translation>El servidor aceptó moverla, pero a la carpeta de retirada no llegó nada que sea igual.</translation>
        </message>
    </context>
</TS>
