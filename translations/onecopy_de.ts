<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>onecopy::gui::Checking</name>
        <message>
            <source>Cancel keeps what was read.</source>
            <translation>Bei „Abbrechen“ bleibt erhalten, was schon gelesen wurde.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Closing</name>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>Trotzdem schließen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::ConnectionLine</name>
        <message>
            <source>A case file: it has no mail server</source>
            <translation>Eine Falldatei: Sie hat keinen Mailserver</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Noch kein Mailserver</translation>
        </message>
        <message>
            <source>Checked %1 · not encrypted (weak)</source>
            <translation>Geprüft: %1 · nicht verschlüsselt (schwach)</translation>
        </message>
        <message>
            <source>Checked %1 · %2 (weak)</source>
            <translation>Geprüft: %1 · %2 (schwach)</translation>
        </message>
        <message>
            <source>Checked %1 · %2</source>
            <translation>Geprüft: %1 · %2</translation>
        </message>
        <message>
            <source>%1 · the last check failed</source>
            <translation>%1 · die letzte Prüfung ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1 · checking…</source>
            <translation>%1 · wird geprüft…</translation>
        </message>
        <message>
            <source>No IMAP server: its mail cannot be checked</source>
            <translation>Kein IMAP-Server: Die E-Mails können nicht geprüft werden</translation>
        </message>
        <message>
            <source>%1 · not checked yet</source>
            <translation>%1 · noch nicht geprüft</translation>
        </message>
        <message>
            <source>%1 · last checked %2</source>
            <comment>server, time</comment>
            <translation>%1 · zuletzt geprüft: %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::MainWindow</name>
        <message>
            <source>Keys</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>The journal was saved.</source>
            <translation>Das Protokoll wurde gespeichert.</translation>
        </message>
        <message>
            <source>Another change is being made.</source>
            <translation>Eine andere Änderung läuft gerade.</translation>
        </message>
        <message>
            <source>The sample data could not be opened.</source>
            <translation>Die Beispieldaten konnten nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>A case file has no mail server: nothing can be moved.</source>
            <translation>Eine Falldatei hat keinen Mailserver: Es kann nichts verschoben werden.</translation>
        </message>
        <message>
            <source>The check has to wait.</source>
            <translation>Die Prüfung muss warten.</translation>
        </message>
        <message>
            <source>Something else is being done on this server. Check again when that has ended.</source>
            <translation>Auf diesem Server geschieht gerade etwas anderes. Prüfen Sie noch einmal, wenn das beendet ist.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>Es wurde angehalten.</translation>
        </message>
        <message>
            <source>Another account cannot be shown yet.</source>
            <translation>Ein anderes Konto kann noch nicht angezeigt werden.</translation>
        </message>
        <message>
            <source>Something is being done for the one that is shown. Choose again when that has ended.</source>
            <translation>Für das angezeigte Konto läuft gerade ein Vorgang. Wählen Sie erneut, wenn er beendet ist.</translation>
        </message>
        <message>
            <source>The settings hold only until Onecopy ends.</source>
            <translation>Die Einstellungen gelten nur, bis Onecopy beendet wird.</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The server cannot be removed yet.</source>
            <translation>Der Server kann noch nicht entfernt werden.</translation>
        </message>
        <message>
            <source>Something is being done for it. Remove it when that has ended.</source>
            <translation>Für ihn läuft gerade etwas. Entfernen Sie ihn, wenn das beendet ist.</translation>
        </message>
        <message>
            <source>Arrivals in the account %1 are not watched any more.</source>
            <translation>Der Eingang im Konto %1 wird nicht mehr beobachtet.</translation>
        </message>
        <message>
            <source>Onecopy watches the account that is shown.</source>
            <translation>Onecopy beobachtet das Konto, das gezeigt wird.</translation>
        </message>
        <message>
            <source>The keyring has not taken the password.</source>
            <translation>Der Schlüsselbund hat das Passwort nicht angenommen.</translation>
        </message>
        <message>
            <source>It is kept until Onecopy ends. To keep it, unlock the keyring, and enter it again under Servers, Edit.</source>
            <translation>Es bleibt erhalten, bis Onecopy beendet wird. Um es zu behalten, entsperren Sie den Schlüsselbund und geben Sie es unter Server, Bearbeiten noch einmal ein.</translation>
        </message>
        <message>
            <source>The account has no IMAP server, over which copies are moved.</source>
            <translation>Das Konto hat keinen IMAP-Server, über den Kopien verschoben werden.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Notice</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Notifier</name>
        <message>
            <source>Show</source>
            <comment>button of a notification: raises the window</comment>
            <translation>Anzeigen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::PageTitles</name>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplikate</translation>
        </message>
        <message>
            <source>Find the cause</source>
            <translation>Ursache finden</translation>
        </message>
        <message>
            <source>Live arrivals</source>
            <translation>Eingänge live</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Removals</name>
        <message>
            <source>Comparing the copies byte by byte</source>
            <translation>Die Kopien werden Byte für Byte verglichen</translation>
        </message>
        <message>
            <source>Moving extra copies</source>
            <translation>Überzählige Kopien werden verschoben</translation>
        </message>
        <message>
            <source>Putting copies back</source>
            <translation>Kopien werden zurückgelegt</translation>
        </message>
        <message>
            <source>Looking at the server</source>
            <translation>Auf dem Server wird nachgesehen</translation>
        </message>
        <message>
            <source>The record agrees with the server again.</source>
            <translation>Das Protokoll stimmt wieder mit dem Server überein.</translation>
        </message>
        <message>
            <source>Comparing the copies with those that stay</source>
            <translation>Die Kopien werden mit denen verglichen, die bleiben</translation>
        </message>
        <message>
            <source>Nothing in the removal folder can be removed safely: of no copy it is certain that it may go.</source>
            <translation>Nichts im Ordner für entfernte Kopien kann sicher entfernt werden: Bei keiner Kopie ist gewiss, dass sie entfernt werden darf.</translation>
        </message>
        <message>
            <source>Removing copies for good</source>
            <translation>Kopien werden endgültig entfernt</translation>
        </message>
        <message>
            <source>Mail is being changed on the server. Close all the same?</source>
            <translation>Auf dem Server werden gerade E-Mails geändert. Trotzdem schließen?</translation>
        </message>
        <message>
            <source>Copies that were not reached yet stay. Those that were removed cannot be put back.</source>
            <translation>Kopien, die noch nicht an der Reihe waren, bleiben. Bereits entfernte können nicht zurückgelegt werden.</translation>
        </message>
        <message>
            <source>Copies that were not reached yet stay where they are. What was moved can be put back from History.</source>
            <translation>Kopien, die noch nicht an der Reihe waren, bleiben, wo sie sind. Was verschoben wurde, kann über den Verlauf zurückgelegt werden.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies moved</source>
            <translation>
                <numerusform>%Ln Kopie verschoben</numerusform>
                <numerusform>%Ln Kopien verschoben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies marked</source>
            <translation>
                <numerusform>%Ln Kopie markiert</numerusform>
                <numerusform>%Ln Kopien markiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are back in their mailboxes.</source>
            <translation>
                <numerusform>%Ln Kopie ist wieder in ihrem Postfach.</numerusform>
                <numerusform>%Ln Kopien sind wieder in ihren Postfächern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies were removed for good.</source>
            <translation>
                <numerusform>%Ln Kopie wurde endgültig entfernt.</numerusform>
                <numerusform>%Ln Kopien wurden endgültig entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed on the server.</source>
            <translation>Auf dem Server wurde nichts geändert.</translation>
        </message>
        <message>
            <source>What was changed before that stands in History, where it can be finished.</source>
            <translation>Was vorher geändert wurde, steht im Verlauf und lässt sich dort zu Ende führen.</translation>
        </message>
        <message>
            <source>Cancel ends this; nothing was changed on the server.</source>
            <translation>„Abbrechen“ beendet das; auf dem Server wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Cancel ends the waiting; History then says what was done, and finishes the rest.</source>
            <translation>„Abbrechen“ beendet das Warten; im Verlauf steht dann, was getan wurde, und der Rest lässt sich dort zu Ende führen.</translation>
        </message>
        <message>
            <source>Cancel ends the waiting; copies that were not reached yet stay.</source>
            <translation>„Abbrechen“ beendet das Warten; Kopien, die noch nicht an der Reihe waren, bleiben.</translation>
        </message>
        <message>
            <source>There is no removal that could be undone.</source>
            <translation>Es gibt keine Entfernung, die rückgängig gemacht werden könnte.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good by then. History shows what is left in the removal folder.</source>
            <translation>
                <numerusform>Bis dahin war %Ln Kopie endgültig entfernt. Der Verlauf zeigt, was noch im Ordner für entfernte Kopien liegt.</numerusform>
                <numerusform>Bis dahin waren %Ln Kopien endgültig entfernt. Der Verlauf zeigt, was noch im Ordner für entfernte Kopien liegt.</numerusform>
            </translation>
        </message>
        <message>
            <source>No copy can be moved.</source>
            <translation>Keine Kopie kann verschoben werden.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Reports</name>
        <message>
            <source>Writing the report</source>
            <translation>Der Bericht wird geschrieben</translation>
        </message>
        <message>
            <source>Writing the case file</source>
            <translation>Die Falldatei wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Restoring</name>
        <message>
            <source>Is it put back as it was?</source>
            <translation>Ist alles wiederhergestellt, wie es war?</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>I have put it back</source>
            <translation>Ich habe es wiederhergestellt</translation>
        </message>
        <message>
            <source>Protection is still switched off. Close all the same?</source>
            <translation>Der Schutz ist noch ausgeschaltet. Trotzdem schließen?</translation>
        </message>
        <message>
            <source>A step of the checklist is under way. Close all the same?</source>
            <translation>Ein Schritt der Checkliste läuft noch. Trotzdem schließen?</translation>
        </message>
        <message>
            <source>A setting of the mail server is still changed. Close all the same?</source>
            <translation>Eine Einstellung des Mailservers ist noch geändert. Trotzdem schließen?</translation>
        </message>
        <message>
            <source>Mail is let through without its virus scanner until that is put back.</source>
            <translation>Bis das wiederhergestellt ist, gehen E-Mails ohne Virenprüfung durch.</translation>
        </message>
        <message>
            <source>Nobody puts it back but you. Onecopy will remind you at its next start.</source>
            <translation>Nur Sie selbst können das wiederherstellen. Onecopy erinnert Sie beim nächsten Start daran.</translation>
        </message>
        <message>
            <source>The step is stopped, and what it has changed is put back before the window closes.</source>
            <translation>Der Schritt wird angehalten, und was er geändert hat, wird wiederhergestellt, bevor sich das Fenster schließt.</translation>
        </message>
        <message>
            <source>It could not be put back. Is it over all the same?</source>
            <translation>Es konnte nicht wiederhergestellt werden. Ist es trotzdem erledigt?</translation>
        </message>
        <message>
            <source>Keep reminding me</source>
            <translation>Weiter erinnern</translation>
        </message>
        <message>
            <source>What you say is written down as your word: the server has not confirmed it.</source>
            <translation>Was Sie sagen, wird als Ihre Angabe festgehalten: Der Server hat es nicht bestätigt.</translation>
        </message>
        <message>
            <source>The server is gone for good</source>
            <translation>Den Server gibt es nicht mehr</translation>
        </message>
        <message>
            <source>Nothing shows that mail is scanned. Is it over all the same?</source>
            <translation>Nichts belegt, dass E-Mails geprüft werden. Ist es trotzdem erledigt?</translation>
        </message>
        <message>
            <source>Mail is scanned, I have seen it</source>
            <translation>E-Mails werden geprüft, ich habe es gesehen</translation>
        </message>
        <message>
            <source>It was read back from the server: it is as it was.</source>
            <translation>Es wurde zur Kontrolle vom Server gelesen: Es ist, wie es war.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught: mail is scanned.</source>
            <translation>Die EICAR-Testdatei wurde abgefangen: E-Mails werden geprüft.</translation>
        </message>
        <message>
            <source>The scanner works.</source>
            <translation>Der Virenscanner arbeitet.</translation>
        </message>
        <message>
            <source>Put back: %1</source>
            <comment>step</comment>
            <translation>Wiederhergestellt: %1</translation>
        </message>
        <message>
            <source>A setting of the mail server may still be changed. Close all the same?</source>
            <translation>Eine Einstellung des Mailservers ist vielleicht noch geändert. Trotzdem schließen?</translation>
        </message>
        <message>
            <source>The server was to put it back by itself by now. Onecopy reminds you at its next start to check that.</source>
            <translation>Der Server sollte es inzwischen von selbst wiederhergestellt haben. Onecopy erinnert Sie beim nächsten Start daran, das zu prüfen.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at the deadline. Onecopy reminds you at its next start to check that.</source>
            <translation>Der Server stellt es nach Ablauf der Frist von selbst wieder her. Onecopy erinnert Sie beim nächsten Start daran, das zu prüfen.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::StoreTrouble</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Onecopy keeps its servers, and what it found and moved, in one file on this computer. Without it there is nothing to show. The mail on the servers is as it was.</source>
            <translation>Onecopy bewahrt seine Server und alles, was gefunden und verschoben wurde, in einer Datei auf diesem Computer auf. Ohne sie gibt es nichts zu zeigen. Die E-Mails auf den Servern sind unverändert.</translation>
        </message>
        <message>
            <source>Begin a new file…</source>
            <translation>Neue Datei anlegen…</translation>
        </message>
        <message>
            <source>Begin a new data file?</source>
            <translation>Neue Datendatei anlegen?</translation>
        </message>
        <message>
            <source>The damaged one is kept under another name beside it. Servers have to be added again, and what was moved away cannot be put back from the History page any more: it lies in its mailbox on the server.</source>
            <translation>Die beschädigte Datei bleibt unter anderem Namen daneben erhalten. Server müssen neu hinzugefügt werden, und was verschoben wurde, kann nicht mehr auf der Seite „Verlauf“ zurückgelegt werden: Es liegt in seinem Postfach auf dem Server.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Begin a new file</source>
            <translation>Neue Datei anlegen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Watching</name>
        <message>
            <source>Duplicates are arriving</source>
            <translation>Duplikate treffen ein</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies in 10 minutes in the account %1</source>
            <translation>
                <numerusform>%Ln überzählige Kopie in 10 Minuten im Konto %1</numerusform>
                <numerusform>%Ln überzählige Kopien in 10 Minuten im Konto %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountForm</name>
        <message>
            <source>mail.example.org, or an imaps:// address</source>
            <translation>mail.example.org oder eine imaps://-Adresse</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>S&amp;ecurity</source>
            <translation>Si&amp;cherheit</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <source>anna@example.org</source>
            <translation>anna@example.org</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pass&amp;wort</translation>
        </message>
        <message>
            <source>&amp;Name in Onecopy</source>
            <translation>&amp;Name in Onecopy</translation>
        </message>
        <message>
            <source>The server’s name, if left empty</source>
            <translation>Der Name des Servers, wenn leer</translation>
        </message>
        <message>
            <source>Without encryption everybody on the way can read the password and all mail, and change it. Use this only in a network that you trust.</source>
            <translation>Ohne Verschlüsselung kann jeder auf dem Weg das Passwort und alle E-Mails lesen und verändern. Nutzen Sie das nur in einem Netz, dem Sie vertrauen.</translation>
        </message>
        <message>
            <source>To allow it, &amp;type “%1”:</source>
            <translation>Um es zu erlauben, &amp;tippen Sie „%1“ ein:</translation>
        </message>
        <message>
            <source>clear text</source>
            <comment>to be typed as a confirmation</comment>
            <translation>Klartext</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Anmeldung</translation>
        </message>
        <message>
            <source>&amp;Read the mail of</source>
            <translation>E-Mails &amp;lesen von</translation>
        </message>
        <message>
            <source>Another user, through a master account</source>
            <translation>Anderer Benutzer, über ein Master-Konto</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Choose a CA file</source>
            <translation>CA-Datei auswählen</translation>
        </message>
        <message>
            <source>C&amp;A file</source>
            <translation>CA-&amp;Datei</translation>
        </message>
        <message>
            <source>Trusted besides the system’s certificates</source>
            <translation>Gilt zusätzlich zu den Zertifikaten des Systems</translation>
        </message>
        <message>
            <source>Weak: allow TLS 1.0 and 1.1</source>
            <translation>Schwach: TLS 1.0 und 1.1 erlauben</translation>
        </message>
        <message>
            <source>Forget this certificate</source>
            <translation>Dieses Zertifikat vergessen</translation>
        </message>
        <message>
            <source>Fewer settings</source>
            <translation>Weniger Einstellungen</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Mehr Einstellungen</translation>
        </message>
        <message>
            <source>Unchanged, if left empty</source>
            <translation>Unverändert, wenn leer</translation>
        </message>
        <message>
            <source>It will be kept in: %1</source>
            <translation>Es wird hier aufbewahrt: %1</translation>
        </message>
        <message>
            <source>Only the certificate with this fingerprint is accepted: %1</source>
            <translation>Nur das Zertifikat mit diesem Fingerabdruck wird akzeptiert: %1</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Geben Sie den Namen des Servers ein.</translation>
        </message>
        <message>
            <source>This server address cannot be used. A password does not belong into it.</source>
            <translation>Diese Serveradresse kann nicht verwendet werden. Ein Passwort gehört nicht hinein.</translation>
        </message>
        <message>
            <source>The server’s name has a character that no server name has.</source>
            <translation>Der Name des Servers enthält ein Zeichen, das kein Servername hat.</translation>
        </message>
        <message>
            <source>Enter your user name on the server.</source>
            <translation>Geben Sie Ihren Benutzernamen auf dem Server ein.</translation>
        </message>
        <message>
            <source>Enter the password.</source>
            <translation>Geben Sie das Passwort ein.</translation>
        </message>
        <message>
            <source>Choose an encrypted connection, or confirm that the password may travel as clear text.</source>
            <translation>Wählen Sie eine verschlüsselte Verbindung, oder bestätigen Sie, dass das Passwort im Klartext übertragen werden darf.</translation>
        </message>
        <message>
            <source>Sign &amp;in with</source>
            <translation>Anmelden &amp;mit</translation>
        </message>
        <message>
            <source>None is kept</source>
            <translation>Keines ist gespeichert</translation>
        </message>
        <message>
            <source>No keyring was found: it is kept until Onecopy ends.</source>
            <translation>Kein Schlüsselbund gefunden: Es bleibt erhalten, bis Onecopy beendet wird.</translation>
        </message>
        <message>
            <source>Weak: allow RC4 and 3DES too</source>
            <translation>Schwach: auch RC4 und 3DES erlauben</translation>
        </message>
        <message>
            <source>For servers like Windows Server 2003.</source>
            <translation>Für Server wie Windows Server 2003.</translation>
        </message>
        <message>
            <source>S&amp;MTP server</source>
            <translation>SMTP-Serve&amp;r</translation>
        </message>
        <message>
            <source>smtp.example.org, or an smtps:// address</source>
            <translation>smtp.example.org oder eine smtps://-Adresse</translation>
        </message>
        <message>
            <source>Test mail is sent through it.</source>
            <translation>Über ihn wird Testmail gesendet.</translation>
        </message>
        <message>
            <source>P&amp;OP3 server</source>
            <translation>P&amp;OP3-Server</translation>
        </message>
        <message>
            <source>pop.example.org, or a pop3:// address</source>
            <translation>pop.example.org oder eine pop3://-Adresse</translation>
        </message>
        <message>
            <source>The test shows whether mail that is collected over POP3 is fetched twice.</source>
            <translation>Der Test zeigt, ob E-Mails, die über POP3 abgeholt werden, zweimal abgeholt werden.</translation>
        </message>
        <message>
            <source>The address of the %1 server cannot be used. A password does not belong into it.</source>
            <comment>protocol</comment>
            <translation>Die Adresse des %1-Servers kann nicht verwendet werden. Ein Passwort gehört nicht hinein.</translation>
        </message>
        <message>
            <source>IMAP &amp;server</source>
            <translation>IMAP-&amp;Server</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountWords</name>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>Verschlüsselt (TLS)</translation>
        </message>
        <message>
            <source>Encrypted (STARTTLS)</source>
            <translation>Verschlüsselt (STARTTLS)</translation>
        </message>
        <message>
            <source>Not encrypted (clear text)</source>
            <translation>Nicht verschlüsselt (Klartext)</translation>
        </message>
        <message>
            <source>Not encrypted, on this computer</source>
            <translation>Nicht verschlüsselt, auf diesem Computer</translation>
        </message>
        <message>
            <source>Weak: not encrypted (clear text)</source>
            <translation>Schwach: nicht verschlüsselt (Klartext)</translation>
        </message>
        <message>
            <source>Weak: old TLS versions allowed</source>
            <translation>Schwach: alte TLS-Versionen erlaubt</translation>
        </message>
        <message>
            <source>%1, one certificate only</source>
            <translation>%1, nur ein Zertifikat</translation>
        </message>
        <message>
            <source>Strongest that is safe</source>
            <translation>Stärkste sichere Methode</translation>
        </message>
        <message>
            <source>Server name</source>
            <translation>Servername</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Begrüßung</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>What the server can do</source>
            <translation>Was der Server kann</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>Postfächer</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Weak: old TLS versions, RC4 and 3DES allowed</source>
            <translation>Schwach: alte TLS-Versionen, RC4 und 3DES erlaubt</translation>
        </message>
        <message>
            <source>Named in the settings file that the domain publishes.</source>
            <translation>Genannt in der Einstellungsdatei, die die Domain veröffentlicht.</translation>
        </message>
        <message>
            <source>Named by the domain in DNS.</source>
            <translation>Von der Domain im DNS genannt.</translation>
        </message>
        <message>
            <source>A usual name, at which a mail server answers.</source>
            <translation>Ein üblicher Name, unter dem ein Mailserver antwortet.</translation>
        </message>
        <message>
            <source>Safe: the domain vouches for it.</source>
            <translation>Sicher: Die Domain bürgt dafür.</translation>
        </message>
        <message>
            <source>Use it only if you know this name: nobody vouches for it.</source>
            <translation>Nutzen Sie ihn nur, wenn Sie diesen Namen kennen: Niemand bürgt dafür.</translation>
        </message>
        <message>
            <source>Weak: not encrypted.</source>
            <translation>Schwach: nicht verschlüsselt.</translation>
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
            <translation>Er antwortet zurzeit nicht.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Google, in the browser</source>
            <translation>Google, im Browser</translation>
        </message>
        <message>
            <source>Microsoft, in the browser</source>
            <translation>Microsoft, im Browser</translation>
        </message>
        <message>
            <source>Another provider, in the browser</source>
            <translation>Anderer Provider, im Browser</translation>
        </message>
        <message>
            <source>this session only</source>
            <comment>where a password is kept</comment>
            <translation>nur in dieser Sitzung</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>account, user on server</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>It answers, but its certificate is not trusted.</source>
            <translation>Er antwortet, aber seinem Zertifikat wird nicht vertraut.</translation>
        </message>
        <message>
            <source>system keyring</source>
            <comment>where a password is kept</comment>
            <translation>Schlüsselbund des Systems</translation>
        </message>
        <message>
            <source>Its unique ids could not be compared. %1</source>
            <comment>why</comment>
            <translation>Seine eindeutigen Kennungen konnten nicht verglichen werden. %1</translation>
        </message>
        <message>
            <source>It has no unique ids: a program that collects its mail cannot know what it has.</source>
            <translation>Er hat keine eindeutigen Kennungen: Ein Programm, das seine E-Mails abholt, kann nicht wissen, was es schon hat.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are left on the server.</source>
            <translation>
                <numerusform>%Ln Nachricht liegt auf dem Server.</numerusform>
                <numerusform>%Ln Nachrichten liegen auf dem Server.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unique ids stay the same from session to session.</source>
            <translation>Die eindeutigen Kennungen bleiben von Sitzung zu Sitzung gleich.</translation>
        </message>
        <message>
            <source>Unique ids change from session to session: programs that collect its mail fetch all of it again and again.</source>
            <translation>Die eindeutigen Kennungen ändern sich von Sitzung zu Sitzung: Programme, die seine E-Mails abholen, holen alle immer wieder ab.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are there under two ids.</source>
            <translation>
                <numerusform>%Ln Nachricht liegt dort unter zwei Kennungen.</numerusform>
                <numerusform>%Ln Nachrichten liegen dort unter zwei Kennungen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have the id of another one: programs that collect its mail leave them out.</source>
            <translation>
                <numerusform>%Ln Nachricht hat die Kennung einer anderen: Programme, die seine E-Mails abholen, lassen sie aus.</numerusform>
                <numerusform>%Ln Nachrichten haben die Kennung einer anderen: Programme, die seine E-Mails abholen, lassen sie aus.</numerusform>
            </translation>
        </message>
        <message>
            <source>A firewall rewrites what this server says. That can cut sessions off, and so cause duplicates.</source>
            <translation>Eine Firewall schreibt um, was dieser Server sagt. Das kann Sitzungen abbrechen und so Duplikate verursachen.</translation>
        </message>
        <message>
            <source>None: all can be read on the way</source>
            <translation>Keine: Unterwegs ist alles lesbar</translation>
        </message>
        <message>
            <source>Without a user name</source>
            <translation>Ohne Benutzernamen</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>Der Server sagt: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AddServerDialog</name>
        <message>
            <source>Add a mail server</source>
            <translation>Mailserver hinzufügen</translation>
        </message>
        <message>
            <source>Save without test</source>
            <translation>Ohne Test speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Edit the mail server</source>
            <translation>Mailserver bearbeiten</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>An account can trust one certificate beyond those of known issuers, and another server of it has its own. Name the CA file of the issuer under “More settings”.</source>
            <translation>Ein Konto kann über die bekannter Aussteller hinaus einem Zertifikat vertrauen, und ein anderer Server des Kontos hat sein eigenes. Nennen Sie unter „Mehr Einstellungen“ die CA-Datei des Ausstellers.</translation>
        </message>
        <message>
            <source>Saving… If the keyring asks for its password, answer it there.</source>
            <translation>Wird gespeichert … Fragt der Schlüsselbund nach seinem Passwort, geben Sie es dort ein.</translation>
        </message>
        <message>
            <source>The IMAP server works. If you do not need the server that failed, empty its field under “More settings”.</source>
            <translation>Der IMAP-Server funktioniert. Wenn Sie den Server nicht brauchen, der versagt hat, leeren Sie sein Feld unter „Mehr Einstellungen“.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ArrivalsPlot</name>
        <message>
            <source>First copies</source>
            <translation>Erste Kopien</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Überzählige Kopien</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Banner</name>
        <message>
            <source>Code for support: %1</source>
            <translation>Code für den Support: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseList</name>
        <message>
            <source>By design, no fault</source>
            <translation>Gewollt, kein Fehler</translation>
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
            <translation>Ursachen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseMessages</name>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <source>First gap</source>
            <translation>Erster Abstand</translation>
        </message>
        <message>
            <source>Ways part at</source>
            <translation>Wege trennen sich bei</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>the mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>%1 · repeated by %2</source>
            <comment>host, who repeated</comment>
            <translation>%1 · wiederholt durch: %2</translation>
        </message>
        <message>
            <source>Messages of this cause</source>
            <translation>Nachrichten dieser Ursache</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Show in Duplicates</source>
            <translation>In „Duplikate“ anzeigen</translation>
        </message>
        <message>
            <source>Ways of the copies</source>
            <translation>Wege der Kopien</translation>
        </message>
        <message>
            <source>%1 more are not listed.</source>
            <comment>a number of messages</comment>
            <translation>%1 weitere sind nicht aufgeführt.</translation>
        </message>
        <message>
            <source>Messages, and the ways of the copies of the chosen one</source>
            <translation>Nachrichten und die Wege der Kopien der gewählten</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CausePage</name>
        <message>
            <source>Find the cause</source>
            <translation>Ursache finden</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Possible causes</source>
            <translation>Mögliche Ursachen</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Time between copies</source>
            <translation>Zeit zwischen den Kopien</translation>
        </message>
        <message>
            <source>Size and number of copies</source>
            <translation>Größe und Anzahl der Kopien</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Noch kein Mailserver</translation>
        </message>
        <message>
            <source>Onecopy works out from headers and logs why messages came several times. Add the server first.</source>
            <translation>Onecopy ermittelt aus Headern und Logs, warum Nachrichten mehrmals kamen. Fügen Sie zuerst den Server hinzu.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Mailserver hinzufügen…</translation>
        </message>
        <message>
            <source>Nothing to explain yet</source>
            <translation>Noch nichts zu erklären</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>Die E-Mails auf %1 wurden noch nicht geprüft. Beim Prüfen wird nur gelesen.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>Every message arrived once</source>
            <translation>Jede Nachricht kam einmal an</translation>
        </message>
        <message>
            <source>There are no duplicates in the mailboxes that were checked, so there is no cause to look for.</source>
            <translation>In den geprüften Postfächern gibt es keine Duplikate. Daher ist keine Ursache zu suchen.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that came more than once</source>
            <translation>
                <numerusform>%Ln Nachricht mit mehreren Kopien</numerusform>
                <numerusform>%Ln Nachrichten mit mehreren Kopien</numerusform>
            </translation>
        </message>
        <message>
            <source>From the headers of %1</source>
            <comment>a number of messages</comment>
            <translation>Aus den Headern: %1</translation>
        </message>
        <message numerus="yes">
            <source>From the headers of %1 and %Ln logs</source>
            <comment>a number of messages</comment>
            <translation>
                <numerusform>Aus den Headern und %Ln Log: %1</numerusform>
                <numerusform>Aus den Headern und %Ln Logs: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>93 % sure, number of messages</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The copies came at the same time, or their times are not known.</source>
            <translation>Die Kopien kamen zur selben Zeit, oder ihre Zeiten sind nicht bekannt.</translation>
        </message>
        <message>
            <source>The sizes are not known.</source>
            <translation>Die Größen sind nicht bekannt.</translation>
        </message>
        <message>
            <source>Looking for the cause</source>
            <translation>Die Ursache wird gesucht</translation>
        </message>
        <message>
            <source>Onecopy compares the headers of all copies.</source>
            <translation>Onecopy vergleicht die Header aller Kopien.</translation>
        </message>
        <message>
            <source>The cause was not looked for</source>
            <translation>Die Ursache wurde nicht gesucht</translation>
        </message>
        <message>
            <source>The search was stopped before it had an answer.</source>
            <translation>Die Suche wurde beendet, bevor sie eine Antwort hatte.</translation>
        </message>
        <message>
            <source>Find out by testing…</source>
            <translation>Durch Testen herausfinden…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Als Tabelle anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <translation>
                <numerusform>%Ln verknüpfte Nachricht</numerusform>
                <numerusform>%Ln verknüpfte Nachrichten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseSources</name>
        <message>
            <source>Add logs…</source>
            <translation>Logs hinzufügen…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Logs of mail servers</source>
            <translation>Logs von Mailservern</translation>
        </message>
        <message>
            <source>None yet. Logs prove what headers only suggest. Drop them here, plain or gzip.</source>
            <translation>Noch keine. Logs belegen, was Header nur nahelegen. Ziehen Sie sie hierher, unkomprimiert oder als gzip.</translation>
        </message>
        <message>
            <source>Ser&amp;vers that you run</source>
            <translation>Ihre eigenen Ser&amp;ver</translation>
        </message>
        <message>
            <source>Servers that you run</source>
            <translation>Ihre eigenen Server</translation>
        </message>
        <message>
            <source>mx1.example.com, example.org</source>
            <translation>mx1.example.com, example.org</translation>
        </message>
        <message>
            <source>Names of hosts or domains, with commas between them. While it is empty, Onecopy works them out.</source>
            <translation>Namen von Hosts oder Domains, durch Kommas getrennt. Solange das Feld leer ist, ermittelt Onecopy sie.</translation>
        </message>
        <message>
            <source>not a log that Onecopy knows</source>
            <translation>kein Log, das Onecopy kennt</translation>
        </message>
        <message>
            <source>%1, %2 lines</source>
            <comment>kind of log, a number</comment>
            <translation>%1, %2 Zeilen</translation>
        </message>
        <message>
            <source>worked out: %1</source>
            <comment>names of servers</comment>
            <translation>ermittelt: %1</translation>
        </message>
        <message>
            <source>Add logs of mail servers</source>
            <translation>Logs von Mailservern hinzufügen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file, what it is</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2 lines, none about a message</source>
            <comment>kind of log, a number</comment>
            <translation>%1, %2 Zeilen, keine über eine Nachricht</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseTexts</name>
        <message>
            <source>Answer comes too late</source>
            <translation>Antwort kommt zu spät</translation>
        </message>
        <message>
            <source>The receiving server answers too late after the message</source>
            <translation>Der empfangende Server antwortet nach der Nachricht zu spät</translation>
        </message>
        <message>
            <source>The server takes the whole message and delivers it, but its answer comes after the sender has stopped waiting (RFC 1047). The sender keeps the message and sends it again at its next retry; every try is delivered.</source>
            <translation>Der Server nimmt die ganze Nachricht an und stellt sie zu, aber seine Antwort kommt, nachdem der Absender aufgehört hat zu warten (RFC 1047). Der Absender behält die Nachricht und sendet sie beim nächsten Versuch erneut; jeder Versuch wird zugestellt.</translation>
        </message>
        <message>
            <source>Send test mails of rising size and measure the time from the end of the message to the answer. Above 60 seconds is too long; then find what runs inside the SMTP session and move it behind the answer.</source>
            <translation>Senden Sie Testmails steigender Größe und messen Sie die Zeit vom Ende der Nachricht bis zur Antwort. Mehr als 60 Sekunden sind zu lang; finden Sie dann heraus, was innerhalb der SMTP-Sitzung läuft, und verlegen Sie es hinter die Antwort.</translation>
        </message>
        <message>
            <source>Antivirus scan delay</source>
            <translation>Virenprüfung verzögert</translation>
        </message>
        <message>
            <source>An antivirus or content filter on the server scans inside the SMTP session</source>
            <translation>Ein Virenscanner oder Inhaltsfilter auf dem Server prüft innerhalb der SMTP-Sitzung</translation>
        </message>
        <message>
            <source>The scanner looks at the message before the server answers. Large attachments take longer than the sender waits, so it sends the message again.</source>
            <translation>Der Scanner sieht sich die Nachricht an, bevor der Server antwortet. Bei großen Anhängen dauert das länger, als der Absender wartet, also sendet er die Nachricht erneut.</translation>
        </message>
        <message>
            <source>Let the test sender bypass the scanner for a few minutes, send the same test mails, and compare. Then move the scan behind the acceptance, or make it faster. Switch the scanner on again at once.</source>
            <translation>Lassen Sie den Testabsender einige Minuten lang am Scanner vorbei, senden Sie dieselben Testmails und vergleichen Sie. Verlegen Sie die Prüfung dann hinter die Annahme, oder machen Sie sie schneller. Schalten Sie den Scanner sofort wieder ein.</translation>
        </message>
        <message>
            <source>Antivirus in the store</source>
            <translation>Virenscanner im Postfachspeicher</translation>
        </message>
        <message>
            <source>An antivirus in the mailbox store leaves messages unscanned and they are tried again</source>
            <translation>Ein Virenscanner im Postfachspeicher lässt Nachrichten ungeprüft, und ihre Zustellung wird erneut versucht</translation>
        </message>
        <message>
            <source>The scanner fails on a message or is slow; the store defers the delivery and tries again later or at its next start.</source>
            <translation>Der Scanner scheitert an einer Nachricht oder ist langsam; der Postfachspeicher stellt die Zustellung zurück und versucht sie später oder bei seinem nächsten Start erneut.</translation>
        </message>
        <message>
            <source>Look in the tracking log for repeated local deliveries (1028, 1037) of one Message-ID, and update the scanner.</source>
            <translation>Suchen Sie im Tracking-Log nach wiederholten lokalen Zustellungen (1028, 1037) derselben Message-ID, und aktualisieren Sie den Scanner.</translation>
        </message>
        <message>
            <source>Antivirus at the sender</source>
            <translation>Virenscanner beim Absender</translation>
        </message>
        <message>
            <source>An antivirus on the sender's computer delays sending</source>
            <translation>Ein Virenscanner auf dem Computer des Absenders verzögert das Senden</translation>
        </message>
        <message>
            <source>The mail shield on a workstation buffers what is sent. The mail program stops waiting, keeps the message in its outbox, and sends it again.</source>
            <translation>Der E-Mail-Schutz auf einem Arbeitsplatzrechner puffert, was gesendet wird. Das Mailprogramm hört auf zu warten, behält die Nachricht im Postausgang und sendet sie erneut.</translation>
        </message>
        <message>
            <source>Send the same test mail from that computer with the mail shield off, and from another computer.</source>
            <translation>Senden Sie dieselbe Testmail von diesem Computer mit ausgeschaltetem E-Mail-Schutz und von einem anderen Computer.</translation>
        </message>
        <message>
            <source>TLS session timed out</source>
            <translation>Zeitüberschreitung bei TLS</translation>
        </message>
        <message>
            <source>The TLS session stalls or is cut, and the sender tries again</source>
            <translation>Die TLS-Sitzung stockt oder wird abgebrochen, und der Absender versucht es erneut</translation>
        </message>
        <message>
            <source>Over TLS the message arrives, but the answer does not reach the sender in time or the session is cut. The sender keeps the message and repeats it; Postfix senders add a try in clear.</source>
            <translation>Über TLS kommt die Nachricht an, aber die Antwort erreicht den Absender nicht rechtzeitig, oder die Sitzung wird abgebrochen. Der Absender behält die Nachricht und wiederholt sie; Absender mit Postfix versuchen es zusätzlich im Klartext.</translation>
        </message>
        <message>
            <source>Send test mails of the same size with and without STARTTLS and from both sides of the firewall; compare the time to the answer. Then find what is slow: the scanner, the line, or the device that inspects TLS.</source>
            <translation>Senden Sie Testmails derselben Größe mit und ohne STARTTLS und von beiden Seiten der Firewall; vergleichen Sie die Zeit bis zur Antwort. Finden Sie dann heraus, was langsam ist: der Scanner, die Leitung oder das Gerät, das TLS untersucht.</translation>
        </message>
        <message>
            <source>Firewall inspects SMTP</source>
            <translation>Firewall untersucht SMTP</translation>
        </message>
        <message>
            <source>A firewall that inspects SMTP swallows the end of the message or the answer</source>
            <translation>Eine Firewall, die SMTP untersucht, verschluckt das Ende der Nachricht oder die Antwort</translation>
        </message>
        <message>
            <source>The firewall loses the final dot or the answer to it, so both sides disagree whether the message was taken.</source>
            <translation>Die Firewall verliert den abschließenden Punkt oder die Antwort darauf. Beide Seiten sind sich dann uneinig, ob die Nachricht angenommen wurde.</translation>
        </message>
        <message>
            <source>Look at the greeting from outside: asterisks or XXXX show SMTP inspection. Switch the inspection off for a test and send the same mails again.</source>
            <translation>Sehen Sie sich die Begrüßung von außen an: Sternchen oder XXXX zeigen eine SMTP-Inspektion. Schalten Sie die Inspektion für einen Test aus und senden Sie dieselben Mails erneut.</translation>
        </message>
        <message>
            <source>Lost large packets</source>
            <translation>Große Pakete verloren</translation>
        </message>
        <message>
            <source>Large packets are lost on the line</source>
            <translation>Große Pakete gehen auf der Leitung verloren</translation>
        </message>
        <message>
            <source>Large segments vanish on the way, the transfer stalls, and it is repeated. With a gateway in between, copies arrive.</source>
            <translation>Große Segmente verschwinden unterwegs, die Übertragung stockt und wird wiederholt. Liegt ein Gateway dazwischen, kommen Kopien an.</translation>
        </message>
        <message>
            <source>Send pings of 1472 bytes that may not be fragmented, and test mails of 1, 2 and 10 kB; set the MTU to 1400 for a test.</source>
            <translation>Senden Sie Pings mit 1472 Byte, die nicht fragmentiert werden dürfen, und Testmails mit 1, 2 und 10 kB; setzen Sie die MTU für einen Test auf 1400.</translation>
        </message>
        <message>
            <source>Overloaded server</source>
            <translation>Überlasteter Server</translation>
        </message>
        <message>
            <source>The receiving server is overloaded or slows its clients down</source>
            <translation>Der empfangende Server ist überlastet oder bremst seine Clients</translation>
        </message>
        <message>
            <source>Everything in the session is slow at busy hours, so the answer comes late whatever the size of the message.</source>
            <translation>Zu Stoßzeiten ist alles in der Sitzung langsam. Die Antwort kommt deshalb zu spät, egal wie groß die Nachricht ist.</translation>
        </message>
        <message>
            <source>Measure the time to the answer at night and at peak hours, and look at disks, back pressure and tarpitting.</source>
            <translation>Messen Sie die Zeit bis zur Antwort nachts und zu Spitzenzeiten, und prüfen Sie Festplatten, Rückstau (Back Pressure) und Tarpitting.</translation>
        </message>
        <message>
            <source>Mail filter timed out</source>
            <translation>Zeitüberschreitung im Mailfilter</translation>
        </message>
        <message>
            <source>A mail filter times out at the end of the message</source>
            <translation>Bei einem Mailfilter kommt es am Ende der Nachricht zu einer Zeitüberschreitung</translation>
        </message>
        <message>
            <source>The filter has passed or stored the message, but its answer to the mail server comes too late; the sender is told to try again.</source>
            <translation>Der Filter hat die Nachricht weitergegeben oder gespeichert, aber seine Antwort an den Mailserver kommt zu spät; dem Absender wird gesagt, er solle es erneut versuchen.</translation>
        </message>
        <message>
            <source>Take the filter out for the test sender and compare. Let it report progress, or raise its time limit but keep it below that of the senders.</source>
            <translation>Nehmen Sie den Filter für den Testabsender heraus und vergleichen Sie. Lassen Sie ihn Fortschritt melden, oder erhöhen Sie sein Zeitlimit, aber halten Sie es unter dem der Absender.</translation>
        </message>
        <message>
            <source>Two mail exchangers</source>
            <translation>Zwei MX-Server</translation>
        </message>
        <message>
            <source>The sender moves on to another mail exchanger after a time-out</source>
            <translation>Der Absender wechselt nach einer Zeitüberschreitung zu einem anderen MX-Server</translation>
        </message>
        <message>
            <source>The first mail exchanger takes the message but answers too late; the sender gives it to the next one as well.</source>
            <translation>Der erste MX-Server nimmt die Nachricht an, antwortet aber zu spät; der Absender gibt sie auch dem nächsten.</translation>
        </message>
        <message>
            <source>Find the slow mail exchanger: compare the time to the answer of each of them.</source>
            <translation>Finden Sie den langsamen MX-Server: Vergleichen Sie die Zeit bis zur Antwort bei jedem von ihnen.</translation>
        </message>
        <message>
            <source>Slow mailbox server</source>
            <translation>Langsamer Postfachserver</translation>
        </message>
        <message>
            <source>The mailbox server answers the mail server too late</source>
            <translation>Der Postfachserver antwortet dem Mailserver zu spät</translation>
        </message>
        <message>
            <source>The last step into the mailbox was done, but its answer came after the mail server had stopped waiting, so it delivered again.</source>
            <translation>Der letzte Schritt ins Postfach war getan, aber seine Antwort kam, nachdem der Mailserver aufgehört hatte zu warten. Also stellte er erneut zu.</translation>
        </message>
        <message>
            <source>Measure an LMTP delivery by hand, look at the load of the mailbox server's disks, and raise the time limit of that step.</source>
            <translation>Messen Sie eine LMTP-Zustellung von Hand, prüfen Sie die Last der Festplatten des Postfachservers, und erhöhen Sie das Zeitlimit dieses Schritts.</translation>
        </message>
        <message>
            <source>Stuck in Exchange</source>
            <translation>Steckt in Exchange fest</translation>
        </message>
        <message>
            <source>A message is stuck in Exchange and is sent again at each start</source>
            <translation>Eine Nachricht steckt in Exchange fest und wird bei jedem Start erneut gesendet</translation>
        </message>
        <message>
            <source>The message stayed in the temporary table of the SMTP mailbox, or in a queue, and is processed again whenever the service, the store or the server starts, often every night.</source>
            <translation>Die Nachricht blieb in der temporären Tabelle des SMTP-Postfachs oder in einer Warteschlange und wird immer wieder verarbeitet, wenn der Dienst, der Postfachspeicher oder der Server startet, oft jede Nacht.</translation>
        </message>
        <message>
            <source>Find out what restarts at the time of the copies (backup, updates). On Exchange 2003 look for the Message-ID in the TempTable with MFCMAPI; elsewhere look into the queue.</source>
            <translation>Finden Sie heraus, was zur Zeit der Kopien neu startet (Sicherung, Updates). Suchen Sie bei Exchange 2003 die Message-ID mit MFCMAPI in der TempTable; sehen Sie sonst in der Warteschlange nach.</translation>
        </message>
        <message>
            <source>Queued again</source>
            <translation>Erneut eingereiht</translation>
        </message>
        <message>
            <source>Messages are put into the queue again</source>
            <translation>Nachrichten werden erneut in die Warteschlange gestellt</translation>
        </message>
        <message>
            <source>Files in a pickup or replay folder, a restored queue, or a script submit messages again that were delivered already.</source>
            <translation>Dateien in einem Pickup- oder Replay-Ordner, eine wiederhergestellte Warteschlange oder ein Skript liefern Nachrichten erneut ein, die schon zugestellt waren.</translation>
        </message>
        <message>
            <source>Compare the times of the copies with restarts and scheduled tasks on the host that handed them over, and look into its pickup and replay folders.</source>
            <translation>Vergleichen Sie die Zeiten der Kopien mit Neustarts und geplanten Aufgaben auf dem Host, der sie übergab, und sehen Sie in seine Pickup- und Replay-Ordner.</translation>
        </message>
        <message>
            <source>Exchange safety copies</source>
            <translation>Exchange-Sicherheitskopien</translation>
        </message>
        <message>
            <source>Exchange sends its safety copies</source>
            <translation>Exchange sendet seine Sicherheitskopien</translation>
        </message>
        <message>
            <source>After an outage, shadow redundancy or Safety Net submits messages again. Exchange mailboxes drop them, others see duplicates.</source>
            <translation>Nach einem Ausfall liefert Shadow Redundancy oder Safety Net Nachrichten erneut ein. Exchange-Postfächer verwerfen sie, andere sehen Duplikate.</translation>
        </message>
        <message>
            <source>Look for RESUBMIT and HAREDIRECT in message tracking, and for the outage before them.</source>
            <translation>Suchen Sie in der Nachrichtenverfolgung nach RESUBMIT und HAREDIRECT und nach dem Ausfall davor.</translation>
        </message>
        <message>
            <source>Archive or journal copy</source>
            <translation>Archiv- oder Journalkopie</translation>
        </message>
        <message>
            <source>Archiving or journaling makes extra copies</source>
            <translation>Archivierung oder Journaling erzeugt überzählige Kopien</translation>
        </message>
        <message>
            <source>A rule copies every message for an archive, and that copy ends in the same mailbox.</source>
            <translation>Eine Regel kopiert jede Nachricht für ein Archiv, und diese Kopie landet im selben Postfach.</translation>
        </message>
        <message>
            <source>Find the rule (journaling, always_bcc, a filter script, an archive address that leads back here). Switch it off for a few minutes if that is allowed, send a test mail, and switch it on again.</source>
            <translation>Finden Sie die Regel (Journaling, always_bcc, ein Filterskript, eine Archivadresse, die hierher zurückführt). Schalten Sie sie einige Minuten aus, wenn das erlaubt ist, senden Sie eine Testmail, und schalten Sie sie wieder ein.</translation>
        </message>
        <message>
            <source>Several addresses</source>
            <translation>Mehrere Adressen</translation>
        </message>
        <message>
            <source>The recipient is reached by several addresses</source>
            <translation>Der Empfänger wird über mehrere Adressen erreicht</translation>
        </message>
        <message>
            <source>The sender named several addresses or groups that all end in one mailbox. Each of them gets its copy, as designed.</source>
            <translation>Der Absender nannte mehrere Adressen oder Gruppen, die alle in einem Postfach enden. Jede bekommt ihre Kopie, wie vorgesehen.</translation>
        </message>
        <message>
            <source>Send a test mail to the person alone. If only mail to several addresses comes twice, flatten the groups or aliases.</source>
            <translation>Senden Sie eine Testmail an die Person allein. Kommt nur das doppelt, was an mehrere Adressen geht, vereinfachen Sie die Gruppen oder Aliase.</translation>
        </message>
        <message>
            <source>Forwarding</source>
            <translation>Weiterleitung</translation>
        </message>
        <message>
            <source>Forwarding brings a second copy</source>
            <translation>Eine Weiterleitung bringt eine zweite Kopie</translation>
        </message>
        <message>
            <source>The message is delivered and also forwarded, and both ways end in the same mailbox.</source>
            <translation>Die Nachricht wird zugestellt und außerdem weitergeleitet, und beide Wege enden im selben Postfach.</translation>
        </message>
        <message>
            <source>Switch the forwarding of the other address off and send one test mail to each address.</source>
            <translation>Schalten Sie die Weiterleitung der anderen Adresse aus und senden Sie je eine Testmail an jede Adresse.</translation>
        </message>
        <message>
            <source>Catch-all mailbox</source>
            <translation>Sammelpostfach</translation>
        </message>
        <message>
            <source>A catch-all mailbox is fetched and distributed by the addresses in the header</source>
            <translation>Ein Sammelpostfach (Catch-all) wird abgerufen und nach den Adressen im Header verteilt</translation>
        </message>
        <message>
            <source>The provider stores one copy for each recipient, and the collecting program gives each copy to all recipients.</source>
            <translation>Der Provider speichert eine Kopie pro Empfänger, und das Abrufprogramm gibt jede Kopie an alle Empfänger.</translation>
        </message>
        <message>
            <source>Send one test mail to one, two and three recipients here: the copies grow with their number. Use one mailbox for each person, or the envelope address.</source>
            <translation>Senden Sie je eine Testmail an einen, zwei und drei Empfänger hier: Die Zahl der Kopien wächst mit der Zahl der Empfänger. Nutzen Sie ein Postfach pro Person oder die Umschlagadresse.</translation>
        </message>
        <message>
            <source>POP3 fetched again</source>
            <translation>POP3 erneut abgerufen</translation>
        </message>
        <message>
            <source>A POP3 collector fetches the same messages again</source>
            <translation>Ein POP3-Abrufprogramm ruft dieselben Nachrichten erneut ab</translation>
        </message>
        <message>
            <source>The collecting program does not delete what it fetched, forgot what it had, or was cut before it could say QUIT (RFC 1939); at the next poll it fetches the messages again.</source>
            <translation>Das Abrufprogramm löscht nicht, was es abgerufen hat, vergaß, was es hatte, oder wurde getrennt, bevor es QUIT sagen konnte (RFC 1939); beim nächsten Abruf holt es die Nachrichten erneut.</translation>
        </message>
        <message>
            <source>List the unique ids at the provider before and after a poll. Look in the collector's log for errors and for one large message at which it always stops.</source>
            <translation>Listen Sie die eindeutigen IDs beim Provider vor und nach einem Abruf auf. Suchen Sie im Log des Abrufprogramms nach Fehlern und nach einer einzelnen großen Nachricht, bei der es immer anhält.</translation>
        </message>
        <message>
            <source>Two collectors</source>
            <translation>Zwei Abrufprogramme</translation>
        </message>
        <message>
            <source>Two programs collect the same mail</source>
            <translation>Zwei Programme rufen dieselben E-Mails ab</translation>
        </message>
        <message>
            <source>Two collectors, or a collector and direct delivery, bring the same message on two ways.</source>
            <translation>Zwei Abrufprogramme, oder ein Abrufprogramm und die direkte Zustellung, bringen dieselbe Nachricht auf zwei Wegen.</translation>
        </message>
        <message>
            <source>Stop one of them and watch whether messages arrive once.</source>
            <translation>Halten Sie eines davon an und beobachten Sie, ob Nachrichten einmal ankommen.</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>Erneut gesendet</translation>
        </message>
        <message>
            <source>The sender's mail program, or the sender, sent it again</source>
            <translation>Das Mailprogramm des Absenders oder der Absender selbst hat erneut gesendet</translation>
        </message>
        <message>
            <source>The sending program stopped waiting and submitted the same message again, or a person pressed Send twice.</source>
            <translation>Das sendende Programm hörte auf zu warten und lieferte dieselbe Nachricht noch einmal ein, oder jemand drückte zweimal auf „Senden“.</translation>
        </message>
        <message>
            <source>Ask the sender for the outbox and the sent mail. If one message was sent and several arrived, measure the time to the answer of the submission server.</source>
            <translation>Fragen Sie den Absender nach dem Postausgang und den gesendeten Mails. Wurde eine Nachricht gesendet und mehrere kamen an, messen Sie die Zeit bis zur Antwort des Einlieferungsservers.</translation>
        </message>
        <message>
            <source>Program sent it again</source>
            <translation>Programm sendete erneut</translation>
        </message>
        <message>
            <source>A program sends the same message again</source>
            <translation>Ein Programm sendet dieselbe Nachricht erneut</translation>
        </message>
        <message>
            <source>An application gave up waiting too early, or a job ran twice, and the message was made anew.</source>
            <translation>Eine Anwendung gab das Warten zu früh auf, oder ein Auftrag lief zweimal, und die Nachricht wurde neu erstellt.</translation>
        </message>
        <message>
            <source>Look at the log of the application for time-outs; let it hand mail to a local relay that answers at once.</source>
            <translation>Suchen Sie im Log der Anwendung nach Zeitüberschreitungen; lassen Sie sie Mails an ein lokales Relay geben, das sofort antwortet.</translation>
        </message>
        <message>
            <source>Mobile device</source>
            <translation>Mobilgerät</translation>
        </message>
        <message>
            <source>A mobile device sent it again</source>
            <translation>Ein Mobilgerät hat erneut gesendet</translation>
        </message>
        <message>
            <source>The device lost the answer to its request and repeated it.</source>
            <translation>Das Gerät erhielt keine Antwort auf seine Anfrage und wiederholte die Anfrage.</translation>
        </message>
        <message>
            <source>Look for several SendMail requests of one device in the web server's log.</source>
            <translation>Suchen Sie im Log des Webservers nach mehreren SendMail-Anfragen desselben Geräts.</translation>
        </message>
        <message>
            <source>Rule in the mailbox</source>
            <translation>Regel im Postfach</translation>
        </message>
        <message>
            <source>Rules or mail programs copy messages inside the mailbox</source>
            <translation>Regeln oder Mailprogramme kopieren Nachrichten innerhalb des Postfachs</translation>
        </message>
        <message>
            <source>A rule, or several programs with the same rules, copied the message after it had been delivered.</source>
            <translation>Eine Regel, oder mehrere Programme mit denselben Regeln, kopierte die Nachricht nach der Zustellung.</translation>
        </message>
        <message>
            <source>Switch the rules off, send one test mail, and switch them on one by one.</source>
            <translation>Schalten Sie die Regeln aus, senden Sie eine Testmail, und schalten Sie sie einzeln wieder ein.</translation>
        </message>
        <message>
            <source>Copy of sent mail</source>
            <translation>Kopie gesendeter E-Mails</translation>
        </message>
        <message>
            <source>Client and server both save sent mail</source>
            <translation>Client und Server speichern beide die gesendeten E-Mails</translation>
        </message>
        <message>
            <source>Switch off one of the two settings that save sent mail, if the copies disturb.</source>
            <translation>Schalten Sie eine der beiden Einstellungen aus, die gesendete E-Mails speichern, falls die Kopien stören.</translation>
        </message>
        <message>
            <source>Restore or import</source>
            <translation>Wiederherstellung, Import</translation>
        </message>
        <message>
            <source>A restore, an import or a synchronisation put copies into the mailbox</source>
            <translation>Eine Wiederherstellung, ein Import oder eine Synchronisierung legte Kopien ins Postfach</translation>
        </message>
        <message>
            <source>Messages were merged into the mailbox without a look at what was there already.</source>
            <translation>Nachrichten wurden mit dem Postfach zusammengeführt, ohne nachzusehen, was schon da war.</translation>
        </message>
        <message>
            <source>Find out what ran at the time at which the copies were stored: a restore, a migration, a synchroniser.</source>
            <translation>Finden Sie heraus, was lief, als die Kopien gespeichert wurden: eine Wiederherstellung, eine Migration, ein Synchronisierungsprogramm.</translation>
        </message>
        <message>
            <source>Mail loop</source>
            <translation>Mailschleife</translation>
        </message>
        <message>
            <source>Servers forward the message to each other</source>
            <translation>Server leiten die Nachricht aneinander weiter</translation>
        </message>
        <message>
            <source>The message goes round between two systems, and each time a copy stays here.</source>
            <translation>Die Nachricht kreist zwischen zwei Systemen, und jedes Mal bleibt eine Kopie hier.</translation>
        </message>
        <message>
            <source>Follow the hosts that repeat in the Received lines and remove one of the two forwardings.</source>
            <translation>Folgen Sie den Hosts, die sich in den Received-Zeilen wiederholen, und entfernen Sie eine der beiden Weiterleitungen.</translation>
        </message>
        <message>
            <source>Public folder</source>
            <translation>Öffentlicher Ordner</translation>
        </message>
        <message>
            <source>Public folders bring their own copies</source>
            <translation>Öffentliche Ordner bringen eigene Kopien mit</translation>
        </message>
        <message>
            <source>The store made a new message for each member, or replication conflicted.</source>
            <translation>Der Postfachspeicher erzeugte für jedes Mitglied eine neue Nachricht, oder die Replikation hatte einen Konflikt.</translation>
        </message>
        <message>
            <source>Count the members whose alternate recipient is that folder.</source>
            <translation>Zählen Sie die Mitglieder, deren alternativer Empfänger dieser Ordner ist.</translation>
        </message>
        <message>
            <source>List and direct copy</source>
            <translation>Listen- und Direktkopie</translation>
        </message>
        <message>
            <source>One copy came from a mailing list, another one directly</source>
            <translation>Eine Kopie kam von einer Mailingliste, eine andere direkt</translation>
        </message>
        <message>
            <source>The sender addressed the list and its member. Both copies are wanted, as designed.</source>
            <translation>Der Absender adressierte die Liste und ihr Mitglied. Beide Kopien sind erwünscht, wie vorgesehen.</translation>
        </message>
        <message>
            <source>Ask the list to leave out members who are addressed directly, if the copies disturb.</source>
            <translation>Bitten Sie die Liste, Mitglieder auszulassen, die direkt angeschrieben sind, falls die Kopien stören.</translation>
        </message>
        <message>
            <source>Bounces that look alike</source>
            <translation>Ähnliche Bounces</translation>
        </message>
        <message>
            <source>Bounces or automatic answers that look alike</source>
            <translation>Bounces oder automatische Antworten, die gleich aussehen</translation>
        </message>
        <message>
            <source>One forged or looping message caused many of them. They are different messages.</source>
            <translation>Eine gefälschte oder kreisende Nachricht löste viele davon aus. Es sind verschiedene Nachrichten.</translation>
        </message>
        <message>
            <source>Look at what they answer to; reject unknown recipients during the session.</source>
            <translation>Sehen Sie nach, worauf sie antworten; weisen Sie unbekannte Empfänger schon in der Sitzung ab.</translation>
        </message>
        <message>
            <source>Shared Message-ID</source>
            <translation>Gemeinsame Message-ID</translation>
        </message>
        <message>
            <source>Different messages share one Message-ID</source>
            <translation>Verschiedene Nachrichten teilen sich eine Message-ID</translation>
        </message>
        <message>
            <source>The sending program gives several messages the same Message-ID. They are not duplicates, and none of them may be removed.</source>
            <translation>Das sendende Programm gibt mehreren Nachrichten dieselbe Message-ID. Sie sind keine Duplikate, und keine davon darf entfernt werden.</translation>
        </message>
        <message>
            <source>Tell the owner of the sending program; nothing has to be done here.</source>
            <translation>Sagen Sie es dem Betreiber des sendenden Programms; hier ist nichts zu tun.</translation>
        </message>
        <message>
            <source>Store forgets too early</source>
            <translation>Postfachspeicher vergisst zu früh</translation>
        </message>
        <message>
            <source>The store forgets too early which messages it had</source>
            <translation>Der Postfachspeicher vergisst zu früh, welche Nachrichten er hatte</translation>
        </message>
        <message>
            <source>Not a cause: Exchange 2003 remembers for one hour what it delivered, so that slow repeats become visible.</source>
            <translation>Keine Ursache: Exchange 2003 merkt sich eine Stunde lang, was es zugestellt hat. Dadurch werden langsame Wiederholungen sichtbar.</translation>
        </message>
        <message>
            <source>Repair the cause of the repeats; a longer memory only hides them.</source>
            <translation>Beheben Sie die Ursache der Wiederholungen; ein längeres Gedächtnis verdeckt sie nur.</translation>
        </message>
        <message>
            <source>What is sent is saved by the mail program, the server, or both. Beside a copy in the inbox that is wanted; of two in one mailbox for sent mail, one is enough.</source>
            <translation>Was gesendet wird, speichert das Mailprogramm, der Server oder beide. Neben einer Kopie im Posteingang ist das gewollt; von zweien in einem Postfach für Gesendetes genügt eine.</translation>
        </message>
        <message>
            <source>Doubled at the filter</source>
            <translation>Am Filter verdoppelt</translation>
        </message>
        <message>
            <source>Messages become several at a content filter behind the queue</source>
            <translation>Nachrichten werden an einem Inhaltsfilter hinter der Warteschlange zu mehreren</translation>
        </message>
        <message>
            <source>The server hands the message to a filter, gets no answer in time, and hands it over again, while the filter still finishes and returns each of them. Or it follows aliases, and adds addresses, both before the filter and behind it.</source>
            <translation>Der Server übergibt die Nachricht einem Filter, bekommt nicht rechtzeitig eine Antwort und übergibt sie noch einmal. Der Filter wird trotzdem fertig und gibt jede davon zurück. Oder der Server löst Aliasse vor dem Filter auf und noch einmal dahinter, oder fügt auf beiden Seiten Adressen hinzu.</translation>
        </message>
        <message>
            <source>Look for several queue ids with one Message-ID from localhost, and for "may be sent more than once" towards the filter. Raise the time limit towards the filter above the filter's own, and make the scan faster. Where aliases are followed on both sides of the filter, set receive_override_options=no_address_mappings on one of them.</source>
            <translation>Suchen Sie nach mehreren Queue-IDs mit derselben Message-ID von localhost und nach „may be sent more than once“ in Richtung Filter. Setzen Sie das Zeitlimit zum Filter höher als das eigene des Filters, und machen Sie die Prüfung schneller. Wo Aliasse auf beiden Seiten des Filters aufgelöst werden, setzen Sie auf einer davon receive_override_options=no_address_mappings.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWhy</name>
        <message>
            <source>Why this cause</source>
            <translation>Warum diese Ursache</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>Was dafür spricht</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Was dagegen spricht</translation>
        </message>
        <message>
            <source>What else it could be</source>
            <translation>Was es sonst sein könnte</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>Was Klarheit brächte</translation>
        </message>
        <message>
            <source>The lines that this stands on</source>
            <translation>Die Zeilen, auf denen das beruht</translation>
        </message>
        <message>
            <source>Lines of headers and logs, word for word</source>
            <translation>Zeilen aus Headern und Logs, im Wortlaut</translation>
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
            <translation>In „%1“:</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWords</name>
        <message>
            <source>Not clear yet</source>
            <translation>Noch nicht klar</translation>
        </message>
        <message>
            <source>The evidence is thin, or contradicts itself</source>
            <translation>Die Indizien sind dünn oder widersprechen sich</translation>
        </message>
        <message>
            <source>What is known about these messages fits several causes about equally well. Onecopy does not guess.</source>
            <translation>Was über diese Nachrichten bekannt ist, passt etwa gleich gut zu mehreren Ursachen. Onecopy rät nicht.</translation>
        </message>
        <message>
            <source>Add the logs of your mail servers for the days of these messages, and name the servers that you run. More messages that came twice help too.</source>
            <translation>Fügen Sie die Logs Ihrer Mailserver für die Tage dieser Nachrichten hinzu, und nennen Sie Ihre eigenen Server. Weitere Nachrichten, die doppelt kamen, helfen ebenfalls.</translation>
        </message>
        <message>
            <source>strong</source>
            <comment>how much a reason says</comment>
            <translation>stark</translation>
        </message>
        <message>
            <source>medium</source>
            <comment>how much a reason says</comment>
            <translation>mittel</translation>
        </message>
        <message>
            <source>weak</source>
            <comment>how much a reason says</comment>
            <translation>schwach</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>der Absender</translation>
        </message>
        <message>
            <source>a content filter</source>
            <translation>ein Inhaltsfilter</translation>
        </message>
        <message>
            <source>the delivery into the mailbox</source>
            <translation>die Zustellung ins Postfach</translation>
        </message>
        <message>
            <source>the mailbox itself</source>
            <translation>das Postfach selbst</translation>
        </message>
        <message>
            <source>a program that fetches mail</source>
            <translation>ein Programm, das E-Mails abruft</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Kopie %1</translation>
        </message>
        <message>
            <source>%1 sure</source>
            <comment>a percentage</comment>
            <translation>%1 sicher</translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>Jede Nachricht kam einmal an.</translation>
        </message>
        <message>
            <source>There is no cause to look for.</source>
            <translation>Es ist keine Ursache zu suchen.</translation>
        </message>
        <message>
            <source>No fault was found: all copies are by design.</source>
            <translation>Kein Fehler gefunden: Alle Kopien sind gewollt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages came more than once, as list, alias or sent copies do.</source>
            <translation>
                <numerusform>%Ln Nachricht kam mehr als einmal, wie es Listen-, Alias- oder Sendekopien tun.</numerusform>
                <numerusform>%Ln Nachrichten kamen mehr als einmal, wie es Listen-, Alias- oder Sendekopien tun.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln Nachricht</numerusform>
                <numerusform>%Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>The evidence of %1 fits several causes.</source>
            <translation>Für %1 passen die Indizien zu mehreren Ursachen.</translation>
        </message>
        <message>
            <source>Closest so far: %1 (%2).</source>
            <comment>cause, percentage</comment>
            <translation>Bisher am nächsten: %1 (%2).</translation>
        </message>
        <message>
            <source>Onecopy cannot tell yet why the copies came.</source>
            <translation>Onecopy kann noch nicht sagen, warum die Kopien kamen.</translation>
        </message>
        <message>
            <source>Most likely: %1.</source>
            <comment>title of a cause</comment>
            <translation>Am wahrscheinlichsten: %1.</translation>
        </message>
        <message>
            <source>%1, for %2 of %3 that came more than once.</source>
            <comment>93 % sure, for 41 of 43 messages …</comment>
            <translation>%1, bei %2 von %3 mit mehreren Kopien.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>no queue id</source>
            <comment>that a server gave to a message</comment>
            <translation>keine Queue-ID</translation>
        </message>
        <message>
            <source>queue id %1</source>
            <translation>Queue-ID %1</translation>
        </message>
        <message>
            <source>dated %1</source>
            <comment>in place of an id</comment>
            <translation>datiert %1</translation>
        </message>
        <message>
            <source>a host without a name</source>
            <translation>ein Host ohne Namen</translation>
        </message>
        <message numerus="yes">
            <source>in all %Ln messages</source>
            <translation>
                <numerusform>in der einen Nachricht</numerusform>
                <numerusform>in allen %Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %1 of %Ln messages</source>
            <translation>
                <numerusform>in %1 von %Ln Nachricht</numerusform>
                <numerusform>in %1 von %Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Hosts, times and sizes are those of one message, as an example.</source>
            <translation>Hosts, Zeiten und Größen sind die einer einzelnen Nachricht, als Beispiel.</translation>
        </message>
        <message>
            <source>Hosts, times and sizes are those of one message, as an example: “%1”.</source>
            <translation>Hosts, Zeiten und Größen sind die einer einzelnen Nachricht, als Beispiel: „%1“.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <comment>not equal, and so not counted as copies</comment>
            <translation>
                <numerusform>%Ln verknüpfte Nachricht</numerusform>
                <numerusform>%Ln verknüpfte Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>messages, linked messages</comment>
            <translation>%1 und %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln überzählige Kopie</numerusform>
                <numerusform>%Ln überzählige Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are told as found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>
                <numerusform>%Ln Nachricht ist nach dem Stand vom %1 dargestellt (danach verschoben: %2).</numerusform>
                <numerusform>%Ln Nachrichten sind nach dem Stand vom %1 dargestellt (danach verschoben: %2).</numerusform>
            </translation>
        </message>
        <message>
            <source>As found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>Stand vom %1 (danach verschoben: %2).</translation>
        </message>
        <message>
            <source>%1, for %2.</source>
            <comment>93 % sure, for 3 linked messages</comment>
            <translation>%1, für %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln Message-IDs stand in several messages that are not alike.</source>
            <translation>
                <numerusform>%Ln Message-ID steht in mehreren Nachrichten, die sich nicht gleichen.</numerusform>
                <numerusform>%Ln Message-IDs stehen je in mehreren Nachrichten, die sich nicht gleichen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln times</source>
            <comment>how often something happened</comment>
            <translation>
                <numerusform>einmal</numerusform>
                <numerusform>%Ln Mal</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, for %2 of %3</source>
            <comment>93 % sure, for 41 of 43 messages</comment>
            <translation>%1, bei %2 von %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CertificatePanel</name>
        <message>
            <source>Do not trust it</source>
            <translation>Nicht vertrauen</translation>
        </message>
        <message>
            <source>Trust exactly this certificate</source>
            <translation>Genau diesem Zertifikat vertrauen</translation>
        </message>
        <message>
            <source>What is wrong with the certificate</source>
            <translation>Was mit dem Zertifikat nicht stimmt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name of a value, the value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The certificate of %1 has changed</source>
            <translation>Das Zertifikat von %1 hat sich geändert</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted</source>
            <translation>Dem Zertifikat von %1 kann nicht vertraut werden</translation>
        </message>
        <message>
            <source>No password was sent. Somebody else may be answering in the server’s place. Trust it only if the server’s administrator gives you the same fingerprint, by another way than this connection.</source>
            <translation>Es wurde kein Passwort gesendet. Vielleicht antwortet jemand anderes anstelle des Servers. Vertrauen Sie dem Zertifikat nur, wenn der Administrator des Servers Ihnen denselben Fingerabdruck nennt, und zwar auf einem anderen Weg als über diese Verbindung.</translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>Ausgestellt für</translation>
        </message>
        <message>
            <source>For the names</source>
            <translation>Für die Namen</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Ausgestellt von</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from date to date</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Trusted until now</source>
            <translation>Bisher vertrauenswürdig</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>Fingerabdruck (SHA-256)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChartCard</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Erste Kopien</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Überzählige Kopien</translation>
        </message>
        <message>
            <source>There are no arrivals to show.</source>
            <translation>Es gibt keine Eingänge anzuzeigen.</translation>
        </message>
        <message>
            <source>%1: %2 first and %3 extra copies</source>
            <translation>%1: %2 erste und %3 überzählige Kopien</translation>
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
            <translation>ddd d.</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>date format of a day in a chart</comment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and time in a chart</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>There are no arrivals to show.</source>
            <translation>Es gibt keine Eingänge anzuzeigen.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 first and no extra copies.</source>
            <translation>Von %1 bis %2: %3 erste und keine überzähligen Kopien.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 first and %4 extra copies, at most %5 extra on %6.</source>
            <translation>Von %1 bis %2: %3 erste und %4 überzählige Kopien, höchstens %5 überzählige (%6).</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistMailForm</name>
        <message>
            <source>Measure with &amp;test mail</source>
            <translation>Mit &amp;Testmails messen</translation>
        </message>
        <message>
            <source>Test mail may be sent to this address</source>
            <translation>Testmails dürfen an diese Adresse gesendet werden</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>anna@example.org, whose inbox this account reads</source>
            <translation>anna@example.org, deren Posteingang dieses Konto liest</translation>
        </message>
        <message>
            <source>Sent thr&amp;ough</source>
            <translation>Gesendet ü&amp;ber</translation>
        </message>
        <message>
            <source>Si&amp;ze of each</source>
            <translation>&amp;Größe je Testmail</translation>
        </message>
        <message>
            <source>&amp;Number for each setting</source>
            <translation>A&amp;nzahl je Einstellung</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>Wait &amp;for copies</source>
            <translation>Au&amp;f Kopien warten</translation>
        </message>
        <message>
            <source>Enter the address for test mail.</source>
            <translation>Geben Sie die Adresse für Testmails ein.</translation>
        </message>
        <message>
            <source>Enter the server that test mail is sent through.</source>
            <translation>Geben Sie den Server ein, über den die Testmails gesendet werden.</translation>
        </message>
        <message>
            <source>Confirm the address for test mail.</source>
            <translation>Bestätigen Sie die Adresse für Testmails.</translation>
        </message>
        <message>
            <source>Check the scanner with &amp;EICAR</source>
            <translation>Scanner mit &amp;EICAR prüfen</translation>
        </message>
        <message>
            <source>The EICAR test file is harmless, and every virus scanner reports it. It is sent before the change and after it was put back, to show that mail is scanned again.</source>
            <translation>Die EICAR-Testdatei ist harmlos, und jeder Virenscanner meldet sie. Sie wird vor der Änderung und nach dem Wiederherstellen gesendet, um zu zeigen, dass E-Mails wieder geprüft werden.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before. Wait longer than that.</source>
            <comment>a duration</comment>
            <translation>Am häufigsten kam eine Kopie %1 nach der vorigen. Warten Sie länger als das.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before. No step waits that long: check the mailbox later, to see whether copies still come.</source>
            <comment>a duration</comment>
            <translation>Am häufigsten kam eine Kopie %1 nach der vorigen. So lange wartet kein Schritt: Prüfen Sie das Postfach später, um zu sehen, ob noch Kopien kommen.</translation>
        </message>
        <message>
            <source>Test mail cannot be sent to this address. Enter one such as anna@example.org.</source>
            <translation>An diese Adresse kann keine Testmail gesendet werden. Geben Sie eine ein wie anna@example.org.</translation>
        </message>
        <message>
            <source>Enter the server that test mail is sent through in the form %1.</source>
            <comment>an address of a server</comment>
            <translation>Geben Sie den Server, über den die Testmail gesendet wird, in der Form %1 ein.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistPage</name>
        <message>
            <source>Find out by testing</source>
            <translation>Durch Testen herausfinden</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Steps, likeliest first</source>
            <translation>Wahrscheinlichste zuerst</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>Wie gemessen wird</translation>
        </message>
        <message>
            <source>The step</source>
            <translation>Der Schritt</translation>
        </message>
        <message>
            <source>Step %1 of %2 · %3</source>
            <comment>number, number, state of the step</comment>
            <translation>Schritt %1 von %2 · %3</translation>
        </message>
        <message>
            <source>Write down first</source>
            <translation>Zuerst notieren</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>What is changed</source>
            <translation>Was geändert wird</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>Wie es wiederhergestellt wird</translation>
        </message>
        <message>
            <source>How to see that it is back</source>
            <translation>Woran Sie sehen, dass es wiederhergestellt ist</translation>
        </message>
        <message>
            <source>How the result is judged</source>
            <translation>Wie das Ergebnis beurteilt wird</translation>
        </message>
        <message>
            <source>What it risks</source>
            <translation>Welche Risiken es gibt</translation>
        </message>
        <message>
            <source>Another step is under way.</source>
            <translation>Ein anderer Schritt läuft noch.</translation>
        </message>
        <message>
            <source>Add a mail server first, or do without test mail.</source>
            <translation>Fügen Sie zuerst einen Mailserver hinzu, oder verzichten Sie auf Testmails.</translation>
        </message>
        <message>
            <source>Protection is only switched off while test mail runs.</source>
            <translation>Der Schutz wird nur ausgeschaltet, solange Testmails laufen.</translation>
        </message>
        <message>
            <source>Look at the settings</source>
            <translation>Einstellungen ansehen</translation>
        </message>
        <message>
            <source>Begin this step</source>
            <translation>Diesen Schritt beginnen</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>Code für den Support: %1</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Zum Feld</translation>
        </message>
        <message>
            <source>Where to see it</source>
            <translation>Wo es zu sehen ist</translation>
        </message>
        <message>
            <source>Where it is another certificate than that of the mailbox server, choose a CA file in the account that holds both of them, or those who issued them.</source>
            <translation>Ist es ein anderes Zertifikat als das des Postfachservers, wählen Sie im Konto eine CA-Datei, die beide enthält oder die ihrer Aussteller.</translation>
        </message>
        <message>
            <source>One setting after the other is changed or switched off, tested, and put back.</source>
            <translation>Eine Einstellung nach der anderen wird geändert oder ausgeschaltet, getestet und wiederhergestellt.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistPlace</name>
        <message>
            <source>Server &amp;product</source>
            <translation>Server&amp;produkt</translation>
        </message>
        <message>
            <source>&amp;Who changes it</source>
            <translation>&amp;Wer es ändert</translation>
        </message>
        <message>
            <source>I do, by hand</source>
            <translation>Ich selbst, von Hand</translation>
        </message>
        <message>
            <source>Onecopy, on this computer</source>
            <translation>Onecopy, auf diesem Computer</translation>
        </message>
        <message>
            <source>Onecopy, over ssh</source>
            <translation>Onecopy, über ssh</translation>
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
            <translation>&amp;Konfiguration</translation>
        </message>
        <message>
            <source>Where the product has it, if left empty</source>
            <translation>Wo das Produkt sie hat, wenn leer</translation>
        </message>
        <message>
            <source>Sa&amp;ved files</source>
            <translation>Ges&amp;icherte Dateien</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes</comment>
            <translation> min</translation>
        </message>
        <message>
            <source>Back after at &amp;most</source>
            <translation>&amp;Spätestens zurück nach</translation>
        </message>
        <message>
            <source>For this product, this step is done by hand.</source>
            <translation>Bei diesem Produkt wird dieser Schritt von Hand ausgeführt.</translation>
        </message>
        <message>
            <source>Parts of this could not be checked against the product; names may differ on your server.</source>
            <translation>Manches hier konnte nicht am Produkt geprüft werden; auf Ihrem Server können Namen anders lauten.</translation>
        </message>
        <message>
            <source>Enter the host for ssh.</source>
            <translation>Geben Sie den Host für ssh ein.</translation>
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
            <translation>Anhalten und wiederherstellen</translation>
        </message>
        <message>
            <source>Progress of the step</source>
            <translation>Fortschritt des Schritts</translation>
        </message>
        <message>
            <source>I have changed it (%1)</source>
            <comment>time</comment>
            <translation>Ich habe es geändert (%1)</translation>
        </message>
        <message>
            <source>I have put it back (%1)</source>
            <comment>time</comment>
            <translation>Ich habe es wiederhergestellt (%1)</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Alles lassen, wie es ist</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>I have changed it</source>
            <translation>Ich habe es geändert</translation>
        </message>
        <message>
            <source>I have put it back</source>
            <translation>Ich habe es wiederhergestellt</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <source>Reading the settings of the server</source>
            <translation>Die Einstellungen des Servers werden gelesen</translation>
        </message>
        <message>
            <source>Changing the setting</source>
            <translation>Die Einstellung wird geändert</translation>
        </message>
        <message>
            <source>The change is in force.</source>
            <translation>Die Änderung ist in Kraft.</translation>
        </message>
        <message>
            <source>Putting the setting back</source>
            <translation>Die Einstellung wird wiederhergestellt</translation>
        </message>
        <message>
            <source>%1 of %2 sent, %3 arrived, %4 of them more than once</source>
            <comment>numbers of test mails</comment>
            <translation>%1 von %2 gesendet, %3 angekommen, davon %4 mehr als einmal</translation>
        </message>
        <message>
            <source>Test mail without the change: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Testmails ohne die Änderung: %1.</translation>
        </message>
        <message>
            <source>Test mail with the change: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Testmails mit der Änderung: %1.</translation>
        </message>
        <message>
            <source>Test mail after it was put back: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Testmails nach dem Wiederherstellen: %1.</translation>
        </message>
        <message>
            <source>About %1 left for this measurement</source>
            <comment>duration</comment>
            <translation>Noch etwa %1 für diese Messung</translation>
        </message>
        <message>
            <source>This measurement ends any moment</source>
            <translation>Diese Messung endet jeden Moment</translation>
        </message>
        <message>
            <source>Present settings of %1 %2</source>
            <comment>product, version</comment>
            <translation>Jetzige Einstellungen von %1 %2</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>value of a setting</comment>
            <translation>leer</translation>
        </message>
        <message>
            <source>%1: %2 becomes %3</source>
            <comment>setting, value, value</comment>
            <translation>%1: %2 wird zu %3</translation>
        </message>
        <message>
            <source>The change</source>
            <translation>Die Änderung</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>Wie es wiederhergestellt wird</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>Es wurde noch nichts geändert.</translation>
        </message>
        <message>
            <source>The server puts it back by itself after %1, whatever happens to this computer.</source>
            <comment>duration</comment>
            <translation>Der Server stellt es nach %1 von selbst wieder her, was auch immer mit diesem Computer geschieht.</translation>
        </message>
        <message>
            <source>Test mail is sent first, with the change, and after it was put back.</source>
            <translation>Testmails werden vorher, mit der Änderung und nach dem Wiederherstellen gesendet.</translation>
        </message>
        <message>
            <source>Without test mail it stays changed until you put it back.</source>
            <translation>Ohne Testmails bleibt es geändert, bis Sie es wiederherstellen.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Change it and test</source>
            <translation>Ändern und testen</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change the setting now, as shown below, and tick it here.</source>
            <translation>Ändern Sie jetzt die Einstellung, wie unten gezeigt, und haken Sie es hier ab.</translation>
        </message>
        <message>
            <source>Put the setting back now, as shown below, and tick it here.</source>
            <translation>Stellen Sie jetzt die Einstellung wieder her, wie unten gezeigt, und haken Sie es hier ab.</translation>
        </message>
        <message>
            <source>Try it out. Then put the setting back, as shown below, and tick it here.</source>
            <translation>Probieren Sie es aus. Stellen Sie dann die Einstellung wieder her, wie unten gezeigt, und haken Sie es hier ab.</translation>
        </message>
        <message>
            <source>Stopping. What was changed is put back, and test mail is removed.</source>
            <translation>Es wird angehalten. Was geändert wurde, wird wiederhergestellt, und die Testmails werden entfernt.</translation>
        </message>
        <message>
            <source>Sending the EICAR test file, to see whether mail is scanned. Waiting whether it arrives.</source>
            <translation>Die EICAR-Testdatei wird gesendet, um festzustellen, ob E-Mails geprüft werden. Es wird abgewartet, ob sie ankommt.</translation>
        </message>
        <message>
            <source>Test mail is sent and counted. Nothing is changed.</source>
            <translation>Testmails werden gesendet und gezählt. Nichts wird geändert.</translation>
        </message>
        <message>
            <source>Test mail: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Testmails: %1.</translation>
        </message>
        <message>
            <source>Stop ends this; no setting was changed.</source>
            <translation>„Anhalten“ beendet das; keine Einstellung wurde geändert.</translation>
        </message>
        <message>
            <source>Stop ends the waiting; then you are asked to put the setting back.</source>
            <translation>„Anhalten“ beendet das Warten; dann werden Sie gebeten, die Einstellung wiederherzustellen.</translation>
        </message>
        <message>
            <source>Stop ends the waiting, and the setting is put back.</source>
            <translation>„Anhalten“ beendet das Warten, und die Einstellung wird wiederhergestellt.</translation>
        </message>
        <message>
            <source>Stopping. No setting was changed; test mail is removed.</source>
            <translation>Es wird angehalten. Keine Einstellung wurde geändert; die Testmails werden entfernt.</translation>
        </message>
        <message>
            <source>If you have changed it, put it back now, as shown below. Then tick it here.</source>
            <translation>Falls Sie es geändert haben, stellen Sie es jetzt wieder her, wie unten gezeigt. Haken Sie es dann hier ab.</translation>
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
            <translation>läuft</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistStepsView</name>
        <message>
            <source>%1, then %2</source>
            <comment>5 of 5 copied before, 0 of 5 with the change</comment>
            <translation>%1, dann %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>state of a step, what was counted</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistWords</name>
        <message>
            <source>Archiving</source>
            <translation>Archivierung</translation>
        </message>
        <message>
            <source>Antivirus</source>
            <translation>Virenscanner</translation>
        </message>
        <message>
            <source>Content filter</source>
            <translation>Inhaltsfilter</translation>
        </message>
        <message>
            <source>POP3 delivery</source>
            <translation>POP3-Abruf</translation>
        </message>
        <message numerus="yes">
            <source>Not enough yet: %n more test mails for each setting would tell.</source>
            <translation>
                <numerusform>Noch nicht genug: %n weitere Testmail je Einstellung brächte Klarheit.</numerusform>
                <numerusform>Noch nicht genug: %n weitere Testmails je Einstellung brächten Klarheit.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not enough test mail to say anything.</source>
            <translation>Nicht genug Testmails, um etwas zu sagen.</translation>
        </message>
        <message>
            <source>This makes the copies: without it there were none, and with it they came back.</source>
            <translation>Das erzeugt die Kopien: Ohne die Einstellung gab es keine, und mit ihr kamen sie wieder.</translation>
        </message>
        <message>
            <source>Strong evidence that this makes the copies: without it there were none.</source>
            <translation>Ein starkes Indiz, dass das die Kopien erzeugt: Ohne die Einstellung gab es keine.</translation>
        </message>
        <message>
            <source>It fits that this makes the copies. More test mail would show it clearly.</source>
            <translation>Es passt, dass das die Kopien erzeugt. Mehr Testmails würden es deutlich zeigen.</translation>
        </message>
        <message>
            <source>This makes some of the copies. There is a second reason.</source>
            <translation>Das erzeugt einen Teil der Kopien. Es gibt einen zweiten Grund.</translation>
        </message>
        <message>
            <source>This does not make the copies.</source>
            <translation>Das erzeugt die Kopien nicht.</translation>
        </message>
        <message>
            <source>It could not be put back by itself. Put it back by hand, then choose “Put back now” to check it.</source>
            <translation>Es konnte nicht von selbst wiederhergestellt werden. Stellen Sie es von Hand wieder her, und wählen Sie dann „Jetzt wiederherstellen“, um es zu prüfen.</translation>
        </message>
        <message>
            <source>Put it back by %1 at the latest.</source>
            <translation>Stellen Sie es bis spätestens %1 wieder her.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at %1.</source>
            <translation>Der Server stellt es um %1 von selbst wieder her.</translation>
        </message>
        <message>
            <source>It should have been put back at %1.</source>
            <translation>Es hätte um %1 wiederhergestellt sein sollen.</translation>
        </message>
        <message>
            <source>The server was to put it back by itself at %1; that has not been checked yet.</source>
            <translation>Der Server sollte es um %1 von selbst wiederherstellen; das wurde noch nicht geprüft.</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>nicht begonnen</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in Kraft</translation>
        </message>
        <message>
            <source>being put back</source>
            <translation>wird wiederhergestellt</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>wiederhergestellt</translation>
        </message>
        <message>
            <source>needless</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangsmessung</translation>
        </message>
        <message>
            <source>TLS and time limits</source>
            <translation>TLS und Zeitlimits</translation>
        </message>
        <message>
            <source>Firewall inspection</source>
            <translation>Firewall-Inspektion</translation>
        </message>
        <message>
            <source>Overlapping aliases</source>
            <translation>Sich überschneidende Aliase</translation>
        </message>
        <message>
            <source>%1, on this computer</source>
            <comment>product of a mail server</comment>
            <translation>%1, auf diesem Computer</translation>
        </message>
        <message>
            <source>%1, on %2</source>
            <comment>product of a mail server, host</comment>
            <translation>%1, auf %2</translation>
        </message>
        <message>
            <source>%1, by hand</source>
            <comment>product of a mail server</comment>
            <translation>%1, von Hand</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of so many test mails</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 test mails came more than once.</source>
            <comment>7 of 10</comment>
            <translation>%1 Testmails kamen mehr als einmal.</translation>
        </message>
        <message>
            <source>The change is not put back yet.</source>
            <translation>Die Änderung ist noch nicht rückgängig gemacht.</translation>
        </message>
        <message>
            <source>No test mail came twice, so nothing was changed.</source>
            <translation>Keine Testmail kam doppelt, also wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Try the size and the recipient that are affected.</source>
            <translation>Versuchen Sie es mit der Größe und dem Empfänger, die betroffen sind.</translation>
        </message>
        <message>
            <source>This is the rate without any change.</source>
            <translation>Das ist die Rate ohne jede Änderung.</translation>
        </message>
        <message>
            <source>There is nothing to change: the setting is as this step wants it.</source>
            <translation>Es gibt nichts zu ändern: Die Einstellung ist so, wie dieser Schritt sie braucht.</translation>
        </message>
        <message>
            <source>The change is in force.</source>
            <translation>Die Änderung ist in Kraft.</translation>
        </message>
        <message>
            <source>It ended early. What was changed is put back.</source>
            <translation>Vorzeitig beendet. Was geändert wurde, ist wiederhergestellt.</translation>
        </message>
        <message>
            <source>It ended early. Nothing was changed.</source>
            <translation>Vorzeitig beendet. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The change is put back.</source>
            <translation>Die Änderung ist rückgängig gemacht.</translation>
        </message>
        <message>
            <source>Protection is switched off since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Schutz ausgeschaltet seit %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Changed for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Für einen Test geändert seit %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Stopped, so that no change to the server is forgotten.</source>
            <translation>Angehalten, damit keine Änderung am Server vergessen wird.</translation>
        </message>
        <message>
            <source>Put back first what is still changed: the bar above every page does that.</source>
            <translation>Stellen Sie zuerst wieder her, was noch geändert ist: Das geht über die Leiste oben auf jeder Seite.</translation>
        </message>
        <message>
            <source>The setting could not be put back by itself.</source>
            <translation>Die Einstellung konnte nicht von selbst wiederhergestellt werden.</translation>
        </message>
        <message>
            <source>Somebody has changed the file meanwhile. Put the setting back by hand, then choose “Put back now” to check it.</source>
            <translation>Inzwischen hat jemand die Datei geändert. Stellen Sie die Einstellung von Hand wieder her, und wählen Sie dann „Jetzt wiederherstellen“, um sie zu prüfen.</translation>
        </message>
        <message>
            <source>Onecopy cannot change this setting safely on this server.</source>
            <translation>Onecopy kann diese Einstellung auf diesem Server nicht sicher ändern.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose to change it by hand, as the step shows.</source>
            <translation>Es wurde nichts geändert. Wählen Sie die Änderung von Hand, wie der Schritt sie zeigt.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Details: %1</translation>
        </message>
        <message>
            <source>%1 off %2</source>
            <comment>Antivirus off 14:02</comment>
            <translation>%1 aus %2</translation>
        </message>
        <message>
            <source>%1 back %2</source>
            <comment>Antivirus back 14:20</comment>
            <translation>%1 wieder an %2</translation>
        </message>
        <message>
            <source>The EICAR test file was not caught before the change: it does not show whether mail is scanned.</source>
            <translation>Die EICAR-Testdatei wurde vor der Änderung nicht abgefangen: Sie zeigt nicht, ob E-Mails geprüft werden.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught before the change.</source>
            <translation>Die EICAR-Testdatei wurde vor der Änderung abgefangen.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught before, and again after it was put back.</source>
            <translation>Die EICAR-Testdatei wurde vorher abgefangen und nach dem Wiederherstellen erneut.</translation>
        </message>
        <message>
            <source>The EICAR test file is not caught any more. Look after the scanner first.</source>
            <translation>Die EICAR-Testdatei wird nicht mehr abgefangen. Kümmern Sie sich zuerst um den Scanner.</translation>
        </message>
        <message>
            <source>Nothing proves yet that mail is scanned again: %1 (%2)</source>
            <comment>step, server</comment>
            <translation>Noch belegt nichts, dass E-Mails wieder geprüft werden: %1 (%2)</translation>
        </message>
        <message>
            <source>The setting is put back, but the EICAR test file came through. Look after the scanner, then test it again.</source>
            <translation>Die Einstellung ist wiederhergestellt, aber die EICAR-Testdatei kam durch. Kümmern Sie sich um den Scanner, und testen Sie ihn dann noch einmal.</translation>
        </message>
        <message>
            <source>The setting is put back and was read back. The EICAR test file, sent to %1, shows whether the scanner works.</source>
            <translation>Die Einstellung ist wiederhergestellt und wurde zur Kontrolle gelesen. Die EICAR-Testdatei, gesendet an %1, zeigt, ob der Scanner funktioniert.</translation>
        </message>
        <message>
            <source>The EICAR test file came through: nothing shows that mail is scanned.</source>
            <translation>Die EICAR-Testdatei kam durch: Nichts zeigt, dass E-Mails geprüft werden.</translation>
        </message>
        <message>
            <source>Look after the scanner of the mail server, then test it again.</source>
            <translation>Kümmern Sie sich um den Scanner des Mailservers, und testen Sie ihn dann noch einmal.</translation>
        </message>
        <message>
            <source>not put back</source>
            <translation>nicht wiederhergestellt</translation>
        </message>
        <message>
            <source>measured</source>
            <comment>state of a step</comment>
            <translation>gemessen</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <comment>host and port</comment>
            <translation>Server: %1</translation>
        </message>
        <message>
            <source>A person says that mail is scanned, or that the server is gone; the EICAR test file did not show it.</source>
            <translation>Laut Angabe werden E-Mails geprüft, oder es gibt den Server nicht mehr; die EICAR-Testdatei hat es nicht gezeigt.</translation>
        </message>
        <message>
            <source>The change was put back by hand, as a person says; the server has not confirmed that.</source>
            <translation>Die Änderung wurde laut Angabe von Hand rückgängig gemacht; der Server hat das nicht bestätigt.</translation>
        </message>
        <message>
            <source>The change was never put back: the server is gone for good.</source>
            <translation>Die Änderung wurde nie rückgängig gemacht: Den Server gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>put back by hand, not confirmed</source>
            <translation>von Hand wiederhergestellt, nicht bestätigt</translation>
        </message>
        <message>
            <source>server gone</source>
            <translation>Server nicht mehr vorhanden</translation>
        </message>
        <message>
            <source>The setting is put back by hand. The EICAR test file, sent to %1, shows whether the scanner works.</source>
            <translation>Die Einstellung ist von Hand wiederhergestellt. Die EICAR-Testdatei, gesendet an %1, zeigt, ob der Scanner funktioniert.</translation>
        </message>
        <message>
            <source>Luck alone would show that in fewer than %1 of %2 such tests.</source>
            <comment>1, 1,000</comment>
            <translation>Der Zufall allein würde das in weniger als %1 von %2 solchen Tests zeigen.</translation>
        </message>
        <message>
            <source>Luck alone would show that in about %1 of %2 such tests.</source>
            <comment>3, 1,000</comment>
            <translation>Der Zufall allein würde das in etwa %1 von %2 solchen Tests zeigen.</translation>
        </message>
        <message>
            <source>That may well be luck.</source>
            <translation>Das kann gut Zufall sein.</translation>
        </message>
        <message>
            <source>Test mails that came more than once: %1 before, %2 with the change.</source>
            <comment>7 of 10, 0 of 10</comment>
            <translation>Mehrfach angekommene Testmails: vorher %1, mit der Änderung %2.</translation>
        </message>
        <message>
            <source>After it was put back: %1.</source>
            <comment>7 of 10</comment>
            <translation>Nach dem Wiederherstellen: %1.</translation>
        </message>
        <message>
            <source>Live arrivals shows whether copies still come. Then put it back, with the button at the top of the window.</source>
            <translation>Unter „Eingänge live“ sehen Sie, ob noch Kopien kommen. Stellen Sie die Einstellung dann mit der Schaltfläche oben im Fenster zurück.</translation>
        </message>
        <message>
            <source>%1 changed %2</source>
            <comment>TLS and time limits changed 14:02</comment>
            <translation>%1 geändert %2</translation>
        </message>
        <message>
            <source>It was tried for no account, and may be about another mail server.</source>
            <translation>Das wurde für kein Konto ausprobiert und kann einen anderen Mailserver betreffen.</translation>
        </message>
        <message>
            <source>Switched off for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Für einen Test ausgeschaltet seit %1: %2 (%3)</translation>
        </message>
        <message>
            <source>It should have been put back at %1.</source>
            <comment>date and time</comment>
            <translation>Es hätte schon wiederhergestellt sein sollen: %1.</translation>
        </message>
        <message>
            <source>Put it back by %1 at the latest.</source>
            <comment>date and time</comment>
            <translation>Stellen Sie es bis spätestens %1 wieder her.</translation>
        </message>
        <message>
            <source>The server was to put it back by itself at %1; that has not been checked yet.</source>
            <comment>date and time</comment>
            <translation>Der Server sollte es von selbst wiederherstellen (%1); das wurde noch nicht geprüft.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at %1.</source>
            <comment>date and time</comment>
            <translation>Der Server stellt es von selbst wieder her: %1.</translation>
        </message>
        <message>
            <source>ended early</source>
            <comment>state of a step</comment>
            <translation>vorzeitig beendet</translation>
        </message>
        <message>
            <source>perhaps changed</source>
            <comment>state of a step</comment>
            <translation>vielleicht geändert</translation>
        </message>
        <message>
            <source>Protection may be switched off since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Schutz vielleicht ausgeschaltet seit %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Perhaps changed for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Vielleicht für einen Test geändert seit %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Some test mail is still in the mailboxes.</source>
            <translation>Einige Testmails liegen noch in den Postfächern.</translation>
        </message>
        <message>
            <source>The server did not let it be removed. Delete it with your mail program: its subjects begin with “Onecopy test mail”.</source>
            <translation>Der Server ließ sie nicht entfernen. Löschen Sie sie mit Ihrem Mailprogramm: Ihr Betreff beginnt mit „Onecopy test mail“.</translation>
        </message>
        <message>
            <source>being changed</source>
            <comment>state of a step</comment>
            <translation>wird geändert</translation>
        </message>
        <message>
            <source>It may be changed: nothing has confirmed that so far.</source>
            <translation>Es kann geändert sein: Bestätigt wurde das bisher nicht.</translation>
        </message>
        <message>
            <source>While the mail server has test mail in its queue, it may send it again. The next step of this checklist removes what has come.</source>
            <translation>Solange der Mailserver Testmails in seiner Warteschlange hat, kann er sie erneut senden. Der nächste Schritt dieser Liste entfernt, was gekommen ist.</translation>
        </message>
        <message>
            <source>%1 of %2 (%3 sent)</source>
            <comment>so many of so many test mails that can be counted</comment>
            <translation>%1 von %2 (%3 gesendet)</translation>
        </message>
        <message>
            <source>Not counted, as they did not come in time: %1.</source>
            <comment>3 of 5 before, 1 of 5 …</comment>
            <translation>Nicht mitgezählt, da nicht rechtzeitig angekommen: %1.</translation>
        </message>
        <message>
            <source>Not counted, as the server refused them or did not answer: %1.</source>
            <comment>3 of 5 before, 1 of 5 …</comment>
            <translation>Nicht mitgezählt, da der Server sie abgelehnt oder nicht geantwortet hat: %1.</translation>
        </message>
        <message>
            <source>%1 before</source>
            <comment>3 of 5</comment>
            <translation>vorher %1</translation>
        </message>
        <message>
            <source>%1 with the change</source>
            <comment>3 of 5</comment>
            <translation>mit der Änderung %1</translation>
        </message>
        <message>
            <source>%1 after it was put back</source>
            <comment>3 of 5</comment>
            <translation>nach dem Wiederherstellen %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>What has not come in time may come later. The next step of this checklist removes it then.</source>
            <translation>Was nicht rechtzeitig angekommen ist, kann noch kommen. Der nächste Schritt dieser Liste entfernt es dann.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CommandBlock</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <comment>what the commands do</comment>
            <translation>Kopieren: %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ComparisonModel</name>
        <message>
            <source>equal</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>different</source>
            <translation>verschieden</translation>
        </message>
        <message>
            <source>differs, does not count</source>
            <translation>verschieden, zählt nicht</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Oldest copy</source>
            <translation>Älteste Kopie</translation>
        </message>
        <message>
            <source>This copy</source>
            <translation>Diese Kopie</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>nicht verglichen</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>All bytes</source>
            <translation>Alle Bytes</translation>
        </message>
        <message>
            <source>Part %1</source>
            <translation>Teil %1</translation>
        </message>
        <message>
            <source>not read</source>
            <comment>the body of a message</comment>
            <translation>nicht gelesen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ConnectionView</name>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Steps of the connection test</source>
            <translation>Schritte des Verbindungstests</translation>
        </message>
        <message>
            <source>Without user name, addresses and password</source>
            <translation>Ohne Benutzernamen, Adressen und Passwort</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>Noch nicht getestet.</translation>
        </message>
        <message>
            <source>Testing the connection to %1…</source>
            <translation>Die Verbindung zu %1 wird getestet…</translation>
        </message>
        <message>
            <source>The test did not succeed.</source>
            <translation>Der Test war nicht erfolgreich.</translation>
        </message>
        <message>
            <source>The connection works.</source>
            <translation>Die Verbindung funktioniert.</translation>
        </message>
        <message>
            <source>The connection works. The server is %1.</source>
            <comment>product name</comment>
            <translation>Die Verbindung funktioniert. Der Server ist %1.</translation>
        </message>
        <message>
            <source>%1 (weak)</source>
            <comment>protocol and cipher</comment>
            <translation>%1 (schwach)</translation>
        </message>
        <message>
            <source>%1: done. %2</source>
            <comment>step, detail</comment>
            <translation>%1: erledigt. %2</translation>
        </message>
        <message>
            <source>%1: failed. %2</source>
            <comment>step, detail</comment>
            <translation>%1: fehlgeschlagen. %2</translation>
        </message>
        <message>
            <source>[user]</source>
            <translation>[Benutzer]</translation>
        </message>
        <message>
            <source>[address]</source>
            <translation>[Adresse]</translation>
        </message>
        <message>
            <source>Onecopy connection test: %1</source>
            <translation>Verbindungstest von Onecopy: %1</translation>
        </message>
        <message>
            <source>done</source>
            <comment>a step of the test</comment>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a step of the test</comment>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1: %2 (%3) %4</source>
            <comment>step, done or failed, time, detail</comment>
            <translation>%1: %2 (%3) %4</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Code: %1</translation>
        </message>
        <message>
            <source>What was said on the connection:</source>
            <translation>Was auf der Verbindung gesagt wurde:</translation>
        </message>
        <message>
            <source>Exactly this certificate is trusted now. Test the connection again.</source>
            <translation>Genau diesem Zertifikat wird jetzt vertraut. Testen Sie die Verbindung noch einmal.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>protocol, what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All connections work: %1.</source>
            <comment>protocols</comment>
            <translation>Alle Verbindungen funktionieren: %1.</translation>
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
            <translation>Ausgangsmessung: messen, bevor etwas geändert wird</translation>
        </message>
        <message>
            <source>Without a measured rate nobody can tell later whether a change has helped. Test mail of the sizes that are affected is sent and every copy is counted.</source>
            <translation>Ohne gemessene Rate kann später niemand sagen, ob eine Änderung geholfen hat. Testmails in den betroffenen Größen werden gesendet, und jede Kopie wird gezählt.</translation>
        </message>
        <message>
            <source>None for mail. Protocol logs take disk space.</source>
            <translation>Keine für E-Mails. Protokoll-Logs brauchen Platz auf der Festplatte.</translation>
        </message>
        <message>
            <source>The share of test mail that arrives more than once, and the time the server needs to answer the final dot.</source>
            <translation>Der Anteil der Testmails, die mehr als einmal ankommen, und die Zeit, die der Server für die Antwort auf den abschließenden Punkt braucht.</translation>
        </message>
        <message>
            <source>Archiving and journaling</source>
            <translation>Archivierung und Journaling</translation>
        </message>
        <message>
            <source>Archiving makes a second copy of each message inside the server. When the copy comes back, when a rule exists twice, or when an archiver holds up the session, the recipient gets more than one.</source>
            <translation>Die Archivierung erzeugt im Server eine zweite Kopie jeder Nachricht. Wenn die Kopie zurückkommt, eine Regel doppelt vorhanden ist oder ein Archivprogramm die Sitzung aufhält, bekommt der Empfänger mehr als eine.</translation>
        </message>
        <message>
            <source>Messages of the test time are missing from the archive. Where a law or a court demands the archive, get a written approval first, and note the interval.</source>
            <translation>Die Nachrichten aus der Testzeit fehlen im Archiv. Wo ein Gesetz oder ein Gericht das Archiv verlangt, holen Sie zuerst eine schriftliche Genehmigung ein, und notieren Sie den Zeitraum.</translation>
        </message>
        <message>
            <source>Test mail to the affected mailbox arrives once while it is off, and more than once again when it is back.</source>
            <translation>Testmails an das betroffene Postfach kommen einmal an, solange es ausgeschaltet ist, und wieder mehr als einmal, wenn es wiederhergestellt ist.</translation>
        </message>
        <message>
            <source>Antivirus on the server</source>
            <translation>Virenscanner auf dem Server</translation>
        </message>
        <message>
            <source>A scanner that looks at a message before the server has answered the final dot can take longer than the sender waits. The sender tries again although the message was taken.</source>
            <translation>Ein Scanner, der eine Nachricht prüft, bevor der Server den abschließenden Punkt beantwortet hat, kann länger brauchen, als der Absender wartet. Der Absender versucht es erneut, obwohl die Nachricht angenommen wurde.</translation>
        </message>
        <message>
            <source>Mail is not scanned while it is off. It must be on again within minutes; do not open attachments that arrive meanwhile.</source>
            <translation>E-Mails werden nicht geprüft, solange er ausgeschaltet ist. Er muss nach wenigen Minuten wieder eingeschaltet sein; öffnen Sie keine Anhänge, die in dieser Zeit ankommen.</translation>
        </message>
        <message>
            <source>Large test mail arrives once and is answered quickly while it is off. Afterwards the EICAR test file is caught again.</source>
            <translation>Große Testmails kommen einmal an und werden schnell beantwortet, solange er ausgeschaltet ist. Danach wird die EICAR-Testdatei wieder abgefangen.</translation>
        </message>
        <message>
            <source>Antivirus on the workstation</source>
            <translation>Virenscanner auf dem Arbeitsplatzrechner</translation>
        </message>
        <message>
            <source>A mail shield on the sending or receiving computer buffers the whole message. The mail program gives up and sends again, or loses the POP3 session before QUIT and fetches everything again.</source>
            <translation>Ein E-Mail-Schutz auf dem sendenden oder empfangenden Computer puffert die ganze Nachricht. Das Mailprogramm gibt auf und sendet erneut, oder es verliert die POP3-Sitzung vor QUIT und ruft alles noch einmal ab.</translation>
        </message>
        <message>
            <source>Mail on this one computer is not scanned by the mail shield meanwhile. The shield of files stays on.</source>
            <translation>E-Mails auf diesem einen Computer werden in dieser Zeit nicht vom E-Mail-Schutz geprüft. Der Dateischutz bleibt eingeschaltet.</translation>
        </message>
        <message>
            <source>The same message, sent from another computer or with the mail shield off, arrives once.</source>
            <translation>Dieselbe Nachricht, von einem anderen Computer oder mit ausgeschaltetem E-Mail-Schutz gesendet, kommt einmal an.</translation>
        </message>
        <message>
            <source>TLS and timeouts, on both sides</source>
            <translation>TLS und Zeitlimits, auf beiden Seiten</translation>
        </message>
        <message>
            <source>Encryption makes a slow transfer slower, and a session that is cut after the final dot leaves the sender without an answer. Longer timeouts show whether the answer only comes too late.</source>
            <translation>Verschlüsselung macht eine langsame Übertragung langsamer, und eine Sitzung, die nach dem abschließenden Punkt abgebrochen wird, lässt den Absender ohne Antwort. Längere Zeitlimits zeigen, ob die Antwort nur zu spät kommt.</translation>
        </message>
        <message>
            <source>Long timeouts keep connections open. Where TLS is switched off for a test, mail travels in clear meanwhile. Never set a sender's timeout for the final answer below ten minutes.</source>
            <translation>Lange Zeitlimits halten Verbindungen offen. Wo TLS für einen Test ausgeschaltet ist, gehen E-Mails in dieser Zeit im Klartext über das Netz. Setzen Sie das Zeitlimit eines Absenders für die letzte Antwort nie unter zehn Minuten.</translation>
        </message>
        <message>
            <source>Test mail with and without TLS, of equal size: time to the answer, and copies.</source>
            <translation>Testmails mit und ohne TLS, gleich groß: Zeit bis zur Antwort und Kopien.</translation>
        </message>
        <message>
            <source>POP3 delivery</source>
            <translation>POP3-Abruf</translation>
        </message>
        <message>
            <source>A collector that loses its session before QUIT has deleted nothing, and fetches all messages again at its next turn, small ones too. Two collectors of one mailbox do the same.</source>
            <translation>Ein Abrufprogramm, das seine Sitzung vor QUIT verliert, hat nichts gelöscht und holt beim nächsten Abruf alle Nachrichten noch einmal, auch kleine. Zwei Abrufprogramme für ein Postfach bewirken dasselbe.</translation>
        </message>
        <message>
            <source>No new mail is collected while the collector is stopped; it stays at the provider. Never delete a message there before a copy of it is safe.</source>
            <translation>Solange das Abrufprogramm angehalten ist, werden keine neuen E-Mails abgerufen; sie bleiben beim Provider. Löschen Sie dort nie eine Nachricht, bevor eine Kopie davon gesichert ist.</translation>
        </message>
        <message>
            <source>After one turn of the collector no message is fetched again; the list of ids at the provider is empty or does not change.</source>
            <translation>Nach einem Abruf wird keine Nachricht noch einmal geholt; die Liste der IDs beim Provider ist leer oder ändert sich nicht.</translation>
        </message>
        <message>
            <source>Temporary table and queues</source>
            <translation>Temporäre Tabelle und Warteschlangen</translation>
        </message>
        <message>
            <source>A message that is stuck in the temporary table of the Exchange SMTP mailbox, or in another queue, is sent again each time the service starts: the copy that comes every midnight.</source>
            <translation>Eine Nachricht, die in der temporären Tabelle des Exchange-SMTP-Postfachs oder in einer anderen Warteschlange festhängt, wird bei jedem Start des Dienstes erneut gesendet: die Kopie, die jede Mitternacht kommt.</translation>
        </message>
        <message>
            <source>Removing the table or a queue destroys mail in transit. Take a backup first; remove the one message before anything larger.</source>
            <translation>Das Entfernen der Tabelle oder einer Warteschlange zerstört E-Mails, die unterwegs sind. Machen Sie zuerst eine Sicherung; entfernen Sie erst die eine Nachricht, bevor Sie Größeres entfernen.</translation>
        </message>
        <message>
            <source>Restart the service, then wait for two nights: no new copy.</source>
            <translation>Starten Sie den Dienst neu, und warten Sie dann zwei Nächte: keine neue Kopie.</translation>
        </message>
        <message>
            <source>Inspection of SMTP in the firewall</source>
            <translation>SMTP-Inspektion in der Firewall</translation>
        </message>
        <message>
            <source>A firewall that rewrites SMTP can lose the final dot or the answer to it. The sender tries again at a steady interval for hours, then stops.</source>
            <translation>Eine Firewall, die SMTP umschreibt, kann den abschließenden Punkt oder die Antwort darauf verlieren. Der Absender versucht es stundenlang in gleichmäßigem Abstand erneut und hört dann auf.</translation>
        </message>
        <message>
            <source>One layer of protection is away meanwhile; make sure that the mail server itself is up to date.</source>
            <translation>In dieser Zeit fehlt eine Schutzschicht; stellen Sie sicher, dass der Mailserver selbst auf dem neuesten Stand ist.</translation>
        </message>
        <message>
            <source>The greeting is not masked with asterisks, EHLO works, and test mail from outside arrives once.</source>
            <translation>Die Begrüßung ist nicht mit Sternchen maskiert, EHLO funktioniert, und Testmails von außen kommen einmal an.</translation>
        </message>
        <message>
            <source>Content filters</source>
            <translation>Inhaltsfilter</translation>
        </message>
        <message>
            <source>A filter that takes a message, hands it back and does not confirm in time makes the server send it through the filter again. A filter that is passed twice delivers twice.</source>
            <translation>Ein Filter, der eine Nachricht annimmt, sie zurückgibt und nicht rechtzeitig bestätigt, bringt den Server dazu, sie noch einmal durch den Filter zu schicken. Ein Filter, der zweimal durchlaufen wird, stellt zweimal zu.</translation>
        </message>
        <message>
            <source>Spam and unwanted content pass meanwhile.</source>
            <translation>In dieser Zeit gehen Spam und unerwünschte Inhalte durch.</translation>
        </message>
        <message>
            <source>Test mail arrives once while the filter is off, and the filter's header field is back afterwards.</source>
            <translation>Testmails kommen einmal an, solange der Filter ausgeschaltet ist, und danach ist das Headerfeld des Filters wieder da.</translation>
        </message>
        <message>
            <source>Overlapping aliases, groups, forwards and rules</source>
            <translation>Sich überschneidende Aliase, Gruppen, Weiterleitungen und Regeln</translation>
        </message>
        <message>
            <source>A person who is reached by an alias and by a group, or by a forward and a rule, gets one copy by each way.</source>
            <translation>Wer über einen Alias und über eine Gruppe erreicht wird, oder über eine Weiterleitung und eine Regel, bekommt auf jedem Weg eine Kopie.</translation>
        </message>
        <message>
            <source>A way that somebody needs is missing meanwhile.</source>
            <translation>In dieser Zeit fehlt ein Weg, den jemand braucht.</translation>
        </message>
        <message>
            <source>Test mail to the person alone arrives once; to the group, as often as there are ways.</source>
            <translation>Testmails an die Person allein kommen einmal an; an die Gruppe so oft, wie es Wege gibt.</translation>
        </message>
        <message>
            <source>The mailbox store forgets what it has delivered after 1 hour, so a copy that comes later is shown. The value below makes it remember for longer; it drops a copy without a trace, and only one with the same Message-ID and the same submission time.</source>
            <translation>Der Postfachspeicher vergisst nach 1 Stunde, was er zugestellt hat; eine Kopie, die später kommt, wird daher angezeigt. Mit dem Wert unten merkt er es sich länger; er verwirft eine Kopie spurlos, und nur eine mit derselben Message-ID und derselben Einlieferungszeit.</translation>
        </message>
        <message>
            <source>Replace %1 and %2 with those of the mailbox store (regedit shows them), and write down whether the value is there.</source>
            <translation>Ersetzen Sie %1 und %2 durch die Angaben des Postfachspeichers (regedit zeigt sie), und notieren Sie, ob der Wert vorhanden ist.</translation>
        </message>
        <message>
            <source>168 is hours, seven days. More than 49 days is ignored and counts as 24 hours.</source>
            <translation>168 sind Stunden, also sieben Tage. Mehr als 49 Tage werden ignoriert und gelten als 24 Stunden.</translation>
        </message>
        <message>
            <source>Dismount and mount the mailbox store, so that it is read.</source>
            <translation>Heben Sie die Bereitstellung des Postfachspeichers auf und stellen Sie ihn wieder bereit, damit der Wert gelesen wird.</translation>
        </message>
        <message>
            <source>If the value was not there before:</source>
            <translation>Wenn der Wert vorher nicht vorhanden war:</translation>
        </message>
        <message>
            <source>Else set it to what you have noted. Dismount and mount the mailbox store again.</source>
            <translation>Andernfalls setzen Sie ihn auf das, was Sie notiert haben. Heben Sie die Bereitstellung des Postfachspeichers noch einmal auf und stellen Sie ihn wieder bereit.</translation>
        </message>
        <message>
            <source>These versions drop a copy with the same Message-ID and the same submission time for 7 days by themselves; this cannot be switched off. Copies that you see all the same differ in one of the two, came later, or came another way (import, IMAP), and a longer time does not help against the first and the last.</source>
            <translation>Diese Versionen verwerfen 7 Tage lang von selbst jede Kopie mit derselben Message-ID und derselben Einlieferungszeit; das lässt sich nicht ausschalten. Kopien, die Sie trotzdem sehen, unterscheiden sich in einem von beiden, kamen später oder kamen auf einem anderen Weg (Import, IMAP). Gegen das Erste und das Letzte hilft eine längere Zeit nicht.</translation>
        </message>
        <message>
            <source>See what was dropped (Exchange 2010 and later):</source>
            <translation>So sehen Sie, was verworfen wurde (Exchange 2010 und neuer):</translation>
        </message>
        <message>
            <source>Exchange 2007 alone: replace %1 and %2 with those of the mailbox database, and write down whether the value is there.</source>
            <translation>Nur Exchange 2007: Ersetzen Sie %1 und %2 durch die Angaben der Postfachdatenbank, und notieren Sie, ob der Wert vorhanden ist.</translation>
        </message>
        <message>
            <source>Exchange 2010 to 2019: nothing to set. There is no cmdlet for it, and no value was published.</source>
            <translation>Exchange 2010 bis 2019: Es gibt nichts einzustellen. Dafür ist kein Cmdlet vorhanden, und ein Wert wurde nicht veröffentlicht.</translation>
        </message>
        <message>
            <source>Exchange 2007, only when copies come after more than 7 days: hours, 720 is 30 days. The table grows, and delivery may slow down.</source>
            <translation>Exchange 2007, nur wenn Kopien nach mehr als 7 Tagen kommen: Angabe in Stunden, 720 sind 30 Tage. Die Tabelle wächst, und die Zustellung kann langsamer werden.</translation>
        </message>
        <message>
            <source>Else set it to what you have noted.</source>
            <translation>Andernfalls setzen Sie ihn auf das, was Sie notiert haben.</translation>
        </message>
        <message>
            <source>Nothing can be set. Microsoft publishes neither a switch nor the time for which copies are dropped.</source>
            <translation>Es lässt sich nichts einstellen. Microsoft veröffentlicht weder einen Schalter noch die Zeit, in der Kopien verworfen werden.</translation>
        </message>
        <message>
            <source>What is delivered to a mailbox is seen in the trace:</source>
            <translation>Was einem Postfach zugestellt wird, zeigt die Nachrichtenablaufverfolgung:</translation>
        </message>
        <message>
            <source>Nothing to change. Find the cause, and move the extra copies aside with Onecopy until then.</source>
            <translation>Es ist nichts zu ändern. Finden Sie die Ursache, und verschieben Sie die überzähligen Kopien bis dahin mit Onecopy.</translation>
        </message>
        <message>
            <source>Postfix before 2.4</source>
            <translation>Postfix vor Version 2.4</translation>
        </message>
        <message>
            <source>OpenSMTPD or qmail</source>
            <translation>OpenSMTPD oder qmail</translation>
        </message>
        <message>
            <source>the Windows SMTP service or Exchange 5.5</source>
            <translation>dem SMTP-Dienst von Windows oder Exchange 5.5</translation>
        </message>
        <message>
            <source>Exchange 2007 or later</source>
            <translation>Exchange 2007 oder neuer</translation>
        </message>
        <message>
            <source>a sender that follows RFC 5321</source>
            <translation>einem Absender nach RFC 5321</translation>
        </message>
        <message>
            <source>a mail server</source>
            <translation>einem Mailserver</translation>
        </message>
        <message>
            <source>It names no host, so it is not for %1.</source>
            <translation>Es nennt keinen Host, also gilt es nicht für %1.</translation>
        </message>
        <message>
            <source>It is for %1, not for %2.</source>
            <translation>Es gilt für %1, nicht für %2.</translation>
        </message>
        <message>
            <source>It is for %1 and %2 more, not for %3.</source>
            <translation>Es gilt für %1 und %2 weitere, nicht für %3.</translation>
        </message>
        <message>
            <source>It expired on %1.</source>
            <translation>Es ist am %1 abgelaufen.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, expired on %2.</source>
            <translation>Das Zertifikat seines Ausstellers, %1, ist am %2 abgelaufen.</translation>
        </message>
        <message>
            <source>It is not valid before %1.</source>
            <translation>Es ist nicht vor dem %1 gültig.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is not valid before %2.</source>
            <translation>Das Zertifikat seines Ausstellers, %1, ist nicht vor dem %2 gültig.</translation>
        </message>
        <message>
            <source>It is not meant for servers.</source>
            <translation>Es ist nicht für Server bestimmt.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is not meant for servers.</source>
            <translation>Das Zertifikat seines Ausstellers, %1, ist nicht für Server bestimmt.</translation>
        </message>
        <message>
            <source>It was revoked.</source>
            <translation>Es wurde widerrufen.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, was revoked.</source>
            <translation>Das Zertifikat seines Ausstellers, %1, wurde widerrufen.</translation>
        </message>
        <message>
            <source>It is on the list of known bad certificates.</source>
            <translation>Es steht auf der Liste der bekannten schlechten Zertifikate.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is on the list of known bad certificates.</source>
            <translation>Das Zertifikat seines Ausstellers, %1, steht auf der Liste der bekannten schlechten Zertifikate.</translation>
        </message>
        <message>
            <source>It was refused: %1</source>
            <translation>Es wurde abgelehnt: %1</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, was refused: %2</source>
            <translation>Das Zertifikat seines Ausstellers, %1, wurde abgelehnt: %2</translation>
        </message>
        <message>
            <source>It has a weak key of only %1 bits.</source>
            <translation>Es hat einen schwachen Schlüssel von nur %1 Bit.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, has a weak key of only %2 bits.</source>
            <translation>Das Zertifikat seines Ausstellers, %1, hat einen schwachen Schlüssel von nur %2 Bit.</translation>
        </message>
        <message>
            <source>It is self-signed: nobody vouches for it.</source>
            <translation>Es ist selbstsigniert: Niemand bürgt dafür.</translation>
        </message>
        <message>
            <source>It was issued by someone unknown to this computer: %1</source>
            <translation>Es wurde von jemandem ausgestellt, den dieser Computer nicht kennt: %1</translation>
        </message>
        <message>
            <source>It was signed by a certificate that may not sign others.</source>
            <translation>Es wurde mit einem Zertifikat signiert, das keine anderen signieren darf.</translation>
        </message>
        <message>
            <source>It is missing.</source>
            <translation>Es fehlt.</translation>
        </message>
        <message>
            <source>It is not the pinned certificate: its SHA-256 is %1, expected %2.</source>
            <translation>Es ist nicht das festgelegte Zertifikat: Sein SHA-256 ist %1, erwartet wurde %2.</translation>
        </message>
        <message>
            <source>Mail that arrives meanwhile is filed without what is switched off.</source>
            <translation>E-Mails, die in dieser Zeit ankommen, werden ohne das abgelegt, was ausgeschaltet ist.</translation>
        </message>
        <message>
            <source>Remove these lines again from %1.</source>
            <translation>Entfernen Sie diese Zeilen wieder aus %1.</translation>
        </message>
        <message>
            <source>Mail that arrives meanwhile is taken without this check.</source>
            <translation>E-Mails, die in dieser Zeit ankommen, werden ohne diese Prüfung angenommen.</translation>
        </message>
        <message>
            <source>Mail that arrives while the setting is changed is treated by the changed setting.</source>
            <translation>E-Mails, die ankommen, solange die Einstellung geändert ist, werden nach der geänderten Einstellung behandelt.</translation>
        </message>
        <message>
            <source>Exchange 2000/2003 and Small Business Server 2003</source>
            <translation>Exchange 2000/2003 und Small Business Server 2003</translation>
        </message>
        <message>
            <source>Exchange 2007 to 2019</source>
            <translation>Exchange 2007 bis 2019</translation>
        </message>
        <message>
            <source>Antivirus in the Exchange store (VSAPI)</source>
            <translation>Virenscanner im Exchange-Postfachspeicher (VSAPI)</translation>
        </message>
        <message>
            <source>Antivirus as an Exchange transport agent</source>
            <translation>Virenscanner als Transport-Agent von Exchange</translation>
        </message>
        <message>
            <source>ClamAV with clamav-milter or amavis</source>
            <translation>ClamAV mit clamav-milter oder amavis</translation>
        </message>
        <message>
            <source>Another milter</source>
            <translation>Anderer Milter</translation>
        </message>
        <message>
            <source>Another product</source>
            <translation>Anderes Produkt</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; %2: note whether "%3" is ticked.</source>
            <translation>%1 &gt; der Server &gt; %2: Notieren Sie, ob „%3“ angehakt ist.</translation>
        </message>
        <message>
            <source>SMTP virtual server &gt; %1: note whether "%2" is ticked.</source>
            <translation>Virtueller SMTP-Server &gt; %1: Notieren Sie, ob „%2“ angehakt ist.</translation>
        </message>
        <message>
            <source>Tick "%1" and "%2".</source>
            <translation>Setzen Sie Häkchen bei „%1“ und „%2“.</translation>
        </message>
        <message>
            <source>Tick "%1" on the SMTP virtual server.</source>
            <translation>Setzen Sie beim virtuellen SMTP-Server ein Häkchen bei „%1“.</translation>
        </message>
        <message>
            <source>Set both back to what you have noted.</source>
            <translation>Setzen Sie beides auf das zurück, was Sie notiert haben.</translation>
        </message>
        <message>
            <source>Both boxes are as you noted them.</source>
            <translation>Beide Kästchen sind so, wie Sie sie notiert haben.</translation>
        </message>
        <message>
            <source>Use the level that you have noted for each connector.</source>
            <translation>Verwenden Sie für jeden Connector die Stufe, die Sie notiert haben.</translation>
        </message>
        <message>
            <source>%1 works without a change.</source>
            <translation>%1 funktioniert ohne eine Änderung.</translation>
        </message>
        <message>
            <source>Nothing to change: send test mail and trace it.</source>
            <translation>Es ist nichts zu ändern: Senden Sie Testmails und verfolgen Sie deren Ablauf.</translation>
        </message>
        <message>
            <source>The trace lists each delivery.</source>
            <translation>Die Nachrichtenablaufverfolgung listet jede Zustellung auf.</translation>
        </message>
        <message>
            <source>Nothing to change: the mail log names every delivery.</source>
            <translation>Es ist nichts zu ändern: Das Mail-Log nennt jede Zustellung.</translation>
        </message>
        <message>
            <source>Nothing to change.</source>
            <translation>Es ist nichts zu ändern.</translation>
        </message>
        <message>
            <source>Nothing to change: the main log names every delivery.</source>
            <translation>Es ist nichts zu ändern: Das Haupt-Log nennt jede Zustellung.</translation>
        </message>
        <message>
            <source>Write down the version and where the log is.</source>
            <translation>Notieren Sie die Version und wo das Log liegt.</translation>
        </message>
        <message>
            <source>The log names every delivery.</source>
            <translation>Das Log nennt jede Zustellung.</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; the storage group &gt; the mailbox store &gt; %2: note whether "%3" is ticked, and the archive mailbox.</source>
            <translation>%1 &gt; der Server &gt; die Speichergruppe &gt; der Postfachspeicher &gt; %2: Notieren Sie, ob „%3“ angehakt ist, und das Archivpostfach.</translation>
        </message>
        <message>
            <source>Untick "%1" on this one store.</source>
            <translation>Entfernen Sie nur bei diesem einen Postfachspeicher das Häkchen bei „%1“.</translation>
        </message>
        <message>
            <source>Stop the service of another archiver, if there is one.</source>
            <translation>Halten Sie den Dienst eines anderen Archivprogramms an, falls es eines gibt.</translation>
        </message>
        <message>
            <source>Wait until the directory has replicated, or restart the store out of hours.</source>
            <translation>Warten Sie, bis das Verzeichnis repliziert ist, oder starten Sie den Postfachspeicher außerhalb der Arbeitszeit neu.</translation>
        </message>
        <message>
            <source>Tick the box again and choose the archive mailbox that you have noted.</source>
            <translation>Setzen Sie das Häkchen wieder, und wählen Sie das Archivpostfach, das Sie notiert haben.</translation>
        </message>
        <message>
            <source>Start the archiver's service again.</source>
            <translation>Starten Sie den Dienst des Archivprogramms wieder.</translation>
        </message>
        <message>
            <source>A test message appears in the archive mailbox.</source>
            <translation>Eine Testmail erscheint im Archivpostfach.</translation>
        </message>
        <message>
            <source>A test message brings a journal report.</source>
            <translation>Eine Testmail bringt einen Journalbericht.</translation>
        </message>
        <message>
            <source>Look for routers with "%1" and transports with "%2" in the configuration.</source>
            <translation>Suchen Sie in der Konfiguration nach Routern mit „%1“ und Transporten mit „%2“.</translation>
        </message>
        <message>
            <source>Comment the archiving router or "%1" out.</source>
            <translation>Kommentieren Sie den Archivierungs-Router oder „%1“ aus.</translation>
        </message>
        <message>
            <source>Put the lines back.</source>
            <translation>Setzen Sie die Zeilen wieder ein.</translation>
        </message>
        <message>
            <source>Take the archiving milter out of %1 with "%2" in front.</source>
            <translation>Nehmen Sie den Archivierungs-Milter aus %1 heraus, indem Sie „%2“ davorsetzen.</translation>
        </message>
        <message>
            <source>Take "%1" away again.</source>
            <translation>Nehmen Sie „%1“ wieder weg.</translation>
        </message>
        <message>
            <source>A test message reaches the archive.</source>
            <translation>Eine Testmail erreicht das Archiv.</translation>
        </message>
        <message>
            <source>Write down how the archive gets its copies.</source>
            <translation>Notieren Sie, wie das Archiv zu seinen Kopien kommt.</translation>
        </message>
        <message>
            <source>Switch archiving off for the affected mailbox alone.</source>
            <translation>Schalten Sie die Archivierung nur für das betroffene Postfach aus.</translation>
        </message>
        <message>
            <source>Switch it on again.</source>
            <translation>Schalten Sie sie wieder ein.</translation>
        </message>
        <message>
            <source>In the product's console: note whether it scans SMTP (transport), the store, or both.</source>
            <translation>In der Konsole des Produkts: Notieren Sie, ob es SMTP (den Transport), den Postfachspeicher oder beides prüft.</translation>
        </message>
        <message>
            <source>In the product's console, pause the scan of SMTP first; if that changes nothing, go on:</source>
            <translation>Halten Sie in der Konsole des Produkts zuerst die Prüfung von SMTP an; ändert das nichts, fahren Sie fort:</translation>
        </message>
        <message>
            <source>Wait two minutes.</source>
            <translation>Warten Sie zwei Minuten.</translation>
        </message>
        <message>
            <source>Resume the scan of SMTP in the product's console.</source>
            <translation>Setzen Sie die Prüfung von SMTP in der Konsole des Produkts fort.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught. All attachments are scanned again after this, which takes time.</source>
            <translation>Die EICAR-Testdatei wird abgefangen. Danach werden alle Anhänge erneut geprüft, was einige Zeit dauert.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught.</source>
            <translation>Die EICAR-Testdatei wird abgefangen.</translation>
        </message>
        <message>
            <source>The scanner of the service cannot be switched off.</source>
            <translation>Der Scanner des Dienstes lässt sich nicht ausschalten.</translation>
        </message>
        <message>
            <source>Look at a gateway in front of the service instead: let the test sender pass it.</source>
            <translation>Sehen Sie sich stattdessen ein Gateway vor dem Dienst an: Lassen Sie den Testabsender daran vorbei.</translation>
        </message>
        <message>
            <source>Take the exception away.</source>
            <translation>Nehmen Sie die Ausnahme wieder weg.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught by the gateway.</source>
            <translation>Die EICAR-Testdatei wird vom Gateway abgefangen.</translation>
        </message>
        <message>
            <source>Take the filter out of the mail server first; a milter that is only stopped makes the server refuse mail.</source>
            <translation>Nehmen Sie den Filter zuerst aus dem Mailserver heraus; ist ein Milter nur angehalten, lehnt der Server E-Mails ab.</translation>
        </message>
        <message>
            <source>Write down the list of milters of the mail server, with their order.</source>
            <translation>Notieren Sie die Liste der Milter des Mailservers mit ihrer Reihenfolge.</translation>
        </message>
        <message>
            <source>Take the one milter out of the list and reload the mail server.</source>
            <translation>Nehmen Sie den einen Milter aus der Liste, und laden Sie den Mailserver neu.</translation>
        </message>
        <message>
            <source>Put it back in its place and reload.</source>
            <translation>Setzen Sie ihn wieder an seine Stelle, und laden Sie neu.</translation>
        </message>
        <message>
            <source>Its header field is in new mail again.</source>
            <translation>Sein Headerfeld steht wieder in neuen E-Mails.</translation>
        </message>
        <message>
            <source>Put "%1" into %2, or into %3 where the configuration is split.</source>
            <translation>Tragen Sie „%1“ in %2 ein, oder in %3, wenn die Konfiguration aufgeteilt ist.</translation>
        </message>
        <message>
            <source>Take the line away again.</source>
            <translation>Nehmen Sie die Zeile wieder weg.</translation>
        </message>
        <message>
            <source>Put "%1" in front of the scanner's %2 line.</source>
            <translation>Setzen Sie „%1“ vor die %2-Zeile des Scanners.</translation>
        </message>
        <message>
            <source>Write down how mail reaches the scanner.</source>
            <translation>Notieren Sie, wie E-Mails zum Scanner gelangen.</translation>
        </message>
        <message>
            <source>Let the test sender pass the scanner.</source>
            <translation>Lassen Sie den Testabsender am Scanner vorbei.</translation>
        </message>
        <message>
            <source>Write down the name of the product and which of its shields are on.</source>
            <translation>Notieren Sie den Namen des Produkts und welche seiner Schutzfunktionen eingeschaltet sind.</translation>
        </message>
        <message>
            <source>Account settings of the mail program &gt; Advanced: note the server timeout.</source>
            <translation>Kontoeinstellungen des Mailprogramms &gt; Erweitert: Notieren Sie das Zeitlimit für den Server.</translation>
        </message>
        <message>
            <source>Switch off the mail shield alone, for a limited time.</source>
            <translation>Schalten Sie nur den E-Mail-Schutz aus, für begrenzte Zeit.</translation>
        </message>
        <message>
            <source>Raise the server timeout of the mail program to its largest value.</source>
            <translation>Erhöhen Sie das Zeitlimit für den Server im Mailprogramm auf den größten Wert.</translation>
        </message>
        <message>
            <source>Switch the mail shield on again.</source>
            <translation>Schalten Sie den E-Mail-Schutz wieder ein.</translation>
        </message>
        <message>
            <source>Set the timeout back, or leave it raised if it has helped.</source>
            <translation>Setzen Sie das Zeitlimit zurück, oder lassen Sie es erhöht, wenn es geholfen hat.</translation>
        </message>
        <message>
            <source>The product says that all its shields are on.</source>
            <translation>Das Produkt meldet, dass alle seine Schutzfunktionen eingeschaltet sind.</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; %2 &gt; the virtual server &gt; %3: note "%4".</source>
            <translation>%1 &gt; der Server &gt; %2 &gt; der virtuelle Server &gt; %3: Notieren Sie „%4“.</translation>
        </message>
        <message>
            <source>%1: note "%2".</source>
            <translation>%1: Notieren Sie „%2“.</translation>
        </message>
        <message>
            <source>Set "%1" from 10 to 30 minutes.</source>
            <translation>Erhöhen Sie „%1“ von 10 auf 30 Minuten.</translation>
        </message>
        <message>
            <source>Untick "%1" for the test alone.</source>
            <translation>Entfernen Sie das Häkchen bei „%1“ nur für den Test.</translation>
        </message>
        <message>
            <source>Both are as noted; a test message with TLS shows %1, or the version of TLS, in its %2 field.</source>
            <translation>Beide sind wie notiert; eine Testmail mit TLS zeigt %1 oder die TLS-Version in ihrem Feld %2.</translation>
        </message>
        <message>
            <source>Timeouts and TLS of the service cannot be changed.</source>
            <translation>Die Zeitlimits und TLS des Dienstes lassen sich nicht ändern.</translation>
        </message>
        <message>
            <source>Ask the sender to wait at least ten minutes for the answer.</source>
            <translation>Bitten Sie den Absender, mindestens zehn Minuten auf die Antwort zu warten.</translation>
        </message>
        <message>
            <source>The sender's log shows the answer.</source>
            <translation>Das Log des Absenders zeigt die Antwort.</translation>
        </message>
        <message>
            <source>Do not offer TLS for the test: put "%1" into %2. On a sender, set "%3" in the transport instead.</source>
            <translation>Bieten Sie für den Test kein TLS an: Tragen Sie „%1“ in %2 ein. Auf einem sendenden Server setzen Sie stattdessen „%3“ im Transport.</translation>
        </message>
        <message>
            <source>Put "%1" into the access map for the test host.</source>
            <translation>Tragen Sie „%1“ für den Testhost in die Access-Map ein.</translation>
        </message>
        <message>
            <source>Write down the sender's timeout for the answer to the final dot, and the receiver's session timeout.</source>
            <translation>Notieren Sie das Zeitlimit des Absenders für die Antwort auf den abschließenden Punkt und das Sitzungszeitlimit des Empfängers.</translation>
        </message>
        <message>
            <source>Raise both to 20 minutes.</source>
            <translation>Erhöhen Sie beide auf 20 Minuten.</translation>
        </message>
        <message>
            <source>Set both back.</source>
            <translation>Setzen Sie beide zurück.</translation>
        </message>
        <message>
            <source>Both are as noted.</source>
            <translation>Beide sind wie notiert.</translation>
        </message>
        <message>
            <source>%1: note the schedule.</source>
            <translation>%1: Notieren Sie den Zeitplan.</translation>
        </message>
        <message>
            <source>Look into "%1" and "%2" in %3.</source>
            <translation>Sehen Sie in „%1“ und „%2“ in %3 nach.</translation>
        </message>
        <message>
            <source>Find the large message that ends the session, save it, then remove it from the mailbox at the provider.</source>
            <translation>Finden Sie die große Nachricht, bei der die Sitzung endet, sichern Sie sie, und entfernen Sie sie dann beim Provider aus dem Postfach.</translation>
        </message>
        <message>
            <source>Set the schedule that you have noted, and let it run once.</source>
            <translation>Stellen Sie den Zeitplan ein, den Sie notiert haben, und lassen Sie ihn einmal ablaufen.</translation>
        </message>
        <message>
            <source>The service runs; the list of messages at the provider gets shorter.</source>
            <translation>Der Dienst läuft; die Liste der Nachrichten beim Provider wird kürzer.</translation>
        </message>
        <message>
            <source>Look for a POP3 collector (on Small Business Server 2008 or 2011: %1).</source>
            <translation>Suchen Sie nach einem POP3-Abrufprogramm (auf Small Business Server 2008 oder 2011: %1).</translation>
        </message>
        <message>
            <source>Stop its service, or set its schedule to a very long interval.</source>
            <translation>Halten Sie seinen Dienst an, oder stellen Sie seinen Zeitplan auf einen sehr langen Abstand.</translation>
        </message>
        <message>
            <source>Start it again with the schedule that you have noted.</source>
            <translation>Starten Sie es wieder mit dem Zeitplan, den Sie notiert haben.</translation>
        </message>
        <message>
            <source>It runs, and the list at the provider gets shorter.</source>
            <translation>Es läuft, und die Liste beim Provider wird kürzer.</translation>
        </message>
        <message>
            <source>Nothing to change on the server: ids of messages must not change. Stop the collector for one turn.</source>
            <translation>Auf dem Server ist nichts zu ändern: Die IDs der Nachrichten dürfen sich nicht ändern. Halten Sie das Abrufprogramm für einen Abruf an.</translation>
        </message>
        <message>
            <source>Start the collector again.</source>
            <translation>Starten Sie das Abrufprogramm wieder.</translation>
        </message>
        <message>
            <source>Two listings of the ids, before and after a turn, differ only by what was fetched.</source>
            <translation>Zwei Auflistungen der IDs, vor und nach einem Abruf, unterscheiden sich nur durch das, was abgerufen wurde.</translation>
        </message>
        <message>
            <source>Write down which programs collect this mailbox, how often, and whether they leave mail on the server.</source>
            <translation>Notieren Sie, welche Programme dieses Postfach abrufen, wie oft und ob sie E-Mails auf dem Server lassen.</translation>
        </message>
        <message>
            <source>Stop all collectors but one for a turn.</source>
            <translation>Halten Sie für einen Abruf alle Abrufprogramme bis auf eines an.</translation>
        </message>
        <message>
            <source>Start those that are needed again.</source>
            <translation>Starten Sie diejenigen wieder, die gebraucht werden.</translation>
        </message>
        <message>
            <source>Each message is collected once.</source>
            <translation>Jede Nachricht wird einmal abgerufen.</translation>
        </message>
        <message>
            <source>Back up the mailbox store.</source>
            <translation>Sichern Sie den Postfachspeicher.</translation>
        </message>
        <message>
            <source>MFCMAPI 5.0.18.1978 or later &gt; %1; %2: look for the Message-ID and note it.</source>
            <translation>MFCMAPI 5.0.18.1978 oder neuer &gt; %1; %2: Suchen Sie die Message-ID, und notieren Sie sie.</translation>
        </message>
        <message>
            <source>In MFCMAPI remove the one message with this Message-ID from %1. Only if that does not help, and with a backup, the folder.</source>
            <translation>Entfernen Sie in MFCMAPI die eine Nachricht mit dieser Message-ID aus %1. Nur wenn das nicht hilft und eine Sicherung vorliegt, entfernen Sie den Ordner.</translation>
        </message>
        <message>
            <source>Send a test message, and watch two nights.</source>
            <translation>Senden Sie eine Testmail, und beobachten Sie zwei Nächte lang.</translation>
        </message>
        <message>
            <source>List the queue.</source>
            <translation>Listen Sie die Warteschlange auf.</translation>
        </message>
        <message>
            <source>Hold the one message.</source>
            <translation>Halten Sie die eine Nachricht zurück.</translation>
        </message>
        <message>
            <source>Release it.</source>
            <translation>Geben Sie sie wieder frei.</translation>
        </message>
        <message>
            <source>From outside: a greeting "%1", or an EHLO that is refused, shows that the firewall inspects SMTP.</source>
            <translation>Von außen: Eine Begrüßung „%1“ oder ein abgelehntes EHLO zeigt, dass die Firewall SMTP untersucht.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1". Cisco ASA: "%2". Write it down.</source>
            <translation>Cisco PIX: „%1“. Cisco ASA: „%2“. Notieren Sie die Ausgabe.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1".</source>
            <translation>Cisco PIX: „%1“.</translation>
        </message>
        <message>
            <source>Cisco ASA: in the policy map's class "%1", "%2".</source>
            <translation>Cisco ASA: in der Klasse „%1“ der Policy-Map: „%2“.</translation>
        </message>
        <message>
            <source>Other products: switch off inspection, or TLS inspection, of port 25. New sessions only.</source>
            <translation>Andere Produkte: Schalten Sie die Inspektion oder die TLS-Inspektion von Port 25 aus. Das gilt nur für neue Sitzungen.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1". Cisco ASA: "%2". After an update of the firmware only.</source>
            <translation>Cisco PIX: „%1“. Cisco ASA: „%2“. Nur nach einem Update der Firmware.</translation>
        </message>
        <message>
            <source>The configuration is as you have written it down.</source>
            <translation>Die Konfiguration ist so, wie Sie sie notiert haben.</translation>
        </message>
        <message>
            <source>On a sender behind or before such a firewall, use the workaround at the first try:</source>
            <translation>Verwenden Sie auf einem sendenden Server hinter oder vor einer solchen Firewall den Workaround schon beim ersten Versuch:</translation>
        </message>
        <message>
            <source>%1: note which filters are on.</source>
            <translation>%1: Notieren Sie, welche Filter eingeschaltet sind.</translation>
        </message>
        <message>
            <source>Untick the filters on the SMTP virtual server's address (%1).</source>
            <translation>Entfernen Sie die Häkchen bei den Filtern an der Adresse des virtuellen SMTP-Servers (%1).</translation>
        </message>
        <message>
            <source>Tick them again.</source>
            <translation>Setzen Sie die Häkchen wieder.</translation>
        </message>
        <message>
            <source>They are as noted.</source>
            <translation>Sie sind wie notiert.</translation>
        </message>
        <message>
            <source>Write down the list of milters, with their order.</source>
            <translation>Notieren Sie die Liste der Milter mit ihrer Reihenfolge.</translation>
        </message>
        <message>
            <source>Take the one filter out of the list and reload the mail server.</source>
            <translation>Nehmen Sie den einen Filter aus der Liste, und laden Sie den Mailserver neu.</translation>
        </message>
        <message>
            <source>Write down how mail reaches the filter and comes back.</source>
            <translation>Notieren Sie, wie E-Mails zum Filter gelangen und von ihm zurückkommen.</translation>
        </message>
        <message>
            <source>Let the test sender pass the filter.</source>
            <translation>Lassen Sie den Testabsender am Filter vorbei.</translation>
        </message>
        <message>
            <source>%1 &gt; the group &gt; %2: note the expansion server and the report settings.</source>
            <translation>%1 &gt; die Gruppe &gt; %2: Notieren Sie den Aufgliederungsserver und die Einstellungen für Berichte.</translation>
        </message>
        <message>
            <source>The user &gt; %1: note the forwarding address.</source>
            <translation>Der Benutzer &gt; %1: Notieren Sie die Weiterleitungsadresse.</translation>
        </message>
        <message>
            <source>Set one expansion server, and "%1".</source>
            <translation>Legen Sie einen einzigen Aufgliederungsserver fest, und wählen Sie „%1“.</translation>
        </message>
        <message>
            <source>Clear the forwarding address for the test.</source>
            <translation>Leeren Sie die Weiterleitungsadresse für den Test.</translation>
        </message>
        <message>
            <source>Set all back to what you have noted.</source>
            <translation>Setzen Sie alles auf das zurück, was Sie notiert haben.</translation>
        </message>
        <message>
            <source>Take the second way out of the aliases.</source>
            <translation>Nehmen Sie den zweiten Weg aus den Aliasen heraus.</translation>
        </message>
        <message>
            <source>Put it back.</source>
            <translation>Setzen Sie ihn wieder ein.</translation>
        </message>
        <message>
            <source>Write down every alias, group, forward and rule that leads to the mailbox.</source>
            <translation>Notieren Sie jeden Alias, jede Gruppe, jede Weiterleitung und jede Regel, die zum Postfach führt.</translation>
        </message>
        <message>
            <source>Switch all but one off.</source>
            <translation>Schalten Sie alle Wege bis auf einen aus.</translation>
        </message>
        <message>
            <source>Switch them on again.</source>
            <translation>Schalten Sie sie wieder ein.</translation>
        </message>
        <message>
            <source>Time limits of the program that sends</source>
            <translation>Zeitlimits des sendenden Programms</translation>
        </message>
        <message>
            <source>A mail program, a telephone or an application that waits only seconds for the answer takes the message for lost and hands it in again, though the server has it.</source>
            <translation>Ein Mailprogramm, ein Telefon oder eine Anwendung, die nur Sekunden auf die Antwort wartet, hält die Nachricht für verloren und liefert sie noch einmal ein, obwohl der Server sie hat.</translation>
        </message>
        <message>
            <source>None for mail. Until the answer comes the program may seem to hang.</source>
            <translation>Keine für E-Mails. Bis die Antwort kommt, scheint das Programm vielleicht zu hängen.</translation>
        </message>
        <message>
            <source>The same message, sent by the same program with the longer limit, arrives once.</source>
            <translation>Dieselbe Nachricht, vom selben Programm mit dem längeren Zeitlimit gesendet, kommt einmal an.</translation>
        </message>
        <message>
            <source>Write down which program sends, and how long it waits for the answer of the server.</source>
            <translation>Notieren Sie, welches Programm sendet und wie lange es auf die Antwort des Servers wartet.</translation>
        </message>
        <message>
            <source>Raise the limit to ten minutes, or let the program hand its mail to a mail server on its own computer, which answers at once.</source>
            <translation>Erhöhen Sie das Zeitlimit auf zehn Minuten, oder lassen Sie das Programm seine E-Mails an einen Mailserver auf dem eigenen Computer übergeben, der sofort antwortet.</translation>
        </message>
        <message>
            <source>The limit is as noted, or as you mean to keep it.</source>
            <translation>Das Zeitlimit ist wie notiert oder so, wie Sie es behalten wollen.</translation>
        </message>
        <message>
            <source>TLS stays on for everybody: by itself, this step never switches it off. To see mail without it, do not offer it to the test sender alone, by hand: add "%1" to %2 with its address, and reload.</source>
            <translation>TLS bleibt für alle eingeschaltet: Von selbst schaltet dieser Schritt es nie ab. Um E-Mails ohne TLS zu sehen, stellen Sie von Hand ein, dass es nur dem Testabsender nicht angeboten wird: Fügen Sie „%1“ mit dessen Adresse in %2 ein und laden Sie neu.</translation>
        </message>
        <message>
            <source>If you have added "%1", take it away again.</source>
            <translation>Falls Sie „%1“ hinzugefügt haben, entfernen Sie es wieder.</translation>
        </message>
        <message>
            <source>It helps against copies that this server delivers with the same Message-ID. It does not see mail without a Message-ID, what was sent again with a new one, what a program fetches and stores by itself, and copies that are made in the mailbox. Of a message that comes both directly and through a list it puts the later one aside.</source>
            <translation>Es hilft gegen Kopien, die dieser Server mit derselben Message-ID zustellt. Nicht erkannt werden E-Mails ohne Message-ID, Nachrichten, die mit einer neuen Message-ID noch einmal gesendet wurden, was ein Programm abruft und selbst speichert, und Kopien, die im Postfach entstehen. Kommt eine Nachricht sowohl direkt als auch über eine Liste, wird die spätere beiseitegelegt.</translation>
        </message>
        <message>
            <source>no more than a moment</source>
            <translation>nicht mehr als einen Augenblick</translation>
        </message>
        <message>
            <source>Wait ten minutes.</source>
            <translation>Warten Sie zehn Minuten.</translation>
        </message>
        <message>
            <source>It failed a security check: there is a weak key or signature in its chain, or a rule that is broken or not known here, such as for which names its issuer may certify.</source>
            <translation>Es hat eine Sicherheitsprüfung nicht bestanden: In seiner Kette gibt es einen schwachen Schlüssel oder eine schwache Signatur, oder eine Regel, die verletzt oder hier nicht bekannt ist, etwa für welche Namen sein Aussteller Zertifikate ausstellen darf.</translation>
        </message>
        <message>
            <source>In %1, give the service %2 this option again: %3</source>
            <translation>Geben Sie in %1 dem Dienst %2 diese Option wieder: %3</translation>
        </message>
        <message>
            <source>If this server is the sender, put "%1" there instead.</source>
            <translation>Ist dieser Server der Absender, tragen Sie dort stattdessen „%1“ ein.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DotPlot</name>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <translation>Am häufigsten kam eine Kopie %1 nach der vorigen.</translation>
        </message>
        <message>
            <source>The gaps fit the retry times of %1.</source>
            <translation>Die Abstände passen zu den Wiederholungszeiten von %1.</translation>
        </message>
        <message>
            <source>Size makes no difference that could not be chance.</source>
            <translation>Die Größe macht keinen Unterschied, der nicht Zufall sein könnte.</translation>
        </message>
        <message>
            <source>From about %1 on, %2 of %3 messages came more than once for this cause; of smaller ones %4 of %5.</source>
            <comment>size; numbers of messages</comment>
            <translation>Ab etwa %1 kamen aus dieser Ursache %2 von %3 Nachrichten mehr als einmal; von kleineren %4 von %5.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln Nachricht</numerusform>
                <numerusform>%Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1: %2 after the one before (%3)</source>
            <comment>number, time, number of messages</comment>
            <translation>Kopie %1: %2 nach der vorigen (%3)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopie</translation>
        </message>
        <message>
            <source>After the copy before</source>
            <translation>Nach der vorigen Kopie</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Beobachtet</translation>
        </message>
        <message>
            <source>Retry times of %1</source>
            <translation>Wiederholungszeiten von %1</translation>
        </message>
        <message numerus="yes">
            <source>About %1: %2, each in %Ln copies</source>
            <comment>size, number of messages</comment>
            <translation>
                <numerusform>Etwa %1: %2 mit je %Ln Kopie</numerusform>
                <numerusform>Etwa %1: %2 mit je %Ln Kopien</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 on</source>
            <comment>size</comment>
            <translation>Ab %1</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>Wiederholt</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesPage</name>
        <message>
            <source>Duplicates</source>
            <translation>Duplikate</translation>
        </message>
        <message>
            <source>Messages with extra copies</source>
            <translation>Nachrichten mit überzähligen Kopien</translation>
        </message>
        <message>
            <source>Search subject, sender or Message-ID</source>
            <translation>Betreff, Absender oder Message-ID suchen</translation>
        </message>
        <message>
            <source>Search duplicates</source>
            <translation>Duplikate durchsuchen</translation>
        </message>
        <message>
            <source>one at a time</source>
            <translation>einzeln</translation>
        </message>
        <message>
            <source>Incomplete copies, and messages without an id: decide for each message by itself</source>
            <translation>Unvollständige Kopien und Nachrichten ohne ID: Entscheiden Sie für jede Nachricht einzeln</translation>
        </message>
        <message>
            <source>only shown</source>
            <translation>nur angezeigt</translation>
        </message>
        <message>
            <source>over 2 MB</source>
            <translation>über 2 MB</translation>
        </message>
        <message>
            <source>compared</source>
            <translation>verglichen</translation>
        </message>
        <message>
            <source>Messages whose copies were read and compared byte by byte</source>
            <translation>Nachrichten, deren Kopien gelesen und Byte für Byte verglichen wurden</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filter zurücksetzen</translation>
        </message>
        <message>
            <source>Select all shown</source>
            <translation>Alle angezeigten auswählen</translation>
        </message>
        <message>
            <source>All mailboxes</source>
            <translation>Alle Postfächer</translation>
        </message>
        <message>
            <source>No duplicates found</source>
            <translation>Keine Duplikate gefunden</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Kein Treffer</translation>
        </message>
        <message>
            <source>The search and the filters hide all messages with extra copies.</source>
            <translation>Die Suche und die Filter blenden alle Nachrichten mit überzähligen Kopien aus.</translation>
        </message>
        <message>
            <source>%1 of %2 messages shown</source>
            <translation>%1 von %2 Nachrichten angezeigt</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies to “%1”…</source>
            <translation>
                <numerusform>%Ln überzählige Kopie nach „%1“ verschieben…</numerusform>
                <numerusform>%Ln überzählige Kopien nach „%1“ verschieben…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages selected</source>
            <translation>
                <numerusform>%Ln Nachricht ausgewählt</numerusform>
                <numerusform>%Ln Nachrichten ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Noch nichts anzuzeigen</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>Die E-Mails auf %1 wurden noch nicht geprüft. Beim Prüfen wird nur gelesen.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message numerus="yes">
            <source>Nothing selected: %Ln messages can be moved together</source>
            <translation>
                <numerusform>Nichts ausgewählt: %Ln Nachricht verschiebbar</numerusform>
                <numerusform>Nichts ausgewählt: %Ln Nachrichten verschiebbar</numerusform>
            </translation>
        </message>
        <message>
            <source>No message that was checked has an extra copy.</source>
            <translation>Keine der geprüften Nachrichten hat eine überzählige Kopie.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages with extra copies</source>
            <translation>
                <numerusform>%Ln Nachricht mit überzähligen Kopien</numerusform>
                <numerusform>%Ln Nachrichten mit überzähligen Kopien</numerusform>
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
                <numerusform>%Ln verknüpft oder gewollt kopiert</numerusform>
                <numerusform>%Ln verknüpft oder gewollt kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>messages, the size of their extra copies</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Move extra copies to “%1”…</source>
            <translation>Überzählige Kopien nach „%1“ verschieben…</translation>
        </message>
        <message>
            <source>None of these can be moved together.</source>
            <translation>Keine davon ist gemeinsam verschiebbar.</translation>
        </message>
        <message>
            <source>Messages, and the copies of the chosen one</source>
            <translation>Nachrichten und die Kopien der gewählten</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesSeenModel</name>
        <message>
            <source>Copy %1 of “%2” arrived.</source>
            <translation>Kopie %1 von „%2“ kam an.</translation>
        </message>
        <message>
            <source>Copy %1 of “%2” arrived; the server dates it %3 before the first.</source>
            <translation>Kopie %1 von „%2“ kam an; der Server datiert sie %3 vor die erste.</translation>
        </message>
        <message>
            <source>Copy %1 of “%2” arrived %3 after the first.</source>
            <translation>Kopie %1 von „%2“ kam %3 nach der ersten an.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Was ankam</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Postfach</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::EmptyState</name>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Onecopy reads what it knows of this account.</source>
            <translation>Onecopy liest, was es über dieses Konto weiß.</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>Code für den Support: %1</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Noch kein Mailserver</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Mailserver hinzufügen…</translation>
        </message>
        <message>
            <source>Add this mail server…</source>
            <translation>Diesen Mailserver hinzufügen…</translation>
        </message>
        <message>
            <source>%1 was read, but is not saved</source>
            <translation>%1 wurde gelesen, ist aber nicht gespeichert</translation>
        </message>
        <message>
            <source>It was read from the command line, or removed from the list. What was found is kept: add the server to see it. Address, port and user are filled in, and nothing has to be read again.</source>
            <translation>Er wurde von der Befehlszeile aus gelesen oder aus der Liste entfernt. Was gefunden wurde, ist noch da: Fügen Sie den Server hinzu, um es zu sehen. Adresse, Port und Benutzer sind schon eingetragen, und nichts muss erneut gelesen werden.</translation>
        </message>
        <message>
            <source>Add the server whose users get the same message several times. Onecopy only reads until you say otherwise.</source>
            <translation>Fügen Sie den Server hinzu, dessen Benutzer dieselbe Nachricht mehrmals bekommen. Onecopy liest nur, bis Sie etwas anderes sagen.</translation>
        </message>
        <message>
            <source>%1 has no IMAP server</source>
            <translation>%1 hat keinen IMAP-Server</translation>
        </message>
        <message>
            <source>Mail is checked over IMAP. Enter the name of its IMAP server to check it here.</source>
            <translation>E-Mails werden über IMAP geprüft. Geben Sie den Namen des IMAP-Servers ein, um sie hier zu prüfen.</translation>
        </message>
        <message>
            <source>Edit the server…</source>
            <translation>Server bearbeiten…</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ExpungeDialog</name>
        <message>
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good</source>
            <translation>
                <numerusform>%Ln Kopie endgültig entfernen</numerusform>
                <numerusform>%Ln Kopien endgültig entfernen</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are removed for good</source>
            <translation>Kopien, die endgültig entfernt werden</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Endgültig entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stay in the folder: it is not certain that they may go.</source>
            <translation>
                <numerusform>%Ln Kopie bleibt im Ordner: Es ist nicht gewiss, dass sie entfernt werden darf.</numerusform>
                <numerusform>%Ln Kopien bleiben im Ordner: Es ist nicht gewiss, dass sie entfernt werden dürfen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing brings them back. Type %1 to confirm the number:</source>
            <translation>Das lässt sich nicht rückgängig machen. Geben Sie zur Bestätigung der Anzahl %1 ein:</translation>
        </message>
        <message>
            <source>Number of copies to remove</source>
            <translation>Anzahl der zu entfernenden Kopien</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good?</source>
            <translation>
                <numerusform>%Ln Kopie endgültig entfernen?</numerusform>
                <numerusform>%Ln Kopien endgültig entfernen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them was moved by Onecopy, and the copy that stays was read again and has the same content. They leave the server, and they cannot be put back.</source>
            <translation>Jede von ihnen wurde von Onecopy verschoben, und die Kopie, die bleibt, wurde noch einmal gelesen und hat denselben Inhalt. Sie verschwinden vom Server und können nicht zurückgelegt werden.</translation>
        </message>
        <message>
            <source>Account %1 · %2</source>
            <comment>account, size of all copies</comment>
            <translation>Konto %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::FaultWords</name>
        <message>
            <source>Stopped because you asked for it.</source>
            <translation>Angehalten, weil Sie es wollten.</translation>
        </message>
        <message>
            <source>What was done until then is kept. You can start again at any time.</source>
            <translation>Was bis dahin erledigt war, bleibt erhalten. Sie können jederzeit neu beginnen.</translation>
        </message>
        <message>
            <source>There is no server of this name.</source>
            <translation>Es gibt keinen Server dieses Namens.</translation>
        </message>
        <message>
            <source>Check the spelling of the server name and your network connection.</source>
            <translation>Prüfen Sie die Schreibweise des Servernamens und Ihre Netzwerkverbindung.</translation>
        </message>
        <message>
            <source>No mail service answers at this address and port.</source>
            <translation>Unter dieser Adresse und diesem Port antwortet kein Maildienst.</translation>
        </message>
        <message>
            <source>Check the port, and whether the service runs and the firewall lets it through.</source>
            <translation>Prüfen Sie den Port und ob der Dienst läuft und die Firewall ihn durchlässt.</translation>
        </message>
        <message>
            <source>The connection ended before the answer came.</source>
            <translation>Die Verbindung endete, bevor die Antwort kam.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, a firewall or virus scanner on the way may be cutting it.</source>
            <translation>Versuchen Sie es erneut. Geschieht es wieder, trennt vielleicht eine Firewall oder ein Virenscanner unterwegs die Verbindung.</translation>
        </message>
        <message>
            <source>The server was silent for too long.</source>
            <translation>Der Server hat zu lange nicht geantwortet.</translation>
        </message>
        <message>
            <source>Something answers there, but it is not this kind of mail service.</source>
            <translation>Dort antwortet etwas, aber kein Maildienst dieser Art.</translation>
        </message>
        <message>
            <source>Check the port and the kind of connection: encrypted from the start, or encrypted after STARTTLS.</source>
            <translation>Prüfen Sie den Port und die Art der Verbindung: von Anfang an verschlüsselt oder erst nach STARTTLS verschlüsselt.</translation>
        </message>
        <message>
            <source>The server does not offer encryption on this port.</source>
            <translation>Der Server bietet auf diesem Port keine Verschlüsselung an.</translation>
        </message>
        <message>
            <source>No encrypted connection could be agreed on.</source>
            <translation>Eine verschlüsselte Verbindung konnte nicht vereinbart werden.</translation>
        </message>
        <message>
            <source>The server may know only old versions of TLS. You can allow them for this server alone in its settings.</source>
            <translation>Der Server kennt vielleicht nur alte Versionen von TLS. Sie können diese in den Einstellungen dieses Servers nur für ihn erlauben.</translation>
        </message>
        <message>
            <source>The server’s certificate cannot be trusted.</source>
            <translation>Dem Zertifikat des Servers kann nicht vertraut werden.</translation>
        </message>
        <message>
            <source>No password was sent. Compare the fingerprint with the one that the server’s administrator gives you.</source>
            <translation>Es wurde kein Passwort gesendet. Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Administrator des Servers nennt.</translation>
        </message>
        <message>
            <source>The password would have travelled unencrypted, so it was not sent.</source>
            <translation>Das Passwort wäre unverschlüsselt übertragen worden und wurde deshalb nicht gesendet.</translation>
        </message>
        <message>
            <source>Use an encrypted port. Only for a network that you trust, you can allow clear text for this server.</source>
            <translation>Nutzen Sie einen verschlüsselten Port. Nur in einem Netz, dem Sie vertrauen, können Sie für diesen Server Klartext erlauben.</translation>
        </message>
        <message>
            <source>Somebody may be interfering with the connection.</source>
            <translation>Jemand greift vielleicht in die Verbindung ein.</translation>
        </message>
        <message>
            <source>Data came before encryption that must not come there. Nothing was sent. Use the port that is encrypted from the start.</source>
            <translation>Vor der Verschlüsselung kamen Daten, die dort nicht kommen dürfen. Es wurde nichts gesendet. Nutzen Sie den Port, der von Anfang an verschlüsselt ist.</translation>
        </message>
        <message>
            <source>The server refused the user name or password.</source>
            <translation>Der Server hat Benutzernamen oder Passwort abgelehnt.</translation>
        </message>
        <message>
            <source>Check both. Onecopy does not try again by itself, so that the account is not locked.</source>
            <translation>Prüfen Sie beides. Onecopy versucht es nicht von selbst erneut, damit das Konto nicht gesperrt wird.</translation>
        </message>
        <message>
            <source>The server offers no way of logging in that is safe here.</source>
            <translation>Der Server bietet keine Anmeldung an, die hier sicher ist.</translation>
        </message>
        <message>
            <source>Ask the administrator for PLAIN over TLS, SCRAM or OAuth, or choose another way in the settings of this server.</source>
            <translation>Bitten Sie den Administrator um PLAIN über TLS, SCRAM oder OAuth, oder wählen Sie in den Einstellungen dieses Servers eine andere Methode.</translation>
        </message>
        <message>
            <source>There is no password for this server.</source>
            <translation>Für diesen Server gibt es kein Passwort.</translation>
        </message>
        <message>
            <source>Enter it once more. If no keyring is available, it is kept for this session only.</source>
            <translation>Geben Sie es noch einmal ein. Ist kein Schlüsselbund verfügbar, wird es nur für diese Sitzung behalten.</translation>
        </message>
        <message>
            <source>The server refused the request.</source>
            <translation>Der Server hat die Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>Its own words below usually say why.</source>
            <translation>Seine eigenen Worte unten sagen meist, warum.</translation>
        </message>
        <message>
            <source>The server is not available now.</source>
            <translation>Der Server ist zurzeit nicht verfügbar.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Versuchen Sie es in ein paar Minuten erneut.</translation>
        </message>
        <message>
            <source>The server gave an answer that makes no sense.</source>
            <translation>Der Server gab eine Antwort, die keinen Sinn ergibt.</translation>
        </message>
        <message>
            <source>Nothing was changed after that answer. Save the details for whoever looks after the server.</source>
            <translation>Nach dieser Antwort wurde nichts geändert. Speichern Sie die Details für die Person, die den Server betreut.</translation>
        </message>
        <message>
            <source>The server sent more than Onecopy accepts.</source>
            <translation>Der Server sendete mehr, als Onecopy annimmt.</translation>
        </message>
        <message>
            <source>The rest was left out. Save the details for whoever looks after the server.</source>
            <translation>Der Rest wurde ausgelassen. Speichern Sie die Details für die Person, die den Server betreut.</translation>
        </message>
        <message>
            <source>The server has renumbered the messages of this mailbox.</source>
            <translation>Der Server hat die Nachrichten dieses Postfachs neu nummeriert.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the mailbox again; the old numbers are not used any more.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie das Postfach erneut; die alten Nummern werden nicht mehr verwendet.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Es ist nicht mehr da.</translation>
        </message>
        <message>
            <source>Check again to see what the server has now.</source>
            <translation>Prüfen Sie erneut, um zu sehen, was der Server jetzt hat.</translation>
        </message>
        <message>
            <source>This mailbox does not allow changes.</source>
            <translation>Dieses Postfach erlaubt keine Änderungen.</translation>
        </message>
        <message>
            <source>Stopped, because going on could have lost mail.</source>
            <translation>Angehalten, weil beim Weitermachen E-Mails hätten verloren gehen können.</translation>
        </message>
        <message>
            <source>Nothing more is done. The History page shows each step, and what was moved can be put back.</source>
            <translation>Mehr geschieht nicht. Die Seite „Verlauf“ zeigt jeden Schritt, und was verschoben wurde, kann zurückgelegt werden.</translation>
        </message>
        <message>
            <source>Another Onecopy is working on the same data.</source>
            <translation>Ein anderes Onecopy arbeitet mit denselben Daten.</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it. Until then you can look, but not change.</source>
            <translation>Warten Sie, bis es fertig ist, oder schließen Sie es. Bis dahin können Sie ansehen, aber nichts ändern.</translation>
        </message>
        <message>
            <source>The data file of Onecopy is damaged.</source>
            <translation>Die Datendatei von Onecopy ist beschädigt.</translation>
        </message>
        <message>
            <source>The data file was written by a newer Onecopy.</source>
            <translation>Die Datendatei wurde von einem neueren Onecopy geschrieben.</translation>
        </message>
        <message>
            <source>Install the newer version, or choose another data file.</source>
            <translation>Installieren Sie die neuere Version, oder wählen Sie eine andere Datendatei.</translation>
        </message>
        <message>
            <source>This computer’s disk is full.</source>
            <translation>Der Datenträger dieses Computers ist voll.</translation>
        </message>
        <message>
            <source>Make room and try again. Nothing is changed on the server without a record of it.</source>
            <translation>Schaffen Sie Platz und versuchen Sie es erneut. Auf dem Server wird nichts geändert, ohne dass es aufgezeichnet wird.</translation>
        </message>
        <message>
            <source>A file on this computer cannot be read or written.</source>
            <translation>Eine Datei auf diesem Computer kann nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write there.</source>
            <translation>Prüfen Sie, ob der Ordner existiert und ob Sie dort schreiben dürfen.</translation>
        </message>
        <message>
            <source>Something that was entered cannot be used.</source>
            <translation>Eine Eingabe kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Korrigieren Sie sie und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Onecopy made a mistake.</source>
            <translation>Onecopy hat einen Fehler gemacht.</translation>
        </message>
        <message>
            <source>Nothing more is done. Please report it with the code and the details.</source>
            <translation>Mehr geschieht nicht. Bitte melden Sie den Fehler mit dem Code und den Details.</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>Der Server sagt: %1</translation>
        </message>
        <message>
            <source>Another computer is removing copies from this account.</source>
            <translation>Ein anderer Computer entfernt gerade Kopien aus diesem Konto.</translation>
        </message>
        <message>
            <source>Nothing was changed. Wait until it is done; until then you can look, but not change. The details say who it is, and since when.</source>
            <translation>Es wurde nichts geändert. Warten Sie, bis er fertig ist; bis dahin können Sie alles ansehen, aber nichts ändern. Die Details sagen, wer es ist und seit wann.</translation>
        </message>
        <message>
            <source>The mail provider has not agreed to let Onecopy in, or not any more.</source>
            <translation>Der E-Mail-Provider hat dem Zugriff von Onecopy nicht zugestimmt oder stimmt nicht mehr zu.</translation>
        </message>
        <message>
            <source>Sign in with the browser again, in the settings of this server.</source>
            <translation>Melden Sie sich in den Einstellungen dieses Servers erneut mit dem Browser an.</translation>
        </message>
        <message>
            <source>Check both. If they are right, the server may offer %1 without being able to check it, as some do that keep passwords as hashes: choose PLAIN for this server, which is safe over TLS. Onecopy does not try again by itself, so that the account is not locked.</source>
            <translation>Prüfen Sie beides. Stimmen sie, bietet der Server vielleicht %1 an, ohne es prüfen zu können, wie manche, die Passwörter als Hashwerte aufbewahren: Wählen Sie für diesen Server PLAIN, das über TLS sicher ist. Onecopy versucht es nicht von selbst erneut, damit das Konto nicht gesperrt wird.</translation>
        </message>
        <message>
            <source>No password was sent. Use the port that is encrypted from the start, usually %1.</source>
            <translation>Es wurde kein Passwort gesendet. Nutzen Sie den Port, der von Anfang an verschlüsselt ist, meist %1.</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>Der Server hat das Zugriffstoken abgelehnt.</translation>
        </message>
        <message>
            <source>Check the user name, and sign in with the browser again or give a new token. If it stays so, the token may be for another service than mail, or the administrator may have switched this way of reading mail off.</source>
            <translation>Prüfen Sie den Benutzernamen und melden Sie sich erneut mit dem Browser an, oder geben Sie ein neues Token an. Bleibt es dabei, gilt das Token vielleicht für einen anderen Dienst als E-Mail, oder der Administrator hat diesen Weg zu den E-Mails abgeschaltet.</translation>
        </message>
        <message>
            <source>The server offers no login on this port.</source>
            <translation>Der Server bietet auf diesem Port keine Anmeldung an.</translation>
        </message>
        <message>
            <source>If it takes mail without one, leave the user name out. Else use the port for submission, usually 465 or 587.</source>
            <translation>Nimmt er E-Mails ohne Anmeldung an, lassen Sie den Benutzernamen weg. Sonst nehmen Sie den Port für das Einliefern, meist 465 oder 587.</translation>
        </message>
        <message>
            <source>The details say why.</source>
            <translation>Die Details sagen, warum.</translation>
        </message>
        <message>
            <source>The name of the server could not be looked up now.</source>
            <translation>Der Name des Servers konnte gerade nicht aufgelöst werden.</translation>
        </message>
        <message>
            <source>No name server answers. Check your network connection, and try again.</source>
            <translation>Kein Nameserver antwortet. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The server lets in only computers with a certificate of their own.</source>
            <translation>Der Server lässt nur Computer mit eigenem Zertifikat zu.</translation>
        </message>
        <message>
            <source>No password was sent. Onecopy cannot show such a certificate. Ask the administrator for a port that takes a password alone.</source>
            <translation>Es wurde kein Passwort gesendet. Onecopy kann kein solches Zertifikat vorzeigen. Bitten Sie den Administrator um einen Port, dem ein Passwort genügt.</translation>
        </message>
        <message>
            <source>The server lets in no more connections of this user at once.</source>
            <translation>Der Server lässt keine weiteren gleichzeitigen Verbindungen dieses Benutzers zu.</translation>
        </message>
        <message>
            <source>Close other mail programs that use this account, stop watching it, or ask the administrator for more: removing copies, putting them back and emptying the quarantine need two.</source>
            <translation>Schließen Sie andere Mailprogramme, die dieses Konto verwenden, beenden Sie die Beobachtung dieses Kontos, oder bitten Sie den Administrator um mehr Verbindungen: Das Entfernen und Zurücklegen von Kopien und das Leeren der Quarantäne brauchen zwei.</translation>
        </message>
        <message>
            <source>Another program has this mailbox open.</source>
            <translation>Ein anderes Programm hat dieses Postfach geöffnet.</translation>
        </message>
        <message>
            <source>POP3 lets in one at a time. Wait until the collector or mail program is done, and try again.</source>
            <translation>POP3 lässt immer nur ein Programm zu. Warten Sie, bis das Abrufprogramm oder das Mailprogramm fertig ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The mail provider’s sign-in server cannot be reached.</source>
            <translation>Der Anmeldeserver des E-Mail-Providers ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The mail server was not asked. Check your network connection, and try again in a few minutes. What you agreed to is kept.</source>
            <translation>Der Mailserver wurde nicht gefragt. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es in einigen Minuten noch einmal. Ihre Zustimmung bleibt erhalten.</translation>
        </message>
        <message>
            <source>The server may have taken the message: its answer did not come.</source>
            <translation>Vielleicht hat der Server die Nachricht angenommen: Seine Antwort kam nicht an.</translation>
        </message>
        <message>
            <source>Look whether the message arrives before you send it again.</source>
            <translation>Sehen Sie nach, ob die Nachricht ankommt, bevor Sie sie noch einmal senden.</translation>
        </message>
        <message>
            <source>Try again. If it happens at each login, the server may offer %1 without being able to check it: choose PLAIN for this server, which is safe over TLS.</source>
            <translation>Versuchen Sie es noch einmal. Geschieht es bei jeder Anmeldung, bietet der Server vielleicht %1 an, ohne es prüfen zu können: Wählen Sie für diesen Server PLAIN, das über TLS sicher ist.</translation>
        </message>
        <message>
            <source>The server ended the connection without a word.</source>
            <translation>Der Server hat die Verbindung wortlos beendet.</translation>
        </message>
        <message>
            <source>It may let in no more connections at once, or none from this computer. Close other mail programs that use this account, and a watch of your own, and try again in a few minutes.</source>
            <translation>Vielleicht lässt er keine weiteren gleichzeitigen Verbindungen zu, oder keine von diesem Computer. Schließen Sie andere Mailprogramme, die dieses Konto verwenden, beenden Sie auch eine eigene Beobachtung, und versuchen Sie es in einigen Minuten noch einmal.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Details: %1</translation>
        </message>
        <message>
            <source>A file on this computer cannot be read.</source>
            <translation>Eine Datei auf diesem Computer kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Check that it exists and that you may read it.</source>
            <translation>Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>Set the file aside and begin a new one; then add the servers again and check them.</source>
            <translation>Legen Sie die Datei beiseite und legen Sie eine neue an; fügen Sie dann die Server neu hinzu und prüfen Sie sie.</translation>
        </message>
        <message>
            <source>This is no data file of Onecopy, and it is left as it is.</source>
            <translation>Dies ist keine Datendatei von Onecopy; sie bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Start Onecopy with another data file, or move this one away.</source>
            <translation>Starten Sie Onecopy mit einer anderen Datendatei, oder verschieben Sie diese an einen anderen Ort.</translation>
        </message>
        <message>
            <source>The server lets nobody read more of this account for now.</source>
            <translation>Der Server lässt vorerst niemanden mehr aus diesem Konto lesen.</translation>
        </message>
        <message>
            <source>Some providers limit how much is read in a day. What was read is kept: check again tomorrow, and only the rest is read.</source>
            <translation>Manche Provider begrenzen, wie viel an einem Tag gelesen wird. Was gelesen wurde, bleibt erhalten: Prüfen Sie morgen noch einmal, dann wird nur der Rest gelesen.</translation>
        </message>
        <message>
            <source>The data file of Onecopy can be read here, but not written.</source>
            <translation>Die Datendatei von Onecopy kann hier gelesen, aber nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Nothing is changed on a server without a record of it. Make the file and its folder writable, or start Onecopy with another data file (--store).</source>
            <translation>Auf einem Server wird nichts geändert, ohne dass es aufgezeichnet wird. Machen Sie die Datei und ihren Ordner beschreibbar, oder starten Sie Onecopy mit einer anderen Datendatei (--store).</translation>
        </message>
        <message>
            <source>The server takes no password without encryption.</source>
            <translation>Der Server nimmt ohne Verschlüsselung kein Passwort an.</translation>
        </message>
        <message>
            <source>Use an encrypted port. The password may have travelled unencrypted: change it where others could have listened.</source>
            <translation>Nutzen Sie einen verschlüsselten Port. Das Passwort kann unverschlüsselt übertragen worden sein: Ändern Sie es, wenn andere mitgehört haben könnten.</translation>
        </message>
        <message>
            <source>A firewall on the way overwrites what the server offers.</source>
            <translation>Eine Firewall auf dem Weg überschreibt, was der Server anbietet.</translation>
        </message>
        <message>
            <source>No password was sent. Use the port that is encrypted from the start, usually 465, or have the firewall leave SMTP as it is (Cisco: “inspect esmtp”, formerly “fixup protocol smtp”).</source>
            <translation>Es wurde kein Passwort gesendet. Nutzen Sie den Port, der von Anfang an verschlüsselt ist, meist 465, oder lassen Sie die Firewall so einstellen, dass sie SMTP nicht verändert (Cisco: „inspect esmtp“, früher „fixup protocol smtp“).</translation>
        </message>
        <message>
            <source>The keyring did not hand out the password.</source>
            <translation>Der Schlüsselbund hat das Passwort nicht herausgegeben.</translation>
        </message>
        <message>
            <source>It is locked, or waits for somebody to unlock it. Unlock it and try again, or enter the password once more: then it is kept until Onecopy ends.</source>
            <translation>Er ist gesperrt oder wartet darauf, entsperrt zu werden. Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie das Passwort noch einmal ein: Dann bleibt es erhalten, bis Onecopy beendet wird.</translation>
        </message>
        <message>
            <source>The server’s certificate is not valid yet.</source>
            <translation>Das Zertifikat des Servers ist noch nicht gültig.</translation>
        </message>
        <message>
            <source>No password was sent. Look whether date and time of this computer are right. If they are, ask whoever runs the server.</source>
            <translation>Es wurde kein Passwort gesendet. Prüfen Sie, ob Datum und Uhrzeit dieses Computers stimmen. Wenn ja, wenden Sie sich an den Betreiber des Servers.</translation>
        </message>
        <message>
            <source>No test mail arrived in the inbox.</source>
            <translation>Im Posteingang ist keine Testmail angekommen.</translation>
        </message>
        <message>
            <source>The log of the mail server says where it went: it may wait in the queue, or lie in another mailbox. Allow a longer wait, or address it to the account that is read. A filter that gives mail another Message-ID and another subject hides it, too.</source>
            <translation>Das Protokoll des Mailservers sagt, wohin sie gelangt ist: Vielleicht wartet sie in der Warteschlange oder liegt in einem anderen Postfach. Lassen Sie länger warten, oder richten Sie sie an das Konto, das gelesen wird. Auch ein Filter, der Mail eine andere Message-ID und einen anderen Betreff gibt, verbirgt sie.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <comment>the mail server</comment>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Ask its owner or the administrator for the right to change it.</source>
            <translation>Bitten Sie den Besitzer oder den Administrator um das Recht, es zu ändern.</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>Der Server hat selbst eine Störung.</translation>
        </message>
        <message>
            <source>Its log says what: often its disk is full, or it may not write to its files. Have that mended, and try again.</source>
            <translation>Sein Protokoll sagt, welche: Oft ist seine Festplatte voll, oder er darf seine Dateien nicht schreiben. Lassen Sie das beheben, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The mail server has put the test mail off.</source>
            <translation>Der Mailserver hat die Testmail vorerst nicht angenommen.</translation>
        </message>
        <message>
            <source>Many put off senders that they do not know, and take their mail some minutes later (greylisting). Try again then.</source>
            <translation>Viele Server weisen unbekannte Absender zuerst ab und nehmen ihre E-Mails einige Minuten später an (Greylisting). Versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>Der Schlüsselbund dieses Rechners lässt sich nicht nutzen.</translation>
        </message>
        <message>
            <source>Passwords and sign-ins are kept there and in no file. Unlock or start it (GNOME keyring, KWallet), which needs a session of the desktop, and try again.</source>
            <translation>Passwörter und Anmeldungen werden dort und in keiner Datei aufbewahrt. Entsperren oder starten Sie ihn (GNOME-Schlüsselbund, KWallet), wozu eine Sitzung am Schreibtisch nötig ist, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The server sends, but it did not finish its answer in time.</source>
            <translation>Der Server sendet, hat seine Antwort aber nicht rechtzeitig beendet.</translation>
        </message>
        <message>
            <source>Try again when it is less busy. If it stays so, save the details for whoever looks after the server.</source>
            <translation>Versuchen Sie es erneut, wenn weniger los ist. Bleibt es dabei, speichern Sie die Details für die Person, die den Server betreut.</translation>
        </message>
        <message>
            <source>No password was sent. Have the administrator switch STARTTLS on for ManageSieve, usually on port 4190.</source>
            <translation>Es wurde kein Passwort gesendet. Lassen Sie STARTTLS für ManageSieve einschalten, meist auf Port 4190.</translation>
        </message>
        <message>
            <source>The connection was given up: the computer slept, or its clock was set.</source>
            <translation>Die Verbindung wurde aufgegeben: Der Computer war im Ruhezustand, oder seine Uhr wurde gestellt.</translation>
        </message>
        <message>
            <source>Nothing needs to be done. Onecopy connects again by itself.</source>
            <translation>Es ist nichts zu tun. Onecopy verbindet sich von selbst wieder.</translation>
        </message>
        <message>
            <source>There is no room left on the server.</source>
            <translation>Auf dem Server ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>Make room in the mailbox, or ask whoever looks after the server for more.</source>
            <translation>Schaffen Sie Platz im Postfach, oder bitten Sie den Betreuer des Servers um mehr.</translation>
        </message>
        <message>
            <source>Try again when it is less busy. If it is always so slow, ask whoever runs it; “onecopyctl scan --timeout 600” waits longer.</source>
            <translation>Versuchen Sie es erneut, wenn weniger los ist. Ist er immer so langsam, fragen Sie den Betreiber; „onecopyctl scan --timeout 600“ wartet länger.</translation>
        </message>
        <message>
            <source>This is where Onecopy keeps its own data, and it is left as it is.</source>
            <translation>Hier bewahrt Onecopy seine eigenen Daten auf; die Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Name another file.</source>
            <translation>Geben Sie eine andere Datei an.</translation>
        </message>
        <message>
            <source>The server’s certificate has expired.</source>
            <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
        </message>
        <message>
            <source>No password was sent. Ask whoever runs the server to renew it.</source>
            <translation>Es wurde kein Passwort gesendet. Bitten Sie den Betreiber des Servers, es zu erneuern.</translation>
        </message>
        <message>
            <source>The server’s certificate is for another name.</source>
            <translation>Das Zertifikat des Servers gilt für einen anderen Namen.</translation>
        </message>
        <message>
            <source>No password was sent. If the server has another name as well, enter it as the certificate gives it. Else somebody may be answering in its place: ask whoever runs it.</source>
            <translation>Es wurde kein Passwort gesendet. Hat der Server auch einen anderen Namen, geben Sie ihn so ein, wie er im Zertifikat steht. Sonst antwortet vielleicht jemand anderes an seiner Stelle: Wenden Sie sich an den Betreiber.</translation>
        </message>
        <message>
            <source>The server ended the connection while encryption was being agreed on.</source>
            <translation>Der Server hat die Verbindung beendet, während die Verschlüsselung vereinbart wurde.</translation>
        </message>
        <message>
            <source>It did not say why. It may let in no more connections, or none from this computer, be starting again, or have trouble with its certificate: try again in a few minutes, and ask whoever runs it. Very old servers do this, too; for these alone, old versions of TLS can be allowed in the settings of the server.</source>
            <translation>Er hat nicht gesagt, warum. Vielleicht lässt er keine weiteren Verbindungen zu oder keine von diesem Computer, startet gerade neu oder hat Schwierigkeiten mit seinem Zertifikat: Versuchen Sie es in einigen Minuten erneut, und fragen Sie den Betreiber. Auch sehr alte Server verhalten sich so; nur für diese lassen sich in den Einstellungen des Servers alte TLS-Versionen zulassen.</translation>
        </message>
        <message>
            <source>The server says that this mailbox is on another one.</source>
            <translation>Der Server sagt, dass dieses Postfach auf einem anderen liegt.</translation>
        </message>
        <message>
            <source>It names %1. Your password was not sent there. If that is a server of your provider, enter it in the settings of this one.</source>
            <translation>Er nennt %1. Ihr Passwort wurde dorthin nicht gesendet. Wenn das ein Server Ihres Anbieters ist, tragen Sie ihn in den Einstellungen dieses Servers ein.</translation>
        </message>
        <message>
            <source>The server takes no passwords any more.</source>
            <translation>Der Server nimmt keine Passwörter mehr an.</translation>
        </message>
        <message>
            <source>Sign in with the browser instead, in the settings of this server, or give a token.</source>
            <translation>Melden Sie sich stattdessen in den Einstellungen dieses Servers mit dem Browser an, oder geben Sie ein Token an.</translation>
        </message>
        <message>
            <source>The password has expired.</source>
            <translation>Das Passwort ist abgelaufen.</translation>
        </message>
        <message>
            <source>Set a new one where you are used to, such as the web page of the provider, and enter it here.</source>
            <translation>Setzen Sie dort ein neues, wo Sie es sonst tun, etwa auf der Webseite des Anbieters, und geben Sie es hier ein.</translation>
        </message>
        <message>
            <source>The provider wants a password that is made for this program.</source>
            <translation>Der Anbieter verlangt ein Passwort, das für dieses Programm erstellt ist.</translation>
        </message>
        <message>
            <source>Make an app password on the security page of your account there, and enter it here instead of the usual one.</source>
            <translation>Erstellen Sie auf der Sicherheitsseite Ihres dortigen Kontos ein App-Passwort, und geben Sie es hier statt des gewohnten ein.</translation>
        </message>
        <message>
            <source>The provider wants you to sign in with a web browser first.</source>
            <translation>Der Anbieter verlangt, dass Sie sich zuerst mit einem Webbrowser anmelden.</translation>
        </message>
        <message>
            <source>Sign in there, confirm that it was you, and try again. An app password, or signing in with the browser in the settings of this server, may avoid it.</source>
            <translation>Melden Sie sich dort an, bestätigen Sie, dass Sie es waren, und versuchen Sie es noch einmal. Ein App-Passwort oder das Anmelden mit dem Browser in den Einstellungen dieses Servers kann das vermeiden.</translation>
        </message>
        <message>
            <source>Another program has renamed or deleted the removal folder.</source>
            <translation>Ein anderes Programm hat den Ordner für entfernte Kopien umbenannt oder gelöscht.</translation>
        </message>
        <message>
            <source>Nothing more was moved. Begin again for the rest: a new folder is made. If the old one was renamed, undo finds there what was moved before.</source>
            <translation>Mehr wurde nicht verschoben. Beginnen Sie für den Rest noch einmal: Es wird ein neuer Ordner angelegt. Wurde der alte umbenannt, so findet „Rückgängig“ dort, was vorher verschoben wurde.</translation>
        </message>
        <message>
            <source>The server changes messages when it moves them.</source>
            <translation>Der Server verändert Nachrichten, wenn er sie verschiebt.</translation>
        </message>
        <message>
            <source>What arrived in the removal folder is not the same byte by byte, so the copies stayed where they are. Remove them in a mail program, and look into the removal folder for what arrived.</source>
            <translation>Was im Ordner für entfernte Kopien ankam, ist nicht Byte für Byte dasselbe; deshalb blieben die Kopien, wo sie sind. Entfernen Sie sie in einem Mailprogramm, und sehen Sie im Ordner für entfernte Kopien nach, was dort ankam.</translation>
        </message>
        <message>
            <source>The server agreed to move messages, and moved none.</source>
            <translation>Der Server hat dem Verschieben zugestimmt und nichts verschoben.</translation>
        </message>
        <message>
            <source>The copies stayed where they are. Save the details for whoever looks after the server.</source>
            <translation>Die Kopien blieben, wo sie sind. Speichern Sie die Details für die Person, die den Server betreut.</translation>
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
            <translation>Einstellungen suchen</translation>
        </message>
        <message>
            <source>Servers that were found</source>
            <translation>Gefundene Server</translation>
        </message>
        <message>
            <source>Onecopy asks the domain itself, and nobody else. You can also enter everything by hand below.</source>
            <translation>Onecopy fragt die Domain selbst und niemanden sonst. Sie können auch alles unten von Hand eingeben.</translation>
        </message>
        <message>
            <source>Looking for the servers of this address…</source>
            <translation>Die Server dieser Adresse werden gesucht…</translation>
        </message>
        <message>
            <source>Nothing was found. Ask whoever runs the mail server for its name, and enter it below.</source>
            <translation>Nichts gefunden. Fragen Sie den Betreiber des Mailservers nach dessen Namen, und geben Sie ihn unten ein.</translation>
        </message>
        <message>
            <source>Found. Check the name of the server before you enter the password:</source>
            <translation>Gefunden. Prüfen Sie den Namen des Servers, bevor Sie das Passwort eingeben:</translation>
        </message>
        <message>
            <source>Mail a&amp;ddress</source>
            <translation>&amp;E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Only a server for POP3 was found. Mail is checked over IMAP: ask whoever runs the mail server whether it has that too, and enter its name below.</source>
            <translation>Es wurde nur ein Server für POP3 gefunden. E-Mails werden über IMAP geprüft: Fragen Sie, wer den Mailserver betreibt, ob er auch das anbietet, und geben Sie unten seinen Namen ein.</translation>
        </message>
        <message>
            <source>Enter the whole address, such as anna@example.org.</source>
            <translation>Geben Sie die ganze Adresse ein, etwa anna@example.org.</translation>
        </message>
        <message>
            <source>Servers are looked for in a domain with a dot, such as example.org. Enter any other server by hand below.</source>
            <translation>Server werden in einer Domain mit Punkt gesucht, etwa example.org. Geben Sie jeden anderen Server unten von Hand ein.</translation>
        </message>
        <message>
            <source>This is not a mail address. Enter one such as anna@example.org, or the server by hand below.</source>
            <translation>Das ist keine Mailadresse. Geben Sie eine ein wie anna@example.org, oder den Server unten von Hand.</translation>
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
            <translation>Ausgewählte Nachricht</translation>
        </message>
        <message>
            <source>Select a message to see its copies.</source>
            <translation>Wählen Sie eine Nachricht aus, um ihre Kopien zu sehen.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>sender, size, number of copies</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln Kopie</numerusform>
                <numerusform>%Ln Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies…</source>
            <translation>
                <numerusform>%Ln überzählige Kopie verschieben…</numerusform>
                <numerusform>%Ln überzählige Kopien verschieben…</numerusform>
            </translation>
        </message>
        <message>
            <source>Likely cause: %1</source>
            <translation>Wahrscheinliche Ursache: %1</translation>
        </message>
        <message>
            <source>Compare field by field…</source>
            <translation>Feld für Feld vergleichen…</translation>
        </message>
        <message>
            <source>Why these copies are one message, and why others that look alike are not</source>
            <translation>Warum diese Kopien dieselbe Nachricht sind und warum andere, die ähnlich aussehen, es nicht sind</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::GroupTableModel</name>
        <message>
            <source>by design</source>
            <translation>gewollt</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <source>First arrival</source>
            <translation>Erster Eingang</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Likely cause</source>
            <translation>Wahrscheinliche Ursache</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Changes that Onecopy made</source>
            <translation>Änderungen durch Onecopy</translation>
        </message>
        <message>
            <source>Copies of the selected change</source>
            <translation>Kopien der ausgewählten Änderung</translation>
        </message>
        <message>
            <source>Put copies back…</source>
            <translation>Kopien zurücklegen…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV exportieren…</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>JSON exportieren…</translation>
        </message>
        <message>
            <source>Nothing was changed yet</source>
            <translation>Noch nichts geändert</translation>
        </message>
        <message>
            <source>Everything that Onecopy moves on a server is recorded here, and can be put back from here.</source>
            <translation>Alles, was Onecopy auf einem Server verschiebt, wird hier aufgezeichnet und kann von hier aus zurückgelegt werden.</translation>
        </message>
        <message>
            <source>Steps of %1</source>
            <translation>Schritte vom %1</translation>
        </message>
        <message>
            <source>Putting copies back was interrupted on %1.</source>
            <translation>Das Zurücklegen von Kopien wurde am %1 unterbrochen.</translation>
        </message>
        <message>
            <source>Moving copies was interrupted on %1, after %2 of %3.</source>
            <translation>Das Verschieben von Kopien wurde am %1 nach %2 von %3 unterbrochen.</translation>
        </message>
        <message>
            <source>Nothing is lost: every step was recorded before it was done. Onecopy looks at what is on the server now, and completes the record.</source>
            <translation>Nichts ist verloren: Jeder Schritt wurde aufgezeichnet, bevor er ausgeführt wurde. Onecopy sieht nach, was jetzt auf dem Server ist, und vervollständigt das Protokoll.</translation>
        </message>
        <message>
            <source>Look at the server and finish…</source>
            <translation>Auf dem Server nachsehen und abschließen…</translation>
        </message>
        <message>
            <source>Export the record</source>
            <translation>Protokoll exportieren</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>JSON-Dateien (*.json)</translation>
        </message>
        <message>
            <source>Remove for good…</source>
            <translation>Endgültig entfernen…</translation>
        </message>
        <message>
            <source>%1, the oldest since %2.</source>
            <comment>12 copies are in the removal folder, date</comment>
            <translation>%1, die älteste seit dem %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are in the removal folder</source>
            <translation>
                <numerusform>%Ln Kopie ist im Ordner für entfernte Kopien</numerusform>
                <numerusform>%Ln Kopien sind im Ordner für entfernte Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Some have been there for %Ln days. If nobody misses them, they can be removed for good.</source>
            <translation>
                <numerusform>Manche sind seit %Ln Tag dort. Wenn niemand sie vermisst, können sie endgültig entfernt werden.</numerusform>
                <numerusform>Manche sind seit %Ln Tagen dort. Wenn niemand sie vermisst, können sie endgültig entfernt werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>They can be put back from here until they are removed for good.</source>
            <translation>Sie können von hier aus zurückgelegt werden, bis sie endgültig entfernt sind.</translation>
        </message>
        <message numerus="yes">
            <source>Put %Ln copies back…</source>
            <translation>
                <numerusform>%Ln Kopie zurücklegen…</numerusform>
                <numerusform>%Ln Kopien zurücklegen…</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes, and the steps of the chosen one</source>
            <translation>Änderungen und die Schritte der gewählten</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HopGraph</name>
        <message>
            <source>Ways of the copies</source>
            <translation>Wege der Kopien</translation>
        </message>
        <message>
            <source>%1 · ways part</source>
            <comment>time and protocol</comment>
            <translation>%1 · Wege trennen sich</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>ohne Zeitangabe</translation>
        </message>
        <message>
            <source>an unnamed server</source>
            <translation>ein Server ohne Namen</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time, protocol</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>name of a server</comment>
            <translation>von %1</translation>
        </message>
        <message>
            <source>queue id %1</source>
            <translation>Queue-ID %1</translation>
        </message>
        <message>
            <source>%1 after the one before</source>
            <comment>a duration with its sign</comment>
            <translation>%1 nach der vorigen</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>und %Ln weitere Kopie</numerusform>
                <numerusform>und %Ln weitere Kopien</numerusform>
            </translation>
        </message>
        <message>
            <source>The copies share no server.</source>
            <translation>Die Kopien haben keinen Server gemeinsam.</translation>
        </message>
        <message>
            <source>All copies:</source>
            <translation>Alle Kopien:</translation>
        </message>
        <message>
            <source>  Here the ways part.</source>
            <translation>  Hier trennen sich die Wege.</translation>
        </message>
        <message>
            <source>First copy:</source>
            <translation>Erste Kopie:</translation>
        </message>
        <message>
            <source>Copy %1:</source>
            <translation>Kopie %1:</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::JournalModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>now in %1, UID %2</source>
            <translation>jetzt in %1, UID %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>key, what it does</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>first and last key of a row</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Go to a section</source>
            <translation>Zu einem Bereich gehen</translation>
        </message>
        <message>
            <source>Check the mailbox now</source>
            <translation>Das Postfach jetzt prüfen</translation>
        </message>
        <message>
            <source>Add a mail server</source>
            <translation>Einen Mailserver hinzufügen</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>In der Liste suchen</translation>
        </message>
        <message>
            <source>Undo the last removal</source>
            <translation>Das letzte Entfernen rückgängig machen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>Diese Tastenkürzel anzeigen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Go back to the section before</source>
            <translation>Zum vorherigen Bereich zurückgehen</translation>
        </message>
        <message>
            <source>Select or leave out a message</source>
            <translation>Eine Nachricht auswählen oder abwählen</translation>
        </message>
        <message>
            <source>Remove the extra copies of what is selected; asks first</source>
            <translation>Überzählige Kopien der Auswahl entfernen; fragt vorher</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Die gewählten Zeilen kopieren</translation>
        </message>
        <message>
            <source>Show a chart as a table</source>
            <translation>Ein Diagramm als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>Bericht als PDF speichern</translation>
        </message>
        <message>
            <source>Export every copy as CSV</source>
            <translation>Jede Kopie als CSV exportieren</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LeftAloneModel</name>
        <message>
            <source>Mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>Warum sie bleibt</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveBarsModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Erste Kopien</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Überzählige Kopien</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>nicht beobachtet</translation>
        </message>
        <message>
            <source>Observed for</source>
            <comment>column: how long of this time</comment>
            <translation>Beobachtet</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveChart</name>
        <message>
            <source>Arrivals</source>
            <translation>Eingänge</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <comment>in: 12 messages and 3 extra copies arrived.</comment>
            <translation>
                <numerusform>%Ln überzählige Kopie</numerusform>
                <numerusform>%Ln überzählige Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages and %1 arrived.</source>
            <translation>
                <numerusform>Eingegangen: %Ln Nachricht und %1.</numerusform>
                <numerusform>Eingegangen: %Ln Nachrichten und %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>nicht beobachtet</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Erste Kopien</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Überzählige Kopien</translation>
        </message>
        <message>
            <source>Not observed</source>
            <translation>Nicht beobachtet</translation>
        </message>
        <message>
            <source>%1: %2 first and %3 extra copies</source>
            <translation>%1: %2 erste und %3 überzählige Kopien</translation>
        </message>
        <message>
            <source>%1: not observed</source>
            <translation>%1: nicht beobachtet</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a change to a server, as a sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Of %1, %2 were not observed.</source>
            <comment>durations</comment>
            <translation>Von %1 wurden %2 nicht beobachtet.</translation>
        </message>
        <message>
            <source>%1; observed for %2 of %3</source>
            <comment>counts of copies; durations</comment>
            <translation>%1; beobachtet: %2 von %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LivePage</name>
        <message>
            <source>Live arrivals</source>
            <translation>Eingänge live</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Eingänge</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Nicht mehr beobachten</translation>
        </message>
        <message>
            <source>No second copy has arrived so far.</source>
            <translation>Bisher ist keine zweite Kopie angekommen.</translation>
        </message>
        <message>
            <source>Newest duplicates</source>
            <translation>Neueste Duplikate</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 Minuten</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 Stunden</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Noch kein Mailserver</translation>
        </message>
        <message>
            <source>Add the server whose arrivals you want to watch.</source>
            <translation>Fügen Sie den Server hinzu, dessen Eingänge Sie beobachten möchten.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Mailserver hinzufügen…</translation>
        </message>
        <message>
            <source>Onecopy can watch %1 and show each message while it arrives. It only reads.</source>
            <translation>Onecopy kann %1 beobachten und jede Nachricht anzeigen, während sie ankommt. Dabei wird nur gelesen.</translation>
        </message>
        <message>
            <source>Start watching</source>
            <translation>Beobachtung starten</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %Ln messages arrived since.</source>
            <translation>
                <numerusform>Pausiert. Seitdem ist %Ln Nachricht angekommen.</numerusform>
                <numerusform>Pausiert. Seitdem sind %Ln Nachrichten angekommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not watching.</source>
            <translation>Keine Beobachtung.</translation>
        </message>
        <message>
            <source>Connected since %1.</source>
            <translation>Verbunden seit %1.</translation>
        </message>
        <message>
            <source>Connected since %1, quiet for %2.</source>
            <translation>Verbunden seit %1, ruhig seit %2.</translation>
        </message>
        <message>
            <source>Reconnecting. %1</source>
            <comment>what happened</comment>
            <translation>Die Verbindung wird neu aufgebaut. %1</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbindung wird aufgebaut…</translation>
        </message>
        <message>
            <source>Watch again</source>
            <translation>Wieder beobachten</translation>
        </message>
        <message>
            <source>Arrivals are not being watched</source>
            <translation>Die Eingänge werden nicht beobachtet</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Show duplicates</source>
            <translation>Duplikate anzeigen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Eingänge</translation>
        </message>
        <message>
            <source>Open the sample data</source>
            <translation>Beispieldaten öffnen</translation>
        </message>
        <message>
            <source>%1 was not checked yet</source>
            <translation>%1 wurde noch nicht geprüft</translation>
        </message>
        <message>
            <source>Onecopy reads the headers of every mailbox and looks for messages that arrived more than once. It changes nothing.</source>
            <translation>Onecopy liest die Header aller Postfächer und sucht Nachrichten, die mehr als einmal ankamen. Geändert wird nichts.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln Postfach</numerusform>
                <numerusform>%Ln Postfächer</numerusform>
            </translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>zuletzt geprüft: %1</translation>
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
            <translation>Ursache finden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>%Ln Nachricht wurde geprüft.</numerusform>
                <numerusform>%Ln Nachrichten wurden geprüft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away; every message is there once.</source>
            <translation>
                <numerusform>%Ln überzählige Kopie wurde verschoben; jede Nachricht ist einmal da.</numerusform>
                <numerusform>%Ln überzählige Kopien wurden verschoben; jede Nachricht ist einmal da.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>Jede Nachricht kam einmal an.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln überzählige Kopie</numerusform>
                <numerusform>%Ln überzählige Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln Nachricht</numerusform>
                <numerusform>%Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 were delivered.</source>
            <comment>extra copies of messages</comment>
            <translation>Der Server hat %1 von %2 zugestellt.</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Überzählige Kopien</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>von %Ln Nachricht</numerusform>
                <numerusform>von %Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst message</source>
            <translation>Häufigste Nachricht</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln Kopie</numerusform>
                <numerusform>%Ln Kopien</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>Wasted space</source>
            <translation>Verschwendeter Platz</translation>
        </message>
        <message>
            <source>of %1 checked</source>
            <translation>von geprüften %1</translation>
        </message>
        <message>
            <source>in extra copies</source>
            <translation>durch überzählige Kopien</translation>
        </message>
        <message>
            <source>Most likely cause</source>
            <translation>Wahrscheinlichste Ursache</translation>
        </message>
        <message>
            <source>Usual gap</source>
            <translation>Üblicher Abstand</translation>
        </message>
        <message>
            <source>between two copies</source>
            <translation>zwischen zwei Kopien</translation>
        </message>
        <message>
            <source>Large messages</source>
            <translation>Große Nachrichten</translation>
        </message>
        <message>
            <source>of the extra copies are over 2 MB</source>
            <translation>der überzähligen Kopien sind über 2 MB groß</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbindung wird aufgebaut…</translation>
        </message>
        <message>
            <source>The chart shows them as they arrived.</source>
            <translation>Das Diagramm zeigt sie so, wie sie ankamen.</translation>
        </message>
        <message>
            <source>%1 of the extra copies are larger than 2 MB.</source>
            <translation>Von den überzähligen Kopien sind %1 größer als 2 MB.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <translation>Am häufigsten kam eine Kopie %1 nach der vorigen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that are linked, or copied by design as for lists and journals, are not counted.</source>
            <translation>
                <numerusform>%Ln Nachricht, die nur verknüpft oder gewollt kopiert ist, etwa von Listen und Journalen, ist nicht mitgezählt.</numerusform>
                <numerusform>%Ln Nachrichten, die nur verknüpft oder gewollt kopiert sind, etwa von Listen und Journalen, sind nicht mitgezählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more were moved away; the chart shows them as they arrived.</source>
            <comment>extra copies</comment>
            <translation>
                <numerusform>%Ln weitere wurde verschoben; das Diagramm zeigt sie so, wie sie ankam.</numerusform>
                <numerusform>%Ln weitere wurden verschoben; das Diagramm zeigt sie so, wie sie ankamen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 are still there.</source>
            <comment>extra copies of messages</comment>
            <translation>Noch vorhanden: %1 von %2.</translation>
        </message>
        <message>
            <source>There is no message in these mailboxes.</source>
            <translation>In diesen Postfächern ist keine Nachricht.</translation>
        </message>
        <message>
            <source>If mail should be there, look whether the account has the right user name.</source>
            <translation>Sollten dort E-Mails sein, prüfen Sie, ob das Konto den richtigen Benutzernamen hat.</translation>
        </message>
        <message>
            <source>The check of %1 was not finished</source>
            <translation>Die Prüfung von %1 wurde nicht beendet</translation>
        </message>
        <message>
            <source>What was read is kept, and the next check goes on from there. Until it has ended, nothing is known about extra copies.</source>
            <translation>Was gelesen wurde, bleibt erhalten, und die nächste Prüfung macht dort weiter. Bis sie zu Ende ist, ist über überzählige Kopien nichts bekannt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1. The others follow with the next check, once those were moved.</source>
            <translation>
                <numerusform>%Ln Nachricht hat mehr Kopien, als auf einmal unterschieden werden: Gezählt sind nur die ersten, höchstens %1. Die übrigen folgen mit der nächsten Prüfung, sobald diese verschoben sind.</numerusform>
                <numerusform>%Ln Nachrichten haben mehr Kopien, als auf einmal unterschieden werden: Gezählt sind nur die ersten, je höchstens %1. Die übrigen folgen mit der nächsten Prüfung, sobald diese verschoben sind.</numerusform>
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
            <translation>Vorschau des Berichts</translation>
        </message>
        <message numerus="yes">
            <source>%n more pages follow in the file.</source>
            <translation>
                <numerusform>%n weitere Seite folgt in der Datei.</numerusform>
                <numerusform>%n weitere Seiten folgen in der Datei.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PlannedCopiesModel</name>
        <message>
            <source>Mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>This copy stays</source>
            <translation>Diese Kopie bleibt</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionCard</name>
        <message>
            <source>Put extra copies aside…</source>
            <translation>Überzählige Kopien beiseitelegen…</translation>
        </message>
        <message>
            <source>While the cause is being fixed</source>
            <translation>Während die Ursache behoben wird</translation>
        </message>
        <message>
            <source>The mail server can put extra copies into a folder as they arrive.</source>
            <translation>Der Mailserver kann überzählige Kopien beim Eintreffen in einen Ordner legen.</translation>
        </message>
        <message>
            <source>The mail server has put extra copies into a folder since %1.</source>
            <translation>Der Mailserver legt seit dem %1 überzählige Kopien in einen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionDialog</name>
        <message>
            <source>While the cause is being fixed</source>
            <translation>Während die Ursache behoben wird</translation>
        </message>
        <message>
            <source>Put extra copies aside as they arrive</source>
            <translation>Überzählige Kopien beim Eintreffen beiseitelegen</translation>
        </message>
        <message>
            <source>The mail server recognises a message that it has delivered before, and puts the copy into a folder of its own. Nothing is deleted, and the cause stays: this is help until it is fixed.</source>
            <translation>Der Mailserver erkennt eine Nachricht, die er schon einmal zugestellt hat, und legt die Kopie in einen eigenen Ordner. Es wird nichts gelöscht, und die Ursache bleibt bestehen: Das ist eine Hilfe, bis sie behoben ist.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>This account's mail server, by a Sieve script</source>
            <translation>Der Mailserver dieses Kontos, mit einem Sieve-Skript</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Server</translation>
        </message>
        <message>
            <source>&amp;Folder for extra copies</source>
            <translation>&amp;Ordner für überzählige Kopien</translation>
        </message>
        <message>
            <source>&amp;Days to remember messages</source>
            <translation>Nachrichten merken (&amp;Tage)</translation>
        </message>
        <message>
            <source>&amp;Where</source>
            <translation>&amp;Wo</translation>
        </message>
        <message>
            <source>The script</source>
            <translation>Das Skript</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>Code für den Support: %1</translation>
        </message>
        <message>
            <source>Know first</source>
            <translation>Was vorher zu wissen ist</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>Wie es wiederhergestellt wird</translation>
        </message>
        <message>
            <source>How to see that it is back</source>
            <translation>Woran Sie sehen, dass es wiederhergestellt ist</translation>
        </message>
        <message>
            <source>Parts of this could not be checked against the product; names may differ on your server.</source>
            <translation>Manches hier konnte nicht am Produkt geprüft werden; auf Ihrem Server können Namen anders lauten.</translation>
        </message>
        <message>
            <source>Test mail of the checklist passes, so that the search for the cause can go on.</source>
            <translation>Testmails der Checkliste werden durchgelassen, damit die Suche nach der Ursache weitergehen kann.</translation>
        </message>
        <message>
            <source>Look at the server</source>
            <translation>Auf dem Server nachsehen</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Der Server wird gefragt…</translation>
        </message>
        <message>
            <source>Onecopy changes nothing on this product: you do it by hand.</source>
            <translation>Onecopy ändert an diesem Produkt nichts: Sie nehmen die Änderung von Hand vor.</translation>
        </message>
        <message>
            <source>Enter the address of the server.</source>
            <translation>Geben Sie die Adresse des Servers ein.</translation>
        </message>
        <message>
            <source>Enter a folder other than the inbox.</source>
            <translation>Geben Sie einen anderen Ordner als den Posteingang ein.</translation>
        </message>
        <message>
            <source>Install the script</source>
            <translation>Skript installieren</translation>
        </message>
        <message>
            <source>Take the script away</source>
            <translation>Skript entfernen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionWords</name>
        <message>
            <source>This script can be installed.</source>
            <translation>Dieses Skript kann installiert werden.</translation>
        </message>
        <message>
            <source>No script is active on the server now. It would be stored as “%1” and made active; taking it away deletes it again. Rules that the administrator has for users without a script may rest meanwhile.</source>
            <translation>Auf dem Server ist derzeit kein Skript aktiv. Das neue würde als „%1“ gespeichert und aktiviert; beim Entfernen wird es wieder gelöscht. Regeln, die der Administrator für Benutzer ohne Skript eingerichtet hat, ruhen in dieser Zeit möglicherweise.</translation>
        </message>
        <message>
            <source>Your script “%1” stays as it is, and goes on for all mail that is no extra copy. Taking the new one away makes yours active again.</source>
            <translation>Ihr Skript „%1“ bleibt, wie es ist, und gilt weiterhin für alle E-Mails, die keine überzähligen Kopien sind. Wenn Sie das neue entfernen, wird Ihres wieder aktiv.</translation>
        </message>
        <message>
            <source>This server does not make the folder by itself: make it first in your mail program.</source>
            <translation>Dieser Server legt den Ordner nicht von selbst an: Legen Sie ihn zuerst in Ihrem Mailprogramm an.</translation>
        </message>
        <message>
            <source>The server warns: %1</source>
            <translation>Der Server warnt: %1</translation>
        </message>
        <message>
            <source>Extra copies have been put aside since %1.</source>
            <translation>Überzählige Kopien werden seit dem %1 beiseitegelegt.</translation>
        </message>
        <message>
            <source>The script was installed, but it is not active any more.</source>
            <translation>Das Skript wurde installiert, ist aber nicht mehr aktiv.</translation>
        </message>
        <message>
            <source>Taking the script away leaves no script active, as before.</source>
            <translation>Nach dem Entfernen des Skripts ist wie zuvor kein Skript aktiv.</translation>
        </message>
        <message>
            <source>Taking the script away makes “%1” active again, as before.</source>
            <translation>Nach dem Entfernen des Skripts ist wie zuvor „%1“ aktiv.</translation>
        </message>
        <message>
            <source>The active script cannot be included in another one on this server.</source>
            <translation>Das aktive Skript kann auf diesem Server nicht in ein anderes eingebunden werden.</translation>
        </message>
        <message>
            <source>Add these lines to the beginning of “%1” by hand; everything with “require” comes first. Take them out again when the cause is fixed. If it is not your own script, its administrator does that.</source>
            <translation>Fügen Sie diese Zeilen von Hand am Anfang von „%1“ ein; alles mit „require“ kommt zuerst. Nehmen Sie sie wieder heraus, wenn die Ursache behoben ist. Ist es nicht Ihr eigenes Skript, übernimmt das dessen Administrator.</translation>
        </message>
        <message>
            <source>This server cannot recognise extra copies as they arrive.</source>
            <translation>Dieser Server kann überzählige Kopien beim Eintreffen nicht erkennen.</translation>
        </message>
        <message>
            <source>Its Sieve lacks: %1. Below is the script that it would need.</source>
            <translation>Seinem Sieve fehlt: %1. Unten steht das Skript, das dafür nötig wäre.</translation>
        </message>
        <message>
            <source>The script “%1” puts extra copies aside already.</source>
            <translation>Das Skript „%1“ legt überzählige Kopien bereits beiseite.</translation>
        </message>
        <message>
            <source>It was not installed with the data of this computer, so it is left alone here.</source>
            <translation>Es wurde nicht mit den Daten dieses Computers installiert und wird deshalb von hier aus nicht angerührt.</translation>
        </message>
        <message>
            <source>The scripts on the server were left as they are.</source>
            <translation>Die Skripte auf dem Server wurden gelassen, wie sie sind.</translation>
        </message>
        <message>
            <source>Somebody else has changed them, or the former script is gone. Choose in your mail program which script shall be active, then look at the server again.</source>
            <translation>Jemand anderes hat sie geändert, oder das frühere Skript ist nicht mehr da. Wählen Sie in Ihrem Mailprogramm, welches Skript aktiv sein soll, und sehen Sie dann erneut auf dem Server nach.</translation>
        </message>
        <message>
            <source>No server for Sieve scripts answers there.</source>
            <translation>Dort antwortet kein Server für Sieve-Skripte.</translation>
        </message>
        <message>
            <source>Ask its administrator for the address of ManageSieve. Not every mail server has it.</source>
            <translation>Fragen Sie den Administrator des Servers nach der Adresse von ManageSieve. Nicht jeder Mailserver bietet es an.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Details: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stopping; what was done so far is kept.</source>
            <translation>Es wird angehalten; was bisher erledigt ist, bleibt erhalten.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReasonText</name>
        <message>
            <source>All Received lines are the same, other header fields differ: the ways part when %1 writes into the mailbox.</source>
            <translation>Alle Received-Zeilen sind gleich, andere Headerfelder unterscheiden sich: Die Wege trennen sich, wenn %1 ins Postfach schreibt.</translation>
        </message>
        <message>
            <source>One copy has no Received line: it never travelled, a client saved it or an import dropped its trace.</source>
            <translation>Eine Kopie hat keine Received-Zeile: Sie war nie unterwegs, ein Client hat sie gespeichert, oder ein Import hat ihre Spur entfernt.</translation>
        </message>
        <message>
            <source>The copies differ from the first Received line on, written by %1: the message was handed in more than once.</source>
            <translation>Die Kopien unterscheiden sich ab der ersten Received-Zeile, geschrieben von %1: Die Nachricht wurde mehr als einmal eingeliefert.</translation>
        </message>
        <message>
            <source>The copies are the same up to %1 (%2) and part at %3, which is not one of our hosts.</source>
            <translation>Die Kopien sind bis %1 (%2) gleich und trennen sich bei %3. Das ist keiner unserer Hosts.</translation>
        </message>
        <message>
            <source>From %1 the copies took different ways, over %2.</source>
            <translation>Ab %1 nahmen die Kopien verschiedene Wege, über %2.</translation>
        </message>
        <message>
            <source>Up to the sending host %1 (%2) the copies are the same; %3 took the message in again for each copy.</source>
            <translation>Bis zum sendenden Host %1 (%2) sind die Kopien gleich; %3 nahm die Nachricht für jede Kopie erneut an.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); behind it, at the content filter, it became several.</source>
            <translation>%1 nahm die Nachricht einmal an (%2); dahinter, beim Inhaltsfilter, wurden es mehrere.</translation>
        </message>
        <message>
            <source>The copies part between our own hosts: %1 (%2) had one message, %3 took in several.</source>
            <translation>Die Kopien trennen sich zwischen unseren eigenen Hosts: %1 (%2) hatte eine Nachricht, %3 nahm mehrere an.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); only the last step into the mailbox happened several times.</source>
            <translation>%1 nahm die Nachricht einmal an (%2); nur der letzte Schritt ins Postfach geschah mehrmals.</translation>
        </message>
        <message>
            <source>The copies are the same up to the provider's mailbox at %1; the program that fetches mail, on %2, fetched the message again.</source>
            <translation>Die Kopien sind bis zum Postfach des Providers auf %1 gleich; das Abrufprogramm auf %2 holte die Nachricht erneut.</translation>
        </message>
        <message>
            <source>The longer Received chains contain the shorter ones and pass %1 again: the message came back.</source>
            <translation>Die längeren Received-Ketten enthalten die kürzeren und laufen erneut über %1: Die Nachricht kam zurück.</translation>
        </message>
        <message>
            <source>All copies came to %1 over TLS.</source>
            <translation>Alle Kopien kamen über TLS zu %1.</translation>
        </message>
        <message>
            <source>Some copies came to %1 over TLS and some in clear: a sender that falls back when a TLS session dies.</source>
            <translation>Manche Kopien kamen über TLS zu %1 und manche im Klartext: ein Absender, der auf Klartext zurückfällt, wenn eine TLS-Sitzung abbricht.</translation>
        </message>
        <message>
            <source>All copies came to %1 without TLS.</source>
            <translation>Alle Kopien kamen ohne TLS zu %1.</translation>
        </message>
        <message>
            <source>A virus scanner on a server saw the copies (%1).</source>
            <translation>Ein Virenscanner auf einem Server sah die Kopien (%1).</translation>
        </message>
        <message>
            <source>No virus scanner left its name in the header.</source>
            <translation>Kein Virenscanner hat seinen Namen im Header hinterlassen.</translation>
        </message>
        <message>
            <source>A virus scanner on the sender's computer left its name (X-Antivirus).</source>
            <translation>Ein Virenscanner auf dem Computer des Absenders hat seinen Namen hinterlassen (X-Antivirus).</translation>
        </message>
        <message>
            <source>%1 wrote a Received line without a queue id and another one from itself: a filter sits inside the SMTP session.</source>
            <translation>%1 schrieb eine Received-Zeile ohne Queue-ID und eine weitere von sich selbst: Ein Filter sitzt innerhalb der SMTP-Sitzung.</translation>
        </message>
        <message>
            <source>The copies come in pairs, %1 apart (gaps %2): each further attempt was made twice.</source>
            <translation>Die Kopien kommen paarweise, %1 auseinander (Abstände %2): Jeder weitere Versuch wurde zweimal unternommen.</translation>
        </message>
        <message>
            <source>The copies are whole days apart (gaps %1): something that runs once a day sends them.</source>
            <translation>Die Kopien liegen ganze Tage auseinander (Abstände %1): Etwas, das einmal am Tag läuft, sendet sie.</translation>
        </message>
        <message>
            <source>Copies keep coming every %1 (gaps %2): something with a fixed timer sends them.</source>
            <translation>Alle %1 kommen weitere Kopien (Abstände %2): Etwas mit einem festen Zeitgeber sendet sie.</translation>
        </message>
        <message>
            <source>The gaps (%1) are those of %2 when it waits %3 for an answer and tries again later.</source>
            <translation>Die Abstände (%1) sind die von %2: Erst wird %3 auf eine Antwort gewartet, später wird es erneut versucht.</translation>
        </message>
        <message>
            <source>The one gap (%1) would fit the retry times of %2; one gap proves little.</source>
            <translation>Der eine Abstand (%1) würde zu den Wiederholungszeiten von %2 passen; ein einzelner Abstand belegt wenig.</translation>
        </message>
        <message>
            <source>The copies follow each other within minutes (gaps %1), faster than mail servers try again.</source>
            <translation>Die Kopien folgen einander innerhalb von Minuten (Abstände %1), schneller, als Mailserver es erneut versuchen.</translation>
        </message>
        <message>
            <source>The gaps (%1) fit no retry schedule that we know.</source>
            <translation>Die Abstände (%1) passen zu keinem Wiederholungsplan, den wir kennen.</translation>
        </message>
        <message>
            <source>From the receipt at %1 to the mailbox the first copy took %2: something is slow there while the sender waits for an answer.</source>
            <translation>Von der Annahme bei %1 bis ins Postfach brauchte die erste Kopie %2: Dort ist etwas langsam, während der Absender auf eine Antwort wartet.</translation>
        </message>
        <message>
            <source>%1 was done with the first copy in %2.</source>
            <translation>%1 war mit der ersten Kopie nach %2 fertig.</translation>
        </message>
        <message>
            <source>The last copy went through quickly, and none came after it: an answer in time ends the repeats.</source>
            <translation>Die letzte Kopie ging schnell durch, und danach kam keine mehr: Eine rechtzeitige Antwort beendet die Wiederholungen.</translation>
        </message>
        <message>
            <source>Later copies of %1 other messages came in the same minute.</source>
            <translation>Spätere Kopien von %1 anderen Nachrichten kamen in derselben Minute.</translation>
        </message>
        <message>
            <source>Messages from about %1 on (between %2 and %3) are repeated, %4 of %5; smaller ones %6 of %7.</source>
            <translation>Nachrichten ab etwa %1 (zwischen %2 und %3) werden wiederholt, %4 von %5; kleinere %6 von %7.</translation>
        </message>
        <message>
            <source>Small messages are repeated in the same way as large ones, from %1 on.</source>
            <translation>Kleine Nachrichten werden ebenso wiederholt wie große, ab %1.</translation>
        </message>
        <message>
            <source>While it went on, %1 of %2 messages were repeated in this way.</source>
            <translation>Solange es dauerte, wurden %1 von %2 Nachrichten auf diese Weise wiederholt.</translation>
        </message>
        <message>
            <source>While it went on, only %1 of %2 messages were repeated in this way.</source>
            <translation>Solange es dauerte, wurden nur %1 von %2 Nachrichten auf diese Weise wiederholt.</translation>
        </message>
        <message>
            <source>One copy is in a mailbox for sent mail.</source>
            <translation>Eine Kopie ist in einem Postfach für gesendete E-Mails.</translation>
        </message>
        <message>
            <source>The copies are in different mailboxes.</source>
            <translation>Die Kopien sind in verschiedenen Postfächern.</translation>
        </message>
        <message>
            <source>The copies were stored one right after the other.</source>
            <translation>Die Kopien wurden unmittelbar nacheinander gespeichert.</translation>
        </message>
        <message>
            <source>Other messages were stored between the first and the last copy, though both carry the trace of one delivery.</source>
            <translation>Zwischen der ersten und der letzten Kopie wurden andere Nachrichten gespeichert, obwohl beide die Spur einer einzigen Zustellung tragen.</translation>
        </message>
        <message>
            <source>A copy was stored at %1, long after its newest Received line: it was put there, not delivered.</source>
            <translation>Eine Kopie wurde lange nach ihrer neuesten Received-Zeile gespeichert (%1): Sie wurde dort abgelegt, nicht zugestellt.</translation>
        </message>
        <message>
            <source>The copies were delivered for different addresses (Delivered-To, X-Original-To).</source>
            <translation>Die Kopien wurden für verschiedene Adressen zugestellt (Delivered-To, X-Original-To).</translation>
        </message>
        <message>
            <source>Return-Path differs between the copies.</source>
            <translation>Return-Path unterscheidet sich zwischen den Kopien.</translation>
        </message>
        <message>
            <source>A person sent the message on (Resent- fields).</source>
            <translation>Eine Person hat die Nachricht weitergesendet (Resent-Felder).</translation>
        </message>
        <message>
            <source>A rule or filter says in the header that it sent the message on.</source>
            <translation>Eine Regel oder ein Filter sagt im Header, dass sie oder er die Nachricht weitergesendet hat.</translation>
        </message>
        <message>
            <source>The header says that a program is the sender.</source>
            <translation>Der Header sagt, dass ein Programm der Absender ist.</translation>
        </message>
        <message>
            <source>The message has the empty sender of bounces (Return-Path: &lt;&gt;).</source>
            <translation>Die Nachricht hat den leeren Absender von Bounces (Return-Path: &lt;&gt;).</translation>
        </message>
        <message>
            <source>The copies differ only in what a synchroniser or a mail program notes in its own copies (as X-TUID).</source>
            <translation>Die Kopien unterscheiden sich nur in dem, was ein Synchronisierungsprogramm oder ein Mailprogramm in den eigenen Kopien vermerkt (etwa X-TUID).</translation>
        </message>
        <message>
            <source>The copies have different Message-IDs: the message was composed or wrapped anew.</source>
            <translation>Die Kopien haben verschiedene Message-IDs: Die Nachricht wurde neu verfasst oder neu verpackt.</translation>
        </message>
        <message>
            <source>The messages share the Message-ID &lt;%1&gt; but not their content.</source>
            <translation>Die Nachrichten haben die gleiche Message-ID &lt;%1&gt;, aber nicht den gleichen Inhalt.</translation>
        </message>
        <message>
            <source>A copy was handed in by a program on %1 itself, not by another host.</source>
            <translation>Eine Kopie wurde von einem Programm auf %1 selbst eingeliefert, nicht von einem anderen Host.</translation>
        </message>
        <message>
            <source>The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) is the same in all copies: they arrived at Exchange once.</source>
            <translation>Der Stempel der Ankunft (X-OriginalArrivalTime, Network-Message-Id) ist in allen Kopien gleich: Sie kamen einmal bei Exchange an.</translation>
        </message>
        <message>
            <source>The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) differs: each copy arrived at Exchange by itself.</source>
            <translation>Der Stempel der Ankunft (X-OriginalArrivalTime, Network-Message-Id) ist verschieden: Jede Kopie kam für sich bei Exchange an.</translation>
        </message>
        <message>
            <source>The message came back once.</source>
            <translation>Die Nachricht kam einmal zurück.</translation>
        </message>
        <message>
            <source>The message came back again and again: the chains have %1 to %2 Received lines.</source>
            <translation>Die Nachricht kam immer wieder zurück: Die Ketten haben %1 bis %2 Received-Zeilen.</translation>
        </message>
        <message>
            <source>Different hosts fetched the copies: %1.</source>
            <translation>Verschiedene Hosts haben die Kopien abgerufen: %1.</translation>
        </message>
        <message>
            <source>The log shows that the message was taken in from outside once.</source>
            <translation>Das Log zeigt, dass die Nachricht einmal von außen angenommen wurde.</translation>
        </message>
        <message>
            <source>A filter inside the SMTP session answered too late.</source>
            <translation>Ein Filter innerhalb der SMTP-Sitzung antwortete zu spät.</translation>
        </message>
        <message>
            <source>A server stopped the message because it had passed too many hosts.</source>
            <translation>Ein Server hielt die Nachricht an, weil sie zu viele Hosts durchlaufen hatte.</translation>
        </message>
        <message>
            <source>The store saw %1 further duplicates and dropped them.</source>
            <translation>Der Postfachspeicher sah %1 weitere Duplikate und verwarf sie.</translation>
        </message>
        <message>
            <source>A list, a fork or a rule on our server made further copies.</source>
            <translation>Eine Liste, eine Verzweigung oder eine Regel auf unserem Server erzeugte weitere Kopien.</translation>
        </message>
        <message>
            <source>Hours or days lie between the copies (gaps %1): after a lost answer a sender tries again sooner.</source>
            <translation>Zwischen den Kopien liegen Stunden oder Tage (Abstände %1): Nach einer verlorenen Antwort versucht ein Absender es früher wieder.</translation>
        </message>
        <message>
            <source>The first copy, too, was stored some time after its newest Received line, as those of most such messages: a program that fetches mail at intervals brings them.</source>
            <translation>Auch die erste Kopie wurde einige Zeit nach ihrer neuesten Received-Zeile gespeichert, wie bei den meisten dieser Nachrichten: Ein Programm, das in Abständen E-Mails abruft, bringt sie.</translation>
        </message>
        <message>
            <source>%1 newer messages have no twin: what made them has ended, as a restore does.</source>
            <translation>%1 neuere Nachrichten haben kein Gegenstück: Was sie erzeugt hat, ist zu Ende, wie bei einer Wiederherstellung.</translation>
        </message>
        <message>
            <source>One copy was delivered for an address that the sender did not name in To or Cc.</source>
            <translation>Eine Kopie wurde für eine Adresse zugestellt, die der Absender weder in To noch in Cc genannt hat.</translation>
        </message>
        <message>
            <source>One copy was sent on to us, another one was fetched from a provider's mailbox.</source>
            <translation>Eine Kopie wurde an uns weitergesendet, eine andere aus dem Postfach eines Providers abgerufen.</translation>
        </message>
        <message>
            <source>The copies parted at the provider; all of them were fetched from its mailbox.</source>
            <translation>Die Kopien trennten sich beim Provider; alle wurden aus dessen Postfach abgerufen.</translation>
        </message>
        <message>
            <source>A milter had not answered at the end of the message when the server stopped waiting for it.</source>
            <translation>Ein Milter hatte am Ende der Nachricht noch nicht geantwortet, als der Server aufhörte, auf ihn zu warten.</translation>
        </message>
        <message>
            <source>Each copy has an arrival time of its own in the mailbox: copies that are made there mostly keep the old one.</source>
            <translation>Jede Kopie hat im Postfach eine eigene Eingangszeit: Kopien, die dort angefertigt werden, behalten meist die alte.</translation>
        </message>
        <message>
            <source>The steps into the mailbox lie %1 apart: copies for several addresses come together.</source>
            <translation>Die Schritte ins Postfach liegen %1 auseinander: Kopien für mehrere Adressen kommen zusammen an.</translation>
        </message>
        <message>
            <source>Hours lie between them (gaps %1): they may as well be notices that recur in the same words.</source>
            <translation>Stunden liegen zwischen ihnen (Abstände %1): Es können ebenso gut Meldungen sein, die im selben Wortlaut wiederkehren.</translation>
        </message>
        <message>
            <source>One copy is in a mailbox that Gmail shows messages in which it has once only: they became copies when the mail was moved here.</source>
            <translation>Eine Kopie liegt in einem Postfach, in dem Gmail Nachrichten anzeigt, die es nur einmal hat: Zu Kopien wurden sie erst beim Umzug der E-Mails hierher.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows %1 deliveries of this message: each copy was delivered.</source>
            <translation>Das Log des Postfachservers zeigt %1 Zustellungen dieser Nachricht: Jede Kopie wurde zugestellt.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows one delivery of this message: the other copies were made in the mailbox.</source>
            <translation>Das Log des Postfachservers zeigt eine einzige Zustellung dieser Nachricht: Die anderen Kopien entstanden im Postfach.</translation>
        </message>
        <message>
            <source>The second copy, too, came whole days after the first one: the days count from the message itself, not from a fixed hour at which services start.</source>
            <translation>Auch die zweite Kopie kam ganze Tage nach der ersten: Die Tage zählen ab der Nachricht selbst, nicht ab einer festen Stunde, zu der Dienste starten.</translation>
        </message>
        <message>
            <source>It is the only message that was repeated in this way, and it came twice: that is little to go by.</source>
            <translation>Es ist die einzige Nachricht, die sich so wiederholt hat, und sie kam zweimal: Das ist ein schwacher Anhaltspunkt.</translation>
        </message>
        <message>
            <source>No other host had the message before the server that sends it, as it is with what Exchange 2000 and 2003 keep in their temporary table and send again when their services start.</source>
            <translation>Kein anderer Host hatte die Nachricht vor dem Server, der sie sendet, wie bei allem, was Exchange 2000 und 2003 in ihrer temporären Tabelle halten und beim Start ihrer Dienste erneut senden.</translation>
        </message>
        <message>
            <source>The virus scanner that left its name (%1) saw the message before the copies parted.</source>
            <translation>Der Virenscanner, der seinen Namen hinterlassen hat (%1), sah die Nachricht, bevor sich die Kopien trennten.</translation>
        </message>
        <message>
            <source>By its log a filter looked at the message while the sender waited for the answer.</source>
            <translation>Laut seinem Log sah sich ein Filter die Nachricht an, während der Absender auf die Antwort wartete.</translation>
        </message>
        <message>
            <source>By its log a filter took %1 over this message, while the sender waited for the answer.</source>
            <translation>Laut seinem Log brauchte ein Filter %1 für diese Nachricht, während der Absender auf die Antwort wartete.</translation>
        </message>
        <message>
            <source>A copy was stored in its mailbox behind messages that came after it: it was put there later.</source>
            <translation>Eine Kopie liegt in ihrem Postfach hinter Nachrichten, die nach ihr kamen: Sie wurde später dorthin gelegt.</translation>
        </message>
        <message>
            <source>Each time it came for the same address.</source>
            <translation>Sie kam jedes Mal für dieselbe Adresse.</translation>
        </message>
        <message>
            <source>One copy has the line of a program that fetches mail, another one has none: two programs brought them.</source>
            <translation>Eine Kopie trägt die Zeile eines Programms, das E-Mails abruft, eine andere keine: Zwei Programme brachten sie.</translation>
        </message>
        <message>
            <source>It, or what came again with it, had waited in the queue of %1 before the first delivery: a copy of the queue from that time contains it.</source>
            <translation>Sie oder eine Nachricht, die mit ihr erneut kam, hatte vor der ersten Zustellung in der Warteschlange von %1 gewartet: Eine Kopie der Warteschlange aus dieser Zeit enthält sie.</translation>
        </message>
        <message>
            <source>What was handed in carries the line of a delivery into a mailbox: it came out of a mailbox or a file of mail, and out of no queue.</source>
            <translation>Was übergeben wurde, enthält schon die Zeile einer Zustellung in ein Postfach: Es kam aus einem Postfach oder einer Maildatei, nicht aus einer Warteschlange.</translation>
        </message>
        <message>
            <source>No copy has a Received line: none of them came by mail, a program saved or copied each.</source>
            <translation>Keine Kopie hat eine Received-Zeile: keine kam als Mail an, ein Programm hat jede gespeichert oder kopiert.</translation>
        </message>
        <message>
            <source>The sending host %1 (%2) gave the message to several hosts that take mail for us: %3.</source>
            <translation>Der sendende Host %1 (%2) gab die Nachricht an mehrere Hosts, die für uns Mail annehmen: %3.</translation>
        </message>
        <message>
            <source>Different programs fetched the copies: %1.</source>
            <translation>Verschiedene Programme haben die Kopien abgerufen: %1.</translation>
        </message>
        <message>
            <source>Nothing comes twice but what the person sends to their own address: a setting that copies what somebody sends does that (sender_bcc_maps).</source>
            <translation>Doppelt kommt nur, was die Person sich selbst sendet: Das tut eine Einstellung, die kopiert, was jemand sendet (sender_bcc_maps).</translation>
        </message>
        <message>
            <source>A mailing list handled some of the copies, or some of them once more (List-Id, Return-Path, or what lists write into the subject and below the text, differs).</source>
            <translation>Eine Mailingliste hat manche der Kopien verarbeitet, oder manche ein weiteres Mal (List-Id, Return-Path oder das, was Listen in den Betreff und unter den Text schreiben, ist verschieden).</translation>
        </message>
        <message>
            <source>The sender, or a list, named several addresses that all end in this mailbox.</source>
            <translation>Der Absender oder eine Mailingliste nannte mehrere Adressen, die alle in diesem Postfach enden.</translation>
        </message>
        <message>
            <source>All Received lines of the copies are the same, the final delivery included: the message was copied after one delivery, by something that writes no line of its own.</source>
            <translation>Alle Received-Zeilen der Kopien sind gleich, auch die der letzten Zustellung: Die Nachricht wurde nach einer einzigen Zustellung kopiert, von etwas, das keine eigene Zeile schreibt.</translation>
        </message>
        <message>
            <source>The copies are dated within seconds of each other.</source>
            <translation>Die Zeitangaben der Kopien liegen wenige Sekunden auseinander.</translation>
        </message>
        <message>
            <source>%1 of 100 messages have their twin in that same mailbox, as a rule leaves them that copies everything, or somebody who copied the whole mailbox.</source>
            <translation>Von 100 Nachrichten haben %1 ihr Gegenstück in demselben Postfach, wie es eine Regel hinterlässt, die alles kopiert, oder jemand, der das ganze Postfach kopiert hat.</translation>
        </message>
        <message>
            <source>Copies in both mailboxes are marked as answered or forwarded: whoever copies a message later takes such marks along, and what is copied at the delivery has none.</source>
            <translation>Kopien in beiden Postfächern sind als beantwortet oder weitergeleitet gekennzeichnet: Wer eine Nachricht später kopiert, nimmt solche Kennzeichen mit; was bei der Zustellung kopiert wird, hat keine.</translation>
        </message>
        <message>
            <source>%1 messages are marked as answered or forwarded, and their twins are not: the twins were there before that, as a rule makes them at the delivery.</source>
            <translation>%1 Nachrichten sind als beantwortet oder weitergeleitet gekennzeichnet, ihre Gegenstücke nicht: Diese waren vorher schon da, wie sie eine Regel bei der Zustellung anlegt.</translation>
        </message>
        <message>
            <source>The mailbox of one copy was made after the message had come (by its UIDVALIDITY, at %1): the copy was put there later.</source>
            <translation>Das Postfach einer Kopie wurde angelegt, als die Nachricht schon da war (nach seiner UIDVALIDITY am %1): Die Kopie kam später hinein.</translation>
        </message>
        <message>
            <source>A sender's log says %1 that the end of the message was sent and no answer came.</source>
            <translation>Das Log eines Absenders verzeichnet %1, dass das Ende der Nachricht gesendet wurde und keine Antwort kam.</translation>
        </message>
        <message>
            <source>Our own queue got no answer from the content filter %1 and tried again.</source>
            <translation>Unsere eigene Warteschlange bekam vom Inhaltsfilter %1 keine Antwort und versuchte es erneut.</translation>
        </message>
        <message>
            <source>Our own queue got no answer from the mailbox server %1 and tried again.</source>
            <translation>Unsere eigene Warteschlange bekam vom Postfachserver %1 keine Antwort und versuchte es erneut.</translation>
        </message>
        <message>
            <source>The log shows that the message was taken in from outside %1.</source>
            <translation>Das Log zeigt, dass die Nachricht %1 von außen angenommen wurde.</translation>
        </message>
        <message>
            <source>The sending host left after the message without QUIT, %1.</source>
            <translation>Der sendende Host trennte nach der Nachricht die Verbindung ohne QUIT, %1.</translation>
        </message>
        <message>
            <source>The delivery into the store was tried again %1.</source>
            <translation>Die Zustellung in den Postfachspeicher wurde %1 erneut versucht.</translation>
        </message>
        <message>
            <source>The server put its own safety copy of the message into the queue, %1.</source>
            <translation>Der Server hat seine eigene Sicherheitskopie der Nachricht %1 in die Warteschlange gestellt.</translation>
        </message>
        <message>
            <source>The sending host heard the answer and said QUIT each time, %1: no answer was lost.</source>
            <translation>Der sendende Host hat die Antwort jedes Mal erhalten und QUIT gesagt, %1: Keine Antwort ging verloren.</translation>
        </message>
        <message>
            <source>The message was in the server's queue again, %1, though nobody had handed it in anew.</source>
            <translation>Die Nachricht war erneut in der Warteschlange des Servers, %1, obwohl niemand sie neu übergeben hatte.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows that a mail program saved this message, %1.</source>
            <translation>Das Log des Postfachservers zeigt, dass ein Mailprogramm diese Nachricht gespeichert hat, %1.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows that a mail program copied this message from one mailbox to another, or within one, %1.</source>
            <translation>Das Log des Postfachservers zeigt, dass ein Mailprogramm diese Nachricht von einem Postfach in ein anderes oder innerhalb eines Postfachs kopiert hat, %1.</translation>
        </message>
        <message>
            <source>Our queue delivered the message for the same address again, %1, and no alias led there: a setting added the address (always_bcc, sender_bcc_maps, recipient_bcc_maps, BCC in header_checks).</source>
            <translation>Unsere Warteschlange hat die Nachricht für dieselbe Adresse noch einmal zugestellt, %1, und kein Alias führte dorthin: Eine Einstellung hat die Adresse hinzugefügt (always_bcc, sender_bcc_maps, recipient_bcc_maps, BCC in header_checks).</translation>
        </message>
        <message>
            <source>Our queue handed the message to a program once, and the mailbox server had it from there %1: the program made copies (procmail, maildrop).</source>
            <translation>Unsere Warteschlange hat die Nachricht einmal an ein Programm übergeben, und der Postfachserver hat sie von dort %1 erhalten: Das Programm hat Kopien angefertigt (procmail, maildrop).</translation>
        </message>
        <message>
            <source>A copy had been delivered for %1 before, and was sent on from there (Delivered-To).</source>
            <translation>Eine Kopie war zuvor für %1 zugestellt worden und wurde von dort weitergeleitet (Delivered-To).</translation>
        </message>
        <message>
            <source>Our queue followed an alias to this address before the content filter, and once more behind it: no_address_mappings (receive_override_options) is missing on one of the two sides.</source>
            <translation>Unsere Warteschlange hat vor dem Inhaltsfilter einen Alias zu dieser Adresse aufgelöst und dahinter noch einmal: Auf einer der beiden Seiten fehlt no_address_mappings (receive_override_options).</translation>
        </message>
        <message>
            <source>The server that sends it, %1, is %2 by its Received line: only Exchange 2000 and 2003 have a temporary table.</source>
            <translation>Der sendende Server %1 ist nach seiner Received-Zeile %2: Nur Exchange 2000 und 2003 haben eine temporäre Tabelle.</translation>
        </message>
        <message>
            <source>%1 answers before it delivers, and the first copy was in the mailbox after %2: it did answer in time, and where the sender missed that, it was lost on its way back.</source>
            <translation>%1 antwortet, bevor es zustellt, und die erste Kopie war nach %2 im Postfach: Die Antwort kam rechtzeitig, und wo sie den Absender nicht erreichte, ging sie auf dem Rückweg verloren.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); a list on that host handed it in once more.</source>
            <translation>%1 nahm die Nachricht einmal an (%2); eine Liste auf diesem Host lieferte sie noch einmal ein.</translation>
        </message>
        <message>
            <source>%1 is not one of our hosts: whoever runs it has to look at its content filter.</source>
            <translation>%1 ist keiner unserer Hosts: Wer ihn betreibt, muss dort nach dem Inhaltsfilter sehen.</translation>
        </message>
        <message>
            <source>Journal reports of the message are among them (X-MS-Journal-Report).</source>
            <translation>Journalberichte der Nachricht sind darunter (X-MS-Journal-Report).</translation>
        </message>
        <message>
            <source>A program that fetches mail fetched it twice in one moment, sooner than it looks again: two of them ran at once, or one of them fetches the same mailbox twice.</source>
            <translation>Ein Programm, das Mail abholt, holte sie zweimal im selben Moment, früher als es wieder nachsieht: Zwei davon liefen zugleich, oder eines holt dasselbe Postfach zweimal ab.</translation>
        </message>
        <message>
            <source>Nothing tells of a second address: a sender that hears no answer goes on to another host, too.</source>
            <translation>Nichts weist auf eine zweite Adresse hin: Auch ein Absender, der keine Antwort hört, geht zu einem anderen Host weiter.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalDialog</name>
        <message>
            <source>Copies that are moved</source>
            <translation>Kopien, die verschoben werden</translation>
        </message>
        <message>
            <source>Move extra copies</source>
            <translation>Überzählige Kopien verschieben</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln copies</source>
            <translation>
                <numerusform>%Ln Kopie verschieben</numerusform>
                <numerusform>%Ln Kopien verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln überzählige Kopie</numerusform>
                <numerusform>%Ln überzählige Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln Postfach</numerusform>
                <numerusform>%Ln Postfächern</numerusform>
            </translation>
        </message>
        <message>
            <source>Move %1 out of %2?</source>
            <comment>extra copies, mailboxes</comment>
            <translation>%1 aus %2 verschieben?</translation>
        </message>
        <message>
            <source>Account %1 · %2</source>
            <comment>account, size of all copies</comment>
            <translation>Konto %1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>One copy of each of the %Ln messages stays where it is.</source>
            <translation>
                <numerusform>Von %Ln Nachricht bleibt eine Kopie, wo sie ist.</numerusform>
                <numerusform>Von jeder der %Ln Nachrichten bleibt eine Kopie, wo sie ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>The extra copies go to the folder “%1” on the same server, and you can put them back from History until you empty that folder.</source>
            <translation>Die überzähligen Kopien kommen in den Ordner „%1“ auf demselben Server. Über „Verlauf“ können Sie sie zurücklegen, bis Sie diesen Ordner leeren.</translation>
        </message>
        <message>
            <source>Each copy was read and compared, and is compared again just before it is moved.</source>
            <translation>Jede Kopie wurde gelesen und verglichen und wird unmittelbar vor dem Verschieben noch einmal verglichen.</translation>
        </message>
        <message>
            <source>Only headers and sizes were compared.</source>
            <translation>Nur Header und Größen wurden verglichen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are left alone</source>
            <translation>
                <numerusform>%Ln Kopie wird nicht angerührt</numerusform>
                <numerusform>%Ln Kopien werden nicht angerührt</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are left alone</source>
            <translation>Kopien, die nicht angerührt werden</translation>
        </message>
        <message>
            <source>These are many. Type %1 to confirm the number:</source>
            <translation>Das sind viele. Geben Sie zur Bestätigung %1 ein:</translation>
        </message>
        <message>
            <source>Number of copies to move</source>
            <translation>Anzahl der zu verschiebenden Kopien</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalWords</name>
        <message>
            <source>The mailbox %1 is called %2 now: what was removed from it is there.</source>
            <translation>Das Postfach %1 heißt jetzt %2: Was daraus entfernt wurde, liegt dort.</translation>
        </message>
        <message>
            <source>The mailbox %1 was not there any more: it was made anew, and holds what was removed from it.</source>
            <translation>Das Postfach %1 war nicht mehr da: Es wurde neu angelegt und enthält, was daraus entfernt wurde.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more mailboxes were renamed, or made anew.</source>
            <translation>
                <numerusform>%Ln weiteres Postfach wurde umbenannt oder neu angelegt.</numerusform>
                <numerusform>%Ln weitere Postfächer wurden umbenannt oder neu angelegt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The server keeps no note of who is at work, so nothing would have held another computer off.</source>
            <translation>Der Server führt keinen Vermerk darüber, wer gerade arbeitet; nichts hätte also einen anderen Computer ferngehalten.</translation>
        </message>
        <message numerus="yes">
            <source>Another computer, %1, began to work on this account on %2 and has not been heard of for %n minutes. Its place was taken.</source>
            <translation>
                <numerusform>Ein anderer Computer, %1, begann am %2 mit der Arbeit an diesem Konto und hat sich seit %n Minute nicht mehr gemeldet. Sein Platz wurde übernommen.</numerusform>
                <numerusform>Ein anderer Computer, %1, begann am %2 mit der Arbeit an diesem Konto und hat sich seit %n Minuten nicht mehr gemeldet. Sein Platz wurde übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%Ln copies)</source>
            <comment>a sentence about each of them</comment>
            <translation>
                <numerusform>%1 (%Ln Kopie)</numerusform>
                <numerusform>%1 (%Ln Kopien)</numerusform>
            </translation>
        </message>
        <message>
            <source>This server removes no single messages: they go when a mail program purges their mailboxes. Undo takes the marks back.</source>
            <translation>Dieser Server entfernt keine einzelnen Nachrichten: Sie verschwinden, wenn ein Mailprogramm ihre Postfächer bereinigt. „Rückgängig machen“ nimmt die Markierungen zurück.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies lie in the removal folder and are marked as deleted where they were.</source>
            <translation>
                <numerusform>%Ln Kopie liegt im Ordner für entfernte Kopien und ist an ihrem ursprünglichen Ort als gelöscht markiert.</numerusform>
                <numerusform>%Ln Kopien liegen im Ordner für entfernte Kopien und sind an ihrem ursprünglichen Ort als gelöscht markiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stayed where they are.</source>
            <translation>
                <numerusform>%Ln Kopie blieb, wo sie ist.</numerusform>
                <numerusform>%Ln Kopien blieben, wo sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copies were moved.</source>
            <translation>Die Kopien wurden verschoben.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have not the flags that they had: the server does not keep them there.</source>
            <translation>
                <numerusform>%Ln davon hat nicht die Markierungen, die sie hatte: Der Server behält sie dort nicht.</numerusform>
                <numerusform>%Ln davon haben nicht die Markierungen, die sie hatten: Der Server behält sie dort nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies that stay have not all the marks of those that were moved: the server does not keep them there.</source>
            <translation>
                <numerusform>%Ln verbleibende Kopie hat nicht alle Markierungen der verschobenen: Der Server behält sie dort nicht.</numerusform>
                <numerusform>%Ln verbleibende Kopien haben nicht alle Markierungen der verschobenen: Der Server behält sie dort nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are not in the removal folder any more and could not be put back.</source>
            <translation>
                <numerusform>%Ln Kopie ist nicht mehr im Ordner für entfernte Kopien und konnte nicht zurückgelegt werden.</numerusform>
                <numerusform>%Ln Kopien sind nicht mehr im Ordner für entfernte Kopien und konnten nicht zurückgelegt werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are still in the removal folder; they can be put back from History.</source>
            <translation>
                <numerusform>%Ln Kopie ist noch im Ordner für entfernte Kopien; sie kann vom Verlauf aus zurückgelegt werden.</numerusform>
                <numerusform>%Ln Kopien sind noch im Ordner für entfernte Kopien; sie können vom Verlauf aus zurückgelegt werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good and cannot be put back.</source>
            <translation>
                <numerusform>%Ln Kopie war endgültig entfernt und kann nicht zurückgelegt werden.</numerusform>
                <numerusform>%Ln Kopien waren endgültig entfernt und können nicht zurückgelegt werden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportWords</name>
        <message>
            <source>Findings</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>The extra copies have been moved away, so there is nothing left to compare.</source>
            <translation>Die überzähligen Kopien wurden verschoben. Es bleibt nichts mehr zu vergleichen.</translation>
        </message>
        <message>
            <source>It was worked out from the headers of the copies. No server log was read.</source>
            <translation>Das wurde aus den Headern der Kopien ermittelt. Es wurde kein Serverlog gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>It was worked out from the headers of the copies and from %Ln logs of mail servers.</source>
            <translation>
                <numerusform>Das wurde aus den Headern der Kopien und aus %Ln Log eines Mailservers ermittelt.</numerusform>
                <numerusform>Das wurde aus den Headern der Kopien und aus %Ln Logs von Mailservern ermittelt.</numerusform>
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
            <translation>Es könnte auch sein: %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>whose copy or log, the line</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>Was dafür spricht</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Was dagegen spricht</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>Was Klarheit brächte</translation>
        </message>
        <message>
            <source>The lines that this stands on</source>
            <translation>Die Zeilen, auf denen das beruht</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>kind of duplicate, cause</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a percentage; only the place of the sign and the blank may change</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>Duplicate delivery report</source>
            <translation>Bericht über Mehrfachzustellungen</translation>
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
            <translation>Erstellt am %1 von Onecopy</translation>
        </message>
        <message>
            <source>No message has been checked yet.</source>
            <translation>Es wurde noch keine Nachricht geprüft.</translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>Jede Nachricht kam einmal an.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>in: 109 extra copies of 68 messages reached …</comment>
            <translation>
                <numerusform>%Ln Nachricht</numerusform>
                <numerusform>%Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users.</source>
            <translation>
                <numerusform>%Ln überzählige Kopie von %1 erreichte Ihre Benutzer.</numerusform>
                <numerusform>%Ln überzählige Kopien von %1 erreichten Ihre Benutzer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users on %2.</source>
            <translation>
                <numerusform>%Ln überzählige Kopie von %1 erreichte Ihre Benutzer am %2.</numerusform>
                <numerusform>%Ln überzählige Kopien von %1 erreichten Ihre Benutzer am %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users between %2 and %3.</source>
            <translation>
                <numerusform>%Ln überzählige Kopie von %1 erreichte Ihre Benutzer zwischen dem %2 und dem %3.</numerusform>
                <numerusform>%Ln überzählige Kopien von %1 erreichten Ihre Benutzer zwischen dem %2 und dem %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>%Ln Nachricht wurde geprüft.</numerusform>
                <numerusform>%Ln Nachrichten wurden geprüft.</numerusform>
            </translation>
        </message>
        <message>
            <source>Most likely cause: %1 (%2).</source>
            <comment>cause, 93 % sure</comment>
            <translation>Wahrscheinlichste Ursache: %1 (%2).</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <comment>a duration</comment>
            <translation>Am häufigsten kam eine Kopie %1 nach der vorigen.</translation>
        </message>
        <message>
            <source>Messages checked</source>
            <translation>Geprüfte Nachrichten</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln mailboxes</source>
            <translation>
                <numerusform>in %Ln Postfach</numerusform>
                <numerusform>in %Ln Postfächern</numerusform>
            </translation>
        </message>
        <message>
            <source>Usual gap</source>
            <translation>Üblicher Abstand</translation>
        </message>
        <message>
            <source>between two copies</source>
            <translation>zwischen zwei Kopien</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Überzählige Kopien</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>von %Ln Nachricht</numerusform>
                <numerusform>von %Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst message</source>
            <translation>Häufigste Nachricht</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln Kopie</numerusform>
                <numerusform>%Ln Kopien</numerusform>
            </translation>
        </message>
        <message>
            <source>Wasted space</source>
            <translation>Verschwendeter Platz</translation>
        </message>
        <message>
            <source>Arrivals per minute</source>
            <translation>Eingänge pro Minute</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln minutes</source>
            <translation>
                <numerusform>Eingänge je %Ln Minute</numerusform>
                <numerusform>Eingänge je %Ln Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals per hour</source>
            <translation>Eingänge pro Stunde</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln hours</source>
            <translation>
                <numerusform>Eingänge je %Ln Stunde</numerusform>
                <numerusform>Eingänge je %Ln Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals per day</source>
            <translation>Eingänge pro Tag</translation>
        </message>
        <message>
            <source>Arrivals per week</source>
            <translation>Eingänge pro Woche</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln days</source>
            <translation>
                <numerusform>Eingänge je %Ln Tag</numerusform>
                <numerusform>Eingänge je %Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Erste Kopien</translation>
        </message>
        <message>
            <source>Messages that arrived more than once</source>
            <translation>Nachrichten, die mehr als einmal ankamen</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <source>First arrival</source>
            <translation>Erster Eingang</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(kein Absender)</translation>
        </message>
        <message>
            <source>by design</source>
            <translation>gewollt</translation>
        </message>
        <message>
            <source>not proved</source>
            <translation>nicht belegt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>kind of duplicate, what is missing: redelivered, not proved</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The table shows the %1 messages with the most copies, of %2.</source>
            <translation>Die Tabelle zeigt die %1 Nachrichten mit den meisten Kopien, von insgesamt %2.</translation>
        </message>
        <message>
            <source>What was moved away</source>
            <translation>Was verschoben wurde</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Zurückgelegt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>How this was found</source>
            <translation>Wie das gefunden wurde</translation>
        </message>
        <message>
            <source>Without changing anything, Onecopy read from the header of every message what identifies it. Messages with the same Message-ID, or without one but with the same sender, recipients, subject and date, were compared with each other.</source>
            <translation>Ohne etwas zu ändern, las Onecopy aus dem Header jeder Nachricht, was sie kennzeichnet. Nachrichten mit derselben Message-ID, oder ohne Message-ID, aber mit demselben Absender, denselben Empfängern, demselben Betreff und Datum, wurden miteinander verglichen.</translation>
        </message>
        <message>
            <source>Where it does not say “not proved”, the bytes of every copy were read and compared. Otherwise headers and sizes alone were compared.</source>
            <translation>Wo nicht „nicht belegt“ steht, wurden die Bytes jeder Kopie gelesen und verglichen. Sonst wurden nur Header und Größen verglichen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have copies by design: journal, mailing list, alias or sent mail. They are not counted as extra copies.</source>
            <translation>
                <numerusform>%Ln Nachricht hat gewollte Kopien: Journal, Mailingliste, Alias oder gesendete E-Mail. Sie zählen nicht als überzählige Kopien.</numerusform>
                <numerusform>%Ln Nachrichten haben gewollte Kopien: Journal, Mailingliste, Alias oder gesendete E-Mail. Sie zählen nicht als überzählige Kopien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Times are the server’s arrival times, in the time zone %1.</source>
            <translation>Die Zeiten sind die Eingangszeiten des Servers, in der Zeitzone %1.</translation>
        </message>
        <message>
            <source>Names, addresses and subjects are replaced by stand-ins. Equal stand-ins mean equal originals.</source>
            <translation>Namen, Adressen und Betreffzeilen sind durch Platzhalter ersetzt. Gleiche Platzhalter bedeuten gleiche Originale.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
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
            <translation>In „%1“:</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>value of a setting</comment>
            <translation>leer</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
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
            <translation>%1: %2 wurde zu %3</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <comment>date</comment>
            <translation>Geändert: %1</translation>
        </message>
        <message>
            <source>Put back and read back: %1</source>
            <comment>date</comment>
            <translation>Wiederhergestellt und zur Kontrolle gelesen: %1</translation>
        </message>
        <message>
            <source>It is not proved to be put back.</source>
            <translation>Es ist nicht belegt, dass es wiederhergestellt ist.</translation>
        </message>
        <message>
            <source>For this account RC4 and 3DES over TLS 1.0 are allowed, which are broken: who listens on the way to the server can read what passes.</source>
            <translation>Für dieses Konto sind RC4 und 3DES über TLS 1.0 erlaubt. Diese Verfahren sind gebrochen: Wer auf dem Weg zum Server mithört, kann lesen, was übertragen wird.</translation>
        </message>
        <message>
            <source>For this account TLS 1.0 and 1.1 are allowed, which are weak: who listens on the way to the server may be able to read what passes.</source>
            <translation>Für dieses Konto sind TLS 1.0 und 1.1 erlaubt. Diese Versionen sind schwach: Wer auf dem Weg zum Server mithört, kann vielleicht lesen, was übertragen wird.</translation>
        </message>
        <message>
            <source>Running on the server: %1</source>
            <comment>names of programs</comment>
            <translation>Auf dem Server laufen: %1</translation>
        </message>
        <message>
            <source>%1 of the extra copies are larger than %2.</source>
            <comment>part of the extra copies, size</comment>
            <translation>Von den überzähligen Kopien sind %1 größer als %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies have been moved away and can be put back.</source>
            <translation>
                <numerusform>%Ln überzählige Kopie wurde verschoben und kann zurückgelegt werden.</numerusform>
                <numerusform>%Ln überzählige Kopien wurden verschoben und können zurückgelegt werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no message in these mailboxes.</source>
            <translation>In diesen Postfächern ist keine Nachricht.</translation>
        </message>
        <message>
            <source>Put back by hand: %1</source>
            <comment>date</comment>
            <translation>Von Hand wiederhergestellt: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies are in the folder that is named below, and can be put back from there.</source>
            <translation>
                <numerusform>%Ln überzählige Kopie ist in dem Ordner, der unten genannt ist, und kann von dort zurückgelegt werden.</numerusform>
                <numerusform>%Ln überzählige Kopien sind in dem Ordner, der unten genannt ist, und können von dort zurückgelegt werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the extra copies is in the folder that is named below any more.</source>
            <translation>Von den überzähligen Kopien ist keine mehr in dem Ordner, der unten genannt ist.</translation>
        </message>
        <message>
            <source>Put back by hand, not confirmed by the server: %1</source>
            <comment>date</comment>
            <translation>Von Hand wiederhergestellt, vom Server nicht bestätigt: %1</translation>
        </message>
        <message>
            <source>Never put back, as the server is gone: %1</source>
            <comment>date</comment>
            <translation>Nie wiederhergestellt, da es den Server nicht mehr gibt: %1</translation>
        </message>
        <message>
            <source>Not counted as extra copies</source>
            <translation>Nicht als überzählige Kopien gezählt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1.</source>
            <translation>
                <numerusform>%Ln Nachricht hat mehr Kopien, als auf einmal unterschieden werden: Gezählt sind nur die ersten, höchstens %1.</numerusform>
                <numerusform>%Ln Nachrichten haben mehr Kopien, als auf einmal unterschieden werden: Gezählt sind nur die ersten, je höchstens %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages that are linked, or copied by design</source>
            <translation>Nachrichten, die verknüpft oder gewollt kopiert sind</translation>
        </message>
        <message>
            <source>%1+</source>
            <comment>so many or more</comment>
            <translation>%1+</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of these messages are linked, or copied by design as for lists and journals: they do not count among the extra copies.</source>
            <translation>
                <numerusform>%Ln dieser Nachrichten ist nur verknüpft oder gewollt kopiert, etwa von Listen und Journalen: Sie zählt nicht zu den überzähligen Kopien.</numerusform>
                <numerusform>%Ln dieser Nachrichten sind nur verknüpft oder gewollt kopiert, etwa von Listen und Journalen: Sie zählen nicht zu den überzähligen Kopien.</numerusform>
            </translation>
        </message>
        <message>
            <source>One copy of each message stayed where it was.</source>
            <translation>Eine Kopie jeder Nachricht blieb, wo sie war.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were removed for good, and cannot be put back.</source>
            <translation>
                <numerusform>%Ln überzählige Kopie wurde endgültig entfernt und lässt sich nicht zurücklegen.</numerusform>
                <numerusform>%Ln überzählige Kopien wurden endgültig entfernt und lassen sich nicht zurücklegen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone for good</source>
            <comment>a number of copies</comment>
            <translation>Endgültig entfernt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away and later all put back: the mailboxes are as they were.</source>
            <translation>
                <numerusform>%Ln überzählige Kopie wurde verschoben und später zurückgelegt: Die Postfächer sind, wie sie waren.</numerusform>
                <numerusform>%Ln überzählige Kopien wurden verschoben und später alle zurückgelegt: Die Postfächer sind, wie sie waren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything that was moved was put back later, each copy into the mailbox that it came from, with its flags and its date. Nothing was lost, and the extra copies are there again.</source>
            <translation>Alles, was verschoben war, wurde später zurückgelegt, jede Kopie in das Postfach, aus dem sie kam, mit ihren Markierungen und ihrem Datum. Nichts ging verloren, und die überzähligen Kopien sind wieder da.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were put back where they came from.</source>
            <translation>
                <numerusform>%Ln überzählige Kopie wurde dorthin zurückgelegt, woher sie kam.</numerusform>
                <numerusform>%Ln überzählige Kopien wurden dorthin zurückgelegt, woher sie kamen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was changed or switched off for a test, one setting after the other, and what came of it.</source>
            <translation>Was für einen Test geändert oder ausgeschaltet wurde, eine Einstellung nach der anderen, und was sich dabei ergab.</translation>
        </message>
        <message>
            <source>Switched off: %1</source>
            <comment>date</comment>
            <translation>Ausgeschaltet: %1</translation>
        </message>
        <message>
            <source>Most likely cause, for %1 of %2: %3 (%4).</source>
            <comment>41, 43 messages, cause, 93 % sure</comment>
            <translation>Wahrscheinlichste Ursache bei %1 von %2: %3 (%4).</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF speichern…</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>Bericht als PDF speichern</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Chart of arrivals</source>
            <translation>Diagramm der Eingänge</translation>
        </message>
        <message>
            <source>Table of messages</source>
            <translation>Tabelle der Nachrichten</translation>
        </message>
        <message>
            <source>What was moved away</source>
            <translation>Was verschoben wurde</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>Duplicate delivery report</source>
            <translation>Bericht über Mehrfachzustellungen</translation>
        </message>
        <message>
            <source>To share it</source>
            <translation>Zum Weitergeben</translation>
        </message>
        <message>
            <source>Hide names and subjects</source>
            <translation>Namen und Betreffzeilen verbergen</translation>
        </message>
        <message>
            <source>Save HTML…</source>
            <translation>HTML speichern…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV exportieren…</translation>
        </message>
        <message>
            <source>Copy summary</source>
            <translation>Zusammenfassung kopieren</translation>
        </message>
        <message>
            <source>Save the report as HTML</source>
            <translation>Bericht als HTML speichern</translation>
        </message>
        <message>
            <source>HTML files (*.html)</source>
            <translation>HTML-Dateien (*.html)</translation>
        </message>
        <message>
            <source>Export every copy as CSV</source>
            <translation>Jede Kopie als CSV exportieren</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Noch kein Mailserver</translation>
        </message>
        <message>
            <source>A report says what happened on one server. Add the server first.</source>
            <translation>Ein Bericht sagt, was auf einem Server geschehen ist. Fügen Sie zuerst den Server hinzu.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Mailserver hinzufügen…</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>Noch nichts zu berichten</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>Die E-Mails auf %1 wurden noch nicht geprüft. Beim Prüfen wird nur gelesen.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>The summary is on the clipboard.</source>
            <translation>Die Zusammenfassung ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Figures at a glance</source>
            <translation>Zahlen auf einen Blick</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Ursachen</translation>
        </message>
        <message>
            <source>Evidence for the causes</source>
            <translation>Indizien für die Ursachen</translation>
        </message>
        <message>
            <source>Method and terms</source>
            <translation>Methode und Begriffe</translation>
        </message>
        <message>
            <source>What the checklist found</source>
            <translation>Was die Checkliste ergeben hat</translation>
        </message>
        <message>
            <source>Addresses, subjects, folders and servers become stand-ins such as “Subject 17”, in reports and in case files.</source>
            <translation>Aus Adressen, Betreffzeilen, Ordnern und Servern werden in Berichten und in Falldateien Platzhalter wie „Betreff 17“.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Wie im Fenster</translation>
        </message>
        <message>
            <source>Save case file…</source>
            <translation>Falldatei speichern…</translation>
        </message>
        <message>
            <source>What was found, with its evidence, in one file that a colleague can open in Onecopy. It holds no password and no text of a message.</source>
            <translation>Was gefunden wurde, mit den Indizien dafür, in einer einzigen Datei, die eine Kollegin oder ein Kollege in Onecopy öffnen kann. Sie enthält kein Passwort und keinen Text einer Nachricht.</translation>
        </message>
        <message>
            <source>Save the case file without names</source>
            <translation>Falldatei ohne Namen speichern</translation>
        </message>
        <message>
            <source>Save the case file</source>
            <translation>Falldatei speichern</translation>
        </message>
        <message>
            <source>Case files (*.onecopy)</source>
            <translation>Falldateien (*.onecopy)</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RestoreBar</name>
        <message>
            <source>It is being put back.</source>
            <translation>Es wird wiederhergestellt.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes are open in all.</source>
            <translation>
                <numerusform>Insgesamt ist %n Änderung offen.</numerusform>
                <numerusform>Insgesamt sind %n Änderungen offen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back now</source>
            <translation>Jetzt wiederherstellen</translation>
        </message>
        <message>
            <source>The EICAR test file is on its way.</source>
            <translation>Die EICAR-Testdatei ist unterwegs.</translation>
        </message>
        <message>
            <source>Test it now</source>
            <translation>Jetzt testen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RunsModel</name>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Zurückgelegt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Moved copies removed for good from %1</source>
            <translation>Verschobene Kopien endgültig entfernt: %1</translation>
        </message>
        <message>
            <source>Copies put back to %1</source>
            <translation>Kopien zurückgelegt: %1</translation>
        </message>
        <message>
            <source>Extra copies moved away from %1</source>
            <translation>Überzählige Kopien verschoben: %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>copies moved, of planned</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Removed for good</source>
            <translation>Endgültig entfernt</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ServersModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Password kept in</source>
            <translation>Passwort aufbewahrt in</translation>
        </message>
        <message>
            <source>nowhere: asked each time</source>
            <translation>nirgends: jedes Mal erfragt</translation>
        </message>
        <message>
            <source>none: a case file</source>
            <translation>entfällt: eine Falldatei</translation>
        </message>
        <message>
            <source>%1 · shown</source>
            <comment>an account, which the other pages show</comment>
            <translation>%1 · angezeigt</translation>
        </message>
        <message>
            <source>the keyring has not said yet</source>
            <translation>der Schlüsselbund hat noch nicht geantwortet</translation>
        </message>
        <message>
            <source>%1, without IMAP</source>
            <comment>host and port</comment>
            <translation>%1, ohne IMAP</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ServersPage</name>
        <message>
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Mail servers</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Mailserver hinzufügen…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>Open the sample data</source>
            <translation>Beispieldaten öffnen</translation>
        </message>
        <message>
            <source>Remove %1 from Onecopy?</source>
            <translation>%1 aus Onecopy entfernen?</translation>
        </message>
        <message>
            <source>The mail on the server is not touched. What was moved away can still be put back after you add the server again.</source>
            <translation>Die E-Mails auf dem Server werden nicht angerührt. Was verschoben wurde, kann weiterhin zurückgelegt werden, wenn Sie den Server wieder hinzufügen.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove the server</source>
            <translation>Server entfernen</translation>
        </message>
        <message>
            <source>Show this one</source>
            <translation>Diesen anzeigen</translation>
        </message>
        <message>
            <source>The other pages show one account at a time.</source>
            <translation>Die anderen Seiten zeigen jeweils ein Konto.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Aussehen</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>&amp;Notify</source>
            <translation>&amp;Benachrichtigen</translation>
        </message>
        <message>
            <source>A choice holds at once; the language when this dialog is closed.</source>
            <translation>Eine Wahl gilt sofort, die Sprache beim Schließen dieses Fensters.</translation>
        </message>
        <message>
            <source>The language can be changed when the running work has ended.</source>
            <translation>Die Sprache kann geändert werden, sobald die laufende Arbeit beendet ist.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>From </source>
            <comment>notify from a number of extra copies</comment>
            <translation>Ab </translation>
        </message>
        <message>
            <source> extra copies in 10 minutes</source>
            <comment>notify from a number of extra copies</comment>
            <translation> überzähligen Kopien in 10 Minuten</translation>
        </message>
        <message>
            <source>Notify from so many extra copies in 10 minutes</source>
            <translation>Ab so vielen überzähligen Kopien in 10 Minuten benachrichtigen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Sidebar</name>
        <message>
            <source>Sections</source>
            <translation>Bereiche</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::SignInFields</name>
        <message>
            <source>Sign in with the browser</source>
            <translation>Mit dem Browser anmelden</translation>
        </message>
        <message>
            <source>From the provider’s console, for Onecopy</source>
            <translation>Aus der Konsole des Providers, für Onecopy</translation>
        </message>
        <message>
            <source>Sign-in address</source>
            <translation>Anmeldeadresse</translation>
        </message>
        <message>
            <source>https://login.example.org/authorize</source>
            <translation>https://login.example.org/authorize</translation>
        </message>
        <message>
            <source>Token address</source>
            <translation>Token-Adresse</translation>
        </message>
        <message>
            <source>https://login.example.org/token</source>
            <translation>https://login.example.org/token</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Geltungsbereich (Scope)</translation>
        </message>
        <message>
            <source>What the provider calls access to mail</source>
            <translation>Wie der Provider den Zugriff auf E-Mails nennt</translation>
        </message>
        <message>
            <source>Your browser shows the provider’s own page. Onecopy never sees your password.</source>
            <translation>Ihr Browser zeigt die eigene Seite des Providers. Onecopy sieht Ihr Passwort nie.</translation>
        </message>
        <message>
            <source>Enter the client ID that the mail provider gave you for Onecopy.</source>
            <translation>Geben Sie die Client-ID ein, die Ihnen der E-Mail-Provider für Onecopy gegeben hat.</translation>
        </message>
        <message>
            <source>The addresses for signing in must begin with https://.</source>
            <translation>Die Adressen für die Anmeldung müssen mit https:// beginnen.</translation>
        </message>
        <message>
            <source>Enter the scope that stands for access to mail.</source>
            <translation>Geben Sie den Geltungsbereich (Scope) ein, der für den Zugriff auf E-Mails steht.</translation>
        </message>
        <message>
            <source>Go on in your browser. Onecopy waits for up to five minutes.</source>
            <translation>Machen Sie in Ihrem Browser weiter. Onecopy wartet bis zu fünf Minuten.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Angemeldet.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Signed in until Onecopy is closed: the keyring did not take what you agreed to.</source>
            <translation>Angemeldet, bis Onecopy geschlossen wird: Der Schlüsselbund hat Ihre Zustimmung nicht aufgenommen.</translation>
        </message>
        <message>
            <source>&amp;Client ID</source>
            <translation>Client-&amp;ID</translation>
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
            <translation>Als Diagramm anzeigen</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Als Tabelle anzeigen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TableView</name>
        <message>
            <source>Columns of %1</source>
            <translation>Spalten: %1</translation>
        </message>
        <message>
            <source>Columns as they were at first</source>
            <translation>Spalten wie am Anfang</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineModel</name>
        <message>
            <source>an unnamed server</source>
            <translation>ein Server ohne Namen</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>name of a server</comment>
            <translation>von %1</translation>
        </message>
        <message>
            <source>(absent)</source>
            <translation>(fehlt)</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>und %Ln weitere Kopie</numerusform>
                <numerusform>und %Ln weitere Kopien</numerusform>
            </translation>
        </message>
        <message>
            <source>These copies are by design, such as a journal, list or sent copy. Nothing is moved.</source>
            <translation>Diese Kopien sind gewollt, etwa eine Journal-, Listen- oder Sendekopie. Nichts wird verschoben.</translation>
        </message>
        <message>
            <source>Their content was not compared yet; that is done before anything is moved.</source>
            <translation>Ihr Inhalt wurde noch nicht verglichen; das geschieht, bevor etwas verschoben wird.</translation>
        </message>
        <message>
            <source>Header fields that differ: %1 and others.</source>
            <translation>Headerfelder, die sich unterscheiden: %1 und andere.</translation>
        </message>
        <message>
            <source>Header fields that differ: %1.</source>
            <translation>Headerfelder, die sich unterscheiden: %1.</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>time of arrival</comment>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>first arrival — stays</source>
            <translation>erster Eingang – bleibt</translation>
        </message>
        <message>
            <source>copy %1 · %2</source>
            <comment>number of the copy, time after the one before</comment>
            <translation>Kopie %1 · %2</translation>
        </message>
        <message>
            <source>copy %1</source>
            <translation>Kopie %1</translation>
        </message>
        <message>
            <source>the copies part here</source>
            <translation>hier trennen sich die Kopien</translation>
        </message>
        <message>
            <source>%1 differs</source>
            <comment>name of a header field</comment>
            <translation>%1 ist verschieden</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>values of a header field</comment>
            <translation>%1 statt %2</translation>
        </message>
        <message>
            <source>All but one of the copies lie in the trash, among spam, in Sent or among drafts, or are marked as deleted. They are left where they are.</source>
            <translation>Alle Kopien bis auf eine liegen im Papierkorb, im Spam, bei den gesendeten Nachrichten oder Entwürfen oder sind als gelöscht markiert. Sie bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>No more copies than these are told apart at once. Others follow with the next check, once these were moved.</source>
            <translation>Mehr Kopien als diese werden nicht auf einmal unterschieden. Weitere folgen mit der nächsten Prüfung, sobald diese verschoben sind.</translation>
        </message>
        <message>
            <source>first arrival</source>
            <translation>erster Eingang</translation>
        </message>
        <message>
            <source>%1 — stays</source>
            <comment>a copy, as in: copy 2 · 10 min later</comment>
            <translation>%1 – bleibt</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineView</name>
        <message>
            <source>Copies in order of arrival</source>
            <translation>Kopien in der Reihenfolge des Eingangs</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::WhyDialog</name>
        <message>
            <source>Only what differs</source>
            <translation>Nur Unterschiede</translation>
        </message>
        <message>
            <source>Fields of both messages</source>
            <translation>Felder beider Nachrichten</translation>
        </message>
        <message>
            <source>Why is this one message?</source>
            <translation>Warum ist das ein und dieselbe Nachricht?</translation>
        </message>
        <message>
            <source>Copies that are compared</source>
            <translation>Kopien, die verglichen werden</translation>
        </message>
        <message>
            <source>Looks alike, is not in this group: %1</source>
            <translation>Sieht ähnlich aus, ist nicht in dieser Gruppe: %1</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Kopie: %1</translation>
        </message>
        <message>
            <source>These are one message (%1).</source>
            <translation>Das ist ein und dieselbe Nachricht (%1).</translation>
        </message>
        <message>
            <source>These are not one message, or it cannot be told (%1).</source>
            <translation>Das ist nicht ein und dieselbe Nachricht, oder es lässt sich nicht sagen (%1).</translation>
        </message>
        <message>
            <source>Only headers and sizes were compared: the bodies were not read yet.</source>
            <translation>Nur Header und Größen wurden verglichen: Die Inhalte wurden noch nicht gelesen.</translation>
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
            <translation>identisch</translation>
        </message>
        <message>
            <source>same content</source>
            <translation>gleicher Inhalt</translation>
        </message>
        <message>
            <source>incomplete copy</source>
            <translation>unvollständige Kopie</translation>
        </message>
        <message>
            <source>no id</source>
            <translation>keine ID</translation>
        </message>
        <message>
            <source>related</source>
            <translation>verwandt</translation>
        </message>
        <message>
            <source>only the id is equal</source>
            <translation>nur die ID ist gleich</translation>
        </message>
        <message>
            <source>Every byte is equal. The extra copies can be moved together with others.</source>
            <translation>Jedes Byte ist gleich. Die überzähligen Kopien können zusammen mit anderen verschoben werden.</translation>
        </message>
        <message>
            <source>Same message, delivered again: only the notes of servers and virus scanners on the way differ. The extra copies can be moved together with others.</source>
            <translation>Dieselbe Nachricht, erneut zugestellt: Nur die Vermerke von Servern und Virenscannern auf dem Weg unterscheiden sich. Die überzähligen Kopien können zusammen mit anderen verschoben werden.</translation>
        </message>
        <message>
            <source>Same message, but one copy was cut, lost an attachment or got a note added. The complete one stays; decide for each message by itself.</source>
            <translation>Dieselbe Nachricht, aber eine Kopie wurde gekürzt, verlor einen Anhang oder bekam einen Vermerk hinzu. Die vollständige bleibt; entscheiden Sie für jede Nachricht einzeln.</translation>
        </message>
        <message>
            <source>The messages carry no usable id, but sender, recipients, subject, date and content are equal. Decide for each message by itself.</source>
            <translation>Die Nachrichten tragen keine brauchbare ID, aber Absender, Empfänger, Betreff, Datum und Inhalt sind gleich. Entscheiden Sie für jede Nachricht einzeln.</translation>
        </message>
        <message>
            <source>Related mail, such as a list copy, a sent copy or a journal report. It is only shown; nothing is moved.</source>
            <translation>Verwandte E-Mails, etwa eine Listenkopie, eine Sendekopie oder ein Journalbericht. Sie werden nur angezeigt; nichts wird verschoben.</translation>
        </message>
        <message>
            <source>It may go only when you decide about its message alone.</source>
            <translation>Sie darf nur weg, wenn Sie über ihre Nachricht einzeln entscheiden.</translation>
        </message>
        <message>
            <source>It is related mail or other content, which is never moved.</source>
            <translation>Sie ist eine verwandte Nachricht oder hat anderen Inhalt; so etwas wird nie verschoben.</translation>
        </message>
        <message>
            <source>Its content could not be read and compared.</source>
            <translation>Ihr Inhalt konnte nicht gelesen und verglichen werden.</translation>
        </message>
        <message>
            <source>Its content is not the same as that of the copy that stays.</source>
            <translation>Ihr Inhalt ist nicht derselbe wie der der Kopie, die bleibt.</translation>
        </message>
        <message>
            <source>It is in a mailbox that you did not choose.</source>
            <translation>Sie ist in einem Postfach, das Sie nicht ausgewählt haben.</translation>
        </message>
        <message>
            <source>Its mailbox does not allow changes.</source>
            <translation>Ihr Postfach erlaubt keine Änderungen.</translation>
        </message>
        <message>
            <source>The copy that should stay is not there any more.</source>
            <translation>Die Kopie, die bleiben soll, ist nicht mehr da.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Sie ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The server has renumbered its mailbox. Check again first.</source>
            <translation>Der Server hat ihr Postfach neu nummeriert. Prüfen Sie zuerst erneut.</translation>
        </message>
        <message>
            <source>Another mail program has marked it for deletion.</source>
            <translation>Ein anderes Mailprogramm hat sie zum Löschen markiert.</translation>
        </message>
        <message>
            <source>Its mailbox is another name of one that is already included.</source>
            <translation>Ihr Postfach ist ein anderer Name für eines, das schon einbezogen ist.</translation>
        </message>
        <message>
            <source>The server has no safe way to move a single message.</source>
            <translation>Der Server hat keinen sicheren Weg, eine einzelne Nachricht zu verschieben.</translation>
        </message>
        <message>
            <source>It was already moved out of the way.</source>
            <translation>Sie wurde bereits verschoben.</translation>
        </message>
        <message>
            <source>The server has no room for it in the removal folder.</source>
            <translation>Der Server hat im Ordner für entfernte Kopien keinen Platz für sie.</translation>
        </message>
        <message>
            <source>The server refused to move it.</source>
            <translation>Der Server hat das Verschieben abgelehnt.</translation>
        </message>
        <message>
            <source>left where it is</source>
            <translation>bleibt, wo sie ist</translation>
        </message>
        <message>
            <source>The copy that arrived first stays.</source>
            <translation>Die Kopie, die zuerst ankam, bleibt.</translation>
        </message>
        <message>
            <source>The copy that arrived last stays.</source>
            <translation>Die Kopie, die zuletzt ankam, bleibt.</translation>
        </message>
        <message>
            <source>The first copy that was read stays.</source>
            <translation>Die Kopie, die zuerst gelesen wurde, bleibt.</translation>
        </message>
        <message>
            <source>The most complete copy stays.</source>
            <translation>Die vollständigste Kopie bleibt.</translation>
        </message>
        <message>
            <source>The copy in the mailbox that you chose stays.</source>
            <translation>Die Kopie in dem Postfach, das Sie ausgewählt haben, bleibt.</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbindung wird aufgebaut</translation>
        </message>
        <message>
            <source>Listing mailboxes</source>
            <translation>Postfächer werden aufgelistet</translation>
        </message>
        <message>
            <source>Reading headers</source>
            <translation>Header werden gelesen</translation>
        </message>
        <message>
            <source>Comparing messages byte by byte</source>
            <translation>Nachrichten werden Byte für Byte verglichen</translation>
        </message>
        <message>
            <source>Finding copies</source>
            <translation>Kopien werden gesucht</translation>
        </message>
        <message>
            <source>Preparing the list</source>
            <translation>Liste wird vorbereitet</translation>
        </message>
        <message>
            <source>Moving extra copies</source>
            <translation>Überzählige Kopien werden verschoben</translation>
        </message>
        <message>
            <source>Looking at what the server has now</source>
            <translation>Es wird nachgesehen, was der Server jetzt hat</translation>
        </message>
        <message>
            <source>Putting copies back</source>
            <translation>Kopien werden zurückgelegt</translation>
        </message>
        <message>
            <source>Watching for new mail</source>
            <translation>Neue E-Mails werden beobachtet</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Datei wird geschrieben</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>%1: %2 so far</source>
            <translation>%1: bisher %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>nicht abgeschlossen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>stopped early</source>
            <translation>vorzeitig angehalten</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>zurückgelegt</translation>
        </message>
        <message>
            <source>partly put back</source>
            <translation>teilweise zurückgelegt</translation>
        </message>
        <message>
            <source>about to be moved</source>
            <translation>wird gleich verschoben</translation>
        </message>
        <message>
            <source>copied to the removal folder</source>
            <translation>in den Ordner für entfernte Kopien kopiert</translation>
        </message>
        <message>
            <source>marked for deletion</source>
            <translation>zum Löschen markiert</translation>
        </message>
        <message>
            <source>mark taken back</source>
            <translation>Markierung zurückgenommen</translation>
        </message>
        <message>
            <source>moved to the removal folder</source>
            <translation>in den Ordner für entfernte Kopien verschoben</translation>
        </message>
        <message>
            <source>marks given to the copy that stays</source>
            <translation>Markierungen auf die verbleibende Kopie übertragen</translation>
        </message>
        <message>
            <source>marks taken back from the copy that stays</source>
            <translation>Markierungen von der verbleibenden Kopie zurückgenommen</translation>
        </message>
        <message>
            <source>not known, to be looked at</source>
            <translation>nicht bekannt, wird nachgesehen</translation>
        </message>
        <message>
            <source>about to be put back</source>
            <translation>wird gleich zurückgelegt</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>about to be removed for good</source>
            <translation>wird gleich endgültig entfernt</translation>
        </message>
        <message>
            <source>removed for good</source>
            <translation>endgültig entfernt</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share in percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours and minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days and hours</comment>
            <translation>%1 d %2 h</translation>
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
            <translation>unbekanntes Datum</translation>
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
            <translation>(kein Absender)</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>It and the other copies lie in mailboxes of different owners.</source>
            <translation>Sie und die anderen Kopien liegen in Postfächern verschiedener Besitzer.</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>user, mail server</comment>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>No answer from the server since %1 (%2).</source>
            <translation>Keine Antwort vom Server seit %1 (%2).</translation>
        </message>
        <message>
            <source>No answer since %1 (%2) from the server that test mail is sent through.</source>
            <translation>Keine Antwort seit %1 (%2) vom Server, über den die Testmails gesendet werden.</translation>
        </message>
        <message>
            <source>It is a copy by design, such as a journal, list or sent copy, or lies in the trash, among spam or among drafts.</source>
            <translation>Sie ist eine gewollte Kopie, etwa eine Journal-, Listen- oder Sendekopie, oder liegt im Papierkorb, im Spam oder bei den Entwürfen.</translation>
        </message>
        <message>
            <source>Removing copies for good</source>
            <translation>Kopien werden endgültig entfernt</translation>
        </message>
        <message>
            <source>Messages that carry the same id, and whose content differs, or cannot be compared because there is nothing in it. They are only shown; nothing is moved.</source>
            <translation>Nachrichten mit derselben ID, deren Inhalt sich unterscheidet oder nicht verglichen werden kann, weil er leer ist. Sie werden nur angezeigt; nichts wird verschoben.</translation>
        </message>
        <message>
            <source>Under 5 s</source>
            <comment>time from copy to copy</comment>
            <translation>Unter 5 s</translation>
        </message>
        <message>
            <source>Another program has renamed or deleted the removal folder. Begin again: a new one is made.</source>
            <translation>Ein anderes Programm hat den Ordner für entfernte Kopien umbenannt oder gelöscht. Beginnen Sie noch einmal: Es wird ein neuer angelegt.</translation>
        </message>
        <message>
            <source>The server agreed to move it, but nothing that is equal to it arrived in the removal folder.</source>
            <translation>Der Server hat dem Verschieben zugestimmt, aber im Ordner für entfernte Kopien kam nichts an, was ihr gleicht.</translation>
        </message>
    </context>
</TS>
