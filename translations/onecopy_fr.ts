<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>onecopy::gui::Checking</name>
        <message>
            <source>Cancel keeps what was read.</source>
            <translation>« Annuler » conserve ce qui a été lu.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Closing</name>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>Fermer quand même</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::ConnectionLine</name>
        <message>
            <source>A case file: it has no mail server</source>
            <translation>Un fichier de cas : il n’a pas de serveur de messagerie</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Aucun serveur de messagerie</translation>
        </message>
        <message>
            <source>Checked %1 · not encrypted (weak)</source>
            <translation>Vérifié : %1 · non chiffré (faible)</translation>
        </message>
        <message>
            <source>Checked %1 · %2 (weak)</source>
            <translation>Vérifié : %1 · %2 (faible)</translation>
        </message>
        <message>
            <source>Checked %1 · %2</source>
            <translation>Vérifié : %1 · %2</translation>
        </message>
        <message>
            <source>%1 · the last check failed</source>
            <translation>%1 · la dernière vérification a échoué</translation>
        </message>
        <message>
            <source>%1 · checking…</source>
            <translation>%1 · vérification…</translation>
        </message>
        <message>
            <source>No IMAP server: its mail cannot be checked</source>
            <translation>Pas de serveur IMAP : le courrier ne peut pas être vérifié</translation>
        </message>
        <message>
            <source>%1 · not checked yet</source>
            <translation>%1 · pas encore vérifié</translation>
        </message>
        <message>
            <source>%1 · last checked %2</source>
            <comment>server, time</comment>
            <translation>%1 · dernière vérification : %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::MainWindow</name>
        <message>
            <source>Keys</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>The journal was saved.</source>
            <translation>Le registre a été enregistré.</translation>
        </message>
        <message>
            <source>Another change is being made.</source>
            <translation>Une autre modification est en cours.</translation>
        </message>
        <message>
            <source>The sample data could not be opened.</source>
            <translation>Les données d’exemple n’ont pas pu être ouvertes.</translation>
        </message>
        <message>
            <source>A case file has no mail server: nothing can be moved.</source>
            <translation>Un fichier de cas n’a pas de serveur de messagerie : rien ne peut être déplacé.</translation>
        </message>
        <message>
            <source>The check has to wait.</source>
            <translation>La vérification doit attendre.</translation>
        </message>
        <message>
            <source>Something else is being done on this server. Check again when that has ended.</source>
            <translation>Autre chose est en cours sur ce serveur. Vérifiez de nouveau quand ce sera terminé.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>L’opération a été arrêtée.</translation>
        </message>
        <message>
            <source>Another account cannot be shown yet.</source>
            <translation>Un autre compte ne peut pas encore être affiché.</translation>
        </message>
        <message>
            <source>Something is being done for the one that is shown. Choose again when that has ended.</source>
            <translation>Une opération est en cours pour celui qui est affiché. Choisissez à nouveau quand elle sera terminée.</translation>
        </message>
        <message>
            <source>The settings hold only until Onecopy ends.</source>
            <translation>Les réglages ne valent que jusqu’à la fermeture d’Onecopy.</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>Impossible d’écrire %1.</translation>
        </message>
        <message>
            <source>The server cannot be removed yet.</source>
            <translation>Le serveur ne peut pas encore être retiré.</translation>
        </message>
        <message>
            <source>Something is being done for it. Remove it when that has ended.</source>
            <translation>Une opération est en cours pour lui. Retirez-le quand elle sera terminée.</translation>
        </message>
        <message>
            <source>Arrivals in the account %1 are not watched any more.</source>
            <translation>Les arrivées du compte %1 ne sont plus surveillées.</translation>
        </message>
        <message>
            <source>Onecopy watches the account that is shown.</source>
            <translation>Onecopy surveille le compte affiché.</translation>
        </message>
        <message>
            <source>The keyring has not taken the password.</source>
            <translation>Le trousseau n’a pas accepté le mot de passe.</translation>
        </message>
        <message>
            <source>It is kept until Onecopy ends. To keep it, unlock the keyring, and enter it again under Servers, Edit.</source>
            <translation>Il est gardé jusqu’à la fermeture d’Onecopy. Pour le conserver, déverrouillez le trousseau et saisissez-le de nouveau sous Serveurs, Modifier.</translation>
        </message>
        <message>
            <source>The account has no IMAP server, over which copies are moved.</source>
            <translation>Le compte n’a pas de serveur IMAP, par lequel les copies sont déplacées.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Notice</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Notifier</name>
        <message>
            <source>Show</source>
            <comment>button of a notification: raises the window</comment>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::PageTitles</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>Find the cause</source>
            <translation>Trouver la cause</translation>
        </message>
        <message>
            <source>Live arrivals</source>
            <translation>Arrivées en direct</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Serveurs</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Removals</name>
        <message>
            <source>Comparing the copies byte by byte</source>
            <translation>Comparaison des copies octet par octet</translation>
        </message>
        <message>
            <source>Moving extra copies</source>
            <translation>Déplacement des copies en trop</translation>
        </message>
        <message>
            <source>Putting copies back</source>
            <translation>Remise en place des copies</translation>
        </message>
        <message>
            <source>Looking at the server</source>
            <translation>Examen du serveur</translation>
        </message>
        <message>
            <source>The record agrees with the server again.</source>
            <translation>Le registre concorde de nouveau avec le serveur.</translation>
        </message>
        <message>
            <source>Comparing the copies with those that stay</source>
            <translation>Comparaison des copies avec celles qui restent</translation>
        </message>
        <message>
            <source>Nothing in the removal folder can be removed safely: of no copy it is certain that it may go.</source>
            <translation>Rien dans le dossier des copies retirées ne peut être retiré sans risque : il n’est certain pour aucune copie qu’elle puisse disparaître.</translation>
        </message>
        <message>
            <source>Removing copies for good</source>
            <translation>Retrait définitif des copies</translation>
        </message>
        <message>
            <source>Mail is being changed on the server. Close all the same?</source>
            <translation>Du courrier est en cours de modification sur le serveur. Fermer quand même ?</translation>
        </message>
        <message>
            <source>Copies that were not reached yet stay. Those that were removed cannot be put back.</source>
            <translation>Les copies qui n’ont pas encore été traitées restent. Celles qui ont été retirées ne peuvent pas être remises en place.</translation>
        </message>
        <message>
            <source>Copies that were not reached yet stay where they are. What was moved can be put back from History.</source>
            <translation>Les copies qui n’ont pas encore été traitées restent où elles sont. Ce qui a été déplacé peut être remis en place depuis l’historique.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies moved</source>
            <translation>
                <numerusform>%Ln copie déplacée</numerusform>
                <numerusform>%Ln copies déplacées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies marked</source>
            <translation>
                <numerusform>%Ln copie marquée</numerusform>
                <numerusform>%Ln copies marquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are back in their mailboxes.</source>
            <translation>
                <numerusform>%Ln copie est de retour dans sa boîte aux lettres.</numerusform>
                <numerusform>%Ln copies sont de retour dans leurs boîtes aux lettres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies were removed for good.</source>
            <translation>
                <numerusform>%Ln copie a été retirée définitivement.</numerusform>
                <numerusform>%Ln copies ont été retirées définitivement.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed on the server.</source>
            <translation>Rien n’a été modifié sur le serveur.</translation>
        </message>
        <message>
            <source>What was changed before that stands in History, where it can be finished.</source>
            <translation>Ce qui a été modifié avant figure dans l’historique, où vous pouvez le terminer.</translation>
        </message>
        <message>
            <source>Cancel ends this; nothing was changed on the server.</source>
            <translation>« Annuler » y met fin ; rien n’a été modifié sur le serveur.</translation>
        </message>
        <message>
            <source>Cancel ends the waiting; History then says what was done, and finishes the rest.</source>
            <translation>« Annuler » met fin à l’attente ; l’historique indique alors ce qui a été fait et permet de terminer le reste.</translation>
        </message>
        <message>
            <source>Cancel ends the waiting; copies that were not reached yet stay.</source>
            <translation>« Annuler » met fin à l’attente ; les copies pas encore traitées restent.</translation>
        </message>
        <message>
            <source>There is no removal that could be undone.</source>
            <translation>Il n’y a aucun retrait à annuler.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good by then. History shows what is left in the removal folder.</source>
            <translation>
                <numerusform>%Ln copie avait déjà été supprimée définitivement. L’historique montre ce qui reste dans le dossier des copies retirées.</numerusform>
                <numerusform>%Ln copies avaient déjà été supprimées définitivement. L’historique montre ce qui reste dans le dossier des copies retirées.</numerusform>
            </translation>
        </message>
        <message>
            <source>No copy can be moved.</source>
            <translation>Aucune copie ne peut être déplacée.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Reports</name>
        <message>
            <source>Writing the report</source>
            <translation>Écriture du rapport</translation>
        </message>
        <message>
            <source>Writing the case file</source>
            <translation>Écriture du fichier de cas</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Restoring</name>
        <message>
            <source>Is it put back as it was?</source>
            <translation>Tout est-il remis en place comme avant ?</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>I have put it back</source>
            <translation>Je l’ai remis en place</translation>
        </message>
        <message>
            <source>Protection is still switched off. Close all the same?</source>
            <translation>Une protection est encore désactivée. Fermer quand même ?</translation>
        </message>
        <message>
            <source>A step of the checklist is under way. Close all the same?</source>
            <translation>Une étape de la liste de contrôle est en cours. Fermer quand même ?</translation>
        </message>
        <message>
            <source>A setting of the mail server is still changed. Close all the same?</source>
            <translation>Un réglage du serveur de messagerie est encore modifié. Fermer quand même ?</translation>
        </message>
        <message>
            <source>Mail is let through without its virus scanner until that is put back.</source>
            <translation>Le courrier passe sans analyse antivirus jusqu’à la remise en place.</translation>
        </message>
        <message>
            <source>Nobody puts it back but you. Onecopy will remind you at its next start.</source>
            <translation>Vous seul pouvez le remettre en place. Onecopy vous le rappellera à son prochain démarrage.</translation>
        </message>
        <message>
            <source>The step is stopped, and what it has changed is put back before the window closes.</source>
            <translation>L’étape est arrêtée, et ce qu’elle a modifié est remis en place avant la fermeture de la fenêtre.</translation>
        </message>
        <message>
            <source>It could not be put back. Is it over all the same?</source>
            <translation>La remise en place a échoué. Est-ce quand même terminé ?</translation>
        </message>
        <message>
            <source>Keep reminding me</source>
            <translation>Continuer à me le rappeler</translation>
        </message>
        <message>
            <source>What you say is written down as your word: the server has not confirmed it.</source>
            <translation>Ce que vous dites est noté comme votre déclaration : le serveur ne l’a pas confirmé.</translation>
        </message>
        <message>
            <source>The server is gone for good</source>
            <translation>Le serveur n’existe plus</translation>
        </message>
        <message>
            <source>Nothing shows that mail is scanned. Is it over all the same?</source>
            <translation>Rien ne montre que le courrier est analysé. Est-ce quand même terminé ?</translation>
        </message>
        <message>
            <source>Mail is scanned, I have seen it</source>
            <translation>Le courrier est analysé, je l’ai vu</translation>
        </message>
        <message>
            <source>It was read back from the server: it is as it was.</source>
            <translation>Relu sur le serveur : tout est comme avant.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught: mail is scanned.</source>
            <translation>Le fichier de test EICAR a été intercepté : le courrier est analysé.</translation>
        </message>
        <message>
            <source>The scanner works.</source>
            <translation>L’antivirus fonctionne.</translation>
        </message>
        <message>
            <source>Put back: %1</source>
            <comment>step</comment>
            <translation>Remis en place : %1</translation>
        </message>
        <message>
            <source>A setting of the mail server may still be changed. Close all the same?</source>
            <translation>Un réglage du serveur de messagerie est peut-être encore modifié. Fermer quand même ?</translation>
        </message>
        <message>
            <source>The server was to put it back by itself by now. Onecopy reminds you at its next start to check that.</source>
            <translation>Le serveur devait à présent l’avoir remis en place de lui-même. Onecopy vous rappellera à son prochain démarrage de le vérifier.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at the deadline. Onecopy reminds you at its next start to check that.</source>
            <translation>Le serveur le remet en place de lui-même à l’échéance. Onecopy vous rappellera à son prochain démarrage de le vérifier.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::StoreTrouble</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Onecopy keeps its servers, and what it found and moved, in one file on this computer. Without it there is nothing to show. The mail on the servers is as it was.</source>
            <translation>Onecopy conserve ses serveurs, ainsi que ce qu’il a trouvé et déplacé, dans un fichier sur cet ordinateur. Sans lui, il n’y a rien à montrer. Le courrier sur les serveurs est inchangé.</translation>
        </message>
        <message>
            <source>Begin a new file…</source>
            <translation>Créer un nouveau fichier…</translation>
        </message>
        <message>
            <source>Begin a new data file?</source>
            <translation>Créer un nouveau fichier de données ?</translation>
        </message>
        <message>
            <source>The damaged one is kept under another name beside it. Servers have to be added again, and what was moved away cannot be put back from the History page any more: it lies in its mailbox on the server.</source>
            <translation>Le fichier endommagé est conservé à côté sous un autre nom. Les serveurs doivent être ajoutés de nouveau, et ce qui a été déplacé ne peut plus être remis en place depuis la page Historique : cela se trouve dans sa boîte aux lettres sur le serveur.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>Begin a new file</source>
            <translation>Créer un nouveau fichier</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Watching</name>
        <message>
            <source>Duplicates are arriving</source>
            <translation>Des doublons arrivent</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies in 10 minutes in the account %1</source>
            <translation>
                <numerusform>%Ln copie en trop en 10 minutes dans le compte %1</numerusform>
                <numerusform>%Ln copies en trop en 10 minutes dans le compte %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountForm</name>
        <message>
            <source>mail.example.org, or an imaps:// address</source>
            <translation>mail.example.org, ou une adresse imaps://</translation>
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
            <translation>Sé&amp;curité</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>Nom d’&amp;utilisateur</translation>
        </message>
        <message>
            <source>anna@example.org</source>
            <translation>anna@example.org</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <source>&amp;Name in Onecopy</source>
            <translation>&amp;Nom dans Onecopy</translation>
        </message>
        <message>
            <source>The server’s name, if left empty</source>
            <translation>Le nom du serveur, si vide</translation>
        </message>
        <message>
            <source>Without encryption everybody on the way can read the password and all mail, and change it. Use this only in a network that you trust.</source>
            <translation>Sans chiffrement, n’importe qui sur le trajet peut lire le mot de passe et tout le courrier, et les modifier. N’utilisez cela que dans un réseau auquel vous faites confiance.</translation>
        </message>
        <message>
            <source>To allow it, &amp;type “%1”:</source>
            <translation>Pour l’autoriser, &amp;tapez « %1 » :</translation>
        </message>
        <message>
            <source>clear text</source>
            <comment>to be typed as a confirmation</comment>
            <translation>en clair</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Authentification</translation>
        </message>
        <message>
            <source>&amp;Read the mail of</source>
            <translation>&amp;Lire le courrier de</translation>
        </message>
        <message>
            <source>Another user, through a master account</source>
            <translation>Un autre utilisateur, via un compte maître</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose a CA file</source>
            <translation>Choisir un fichier CA</translation>
        </message>
        <message>
            <source>C&amp;A file</source>
            <translation>&amp;Fichier CA</translation>
        </message>
        <message>
            <source>Trusted besides the system’s certificates</source>
            <translation>Approuvé en plus des certificats du système</translation>
        </message>
        <message>
            <source>Weak: allow TLS 1.0 and 1.1</source>
            <translation>Faible : autoriser TLS 1.0 et 1.1</translation>
        </message>
        <message>
            <source>Forget this certificate</source>
            <translation>Oublier ce certificat</translation>
        </message>
        <message>
            <source>Fewer settings</source>
            <translation>Moins de réglages</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Plus de réglages</translation>
        </message>
        <message>
            <source>Unchanged, if left empty</source>
            <translation>Inchangé, si vide</translation>
        </message>
        <message>
            <source>It will be kept in: %1</source>
            <translation>Il sera conservé dans : %1</translation>
        </message>
        <message>
            <source>Only the certificate with this fingerprint is accepted: %1</source>
            <translation>Seul le certificat ayant cette empreinte est accepté : %1</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Saisissez le nom du serveur.</translation>
        </message>
        <message>
            <source>This server address cannot be used. A password does not belong into it.</source>
            <translation>Cette adresse de serveur ne peut pas être utilisée. Un mot de passe n’a rien à y faire.</translation>
        </message>
        <message>
            <source>The server’s name has a character that no server name has.</source>
            <translation>Le nom du serveur contient un caractère qu’aucun nom de serveur ne contient.</translation>
        </message>
        <message>
            <source>Enter your user name on the server.</source>
            <translation>Saisissez votre nom d’utilisateur sur le serveur.</translation>
        </message>
        <message>
            <source>Enter the password.</source>
            <translation>Saisissez le mot de passe.</translation>
        </message>
        <message>
            <source>Choose an encrypted connection, or confirm that the password may travel as clear text.</source>
            <translation>Choisissez une connexion chiffrée, ou confirmez que le mot de passe peut circuler en clair.</translation>
        </message>
        <message>
            <source>Sign &amp;in with</source>
            <translation>Se connecter a&amp;vec</translation>
        </message>
        <message>
            <source>None is kept</source>
            <translation>Aucun n’est conservé</translation>
        </message>
        <message>
            <source>No keyring was found: it is kept until Onecopy ends.</source>
            <translation>Aucun trousseau trouvé : il est gardé jusqu’à la fermeture d’Onecopy.</translation>
        </message>
        <message>
            <source>Weak: allow RC4 and 3DES too</source>
            <translation>Faible : autoriser aussi RC4 et 3DES</translation>
        </message>
        <message>
            <source>For servers like Windows Server 2003.</source>
            <translation>Pour des serveurs comme Windows Server 2003.</translation>
        </message>
        <message>
            <source>S&amp;MTP server</source>
            <translation>S&amp;erveur SMTP</translation>
        </message>
        <message>
            <source>smtp.example.org, or an smtps:// address</source>
            <translation>smtp.example.org, ou une adresse smtps://</translation>
        </message>
        <message>
            <source>Test mail is sent through it.</source>
            <translation>Le courrier de test est envoyé par ce serveur.</translation>
        </message>
        <message>
            <source>P&amp;OP3 server</source>
            <translation>Serveur P&amp;OP3</translation>
        </message>
        <message>
            <source>pop.example.org, or a pop3:// address</source>
            <translation>pop.example.org, ou une adresse pop3://</translation>
        </message>
        <message>
            <source>The test shows whether mail that is collected over POP3 is fetched twice.</source>
            <translation>Le test montre si le courrier relevé en POP3 est relevé deux fois.</translation>
        </message>
        <message>
            <source>The address of the %1 server cannot be used. A password does not belong into it.</source>
            <comment>protocol</comment>
            <translation>L’adresse du serveur %1 ne peut pas être utilisée. Un mot de passe n’a rien à y faire.</translation>
        </message>
        <message>
            <source>IMAP &amp;server</source>
            <translation>&amp;Serveur IMAP</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountWords</name>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>Chiffré (TLS)</translation>
        </message>
        <message>
            <source>Encrypted (STARTTLS)</source>
            <translation>Chiffré (STARTTLS)</translation>
        </message>
        <message>
            <source>Not encrypted (clear text)</source>
            <translation>Non chiffré (en clair)</translation>
        </message>
        <message>
            <source>Not encrypted, on this computer</source>
            <translation>Non chiffré, sur cet ordinateur</translation>
        </message>
        <message>
            <source>Weak: not encrypted (clear text)</source>
            <translation>Faible : non chiffré (en clair)</translation>
        </message>
        <message>
            <source>Weak: old TLS versions allowed</source>
            <translation>Faible : anciennes versions de TLS autorisées</translation>
        </message>
        <message>
            <source>%1, one certificate only</source>
            <translation>%1, un seul certificat</translation>
        </message>
        <message>
            <source>Strongest that is safe</source>
            <translation>La plus forte qui soit sûre</translation>
        </message>
        <message>
            <source>Server name</source>
            <translation>Nom du serveur</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Message d’accueil</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Authentification</translation>
        </message>
        <message>
            <source>What the server can do</source>
            <translation>Ce que le serveur sait faire</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>Boîtes aux lettres</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Weak: old TLS versions, RC4 and 3DES allowed</source>
            <translation>Faible : anciennes versions de TLS, RC4 et 3DES autorisés</translation>
        </message>
        <message>
            <source>Named in the settings file that the domain publishes.</source>
            <translation>Indiqué dans le fichier de réglages que publie le domaine.</translation>
        </message>
        <message>
            <source>Named by the domain in DNS.</source>
            <translation>Indiqué par le domaine dans le DNS.</translation>
        </message>
        <message>
            <source>A usual name, at which a mail server answers.</source>
            <translation>Un nom courant, auquel répond un serveur de messagerie.</translation>
        </message>
        <message>
            <source>Safe: the domain vouches for it.</source>
            <translation>Sûr : le domaine s’en porte garant.</translation>
        </message>
        <message>
            <source>Use it only if you know this name: nobody vouches for it.</source>
            <translation>À utiliser seulement si vous connaissez ce nom : personne ne s’en porte garant.</translation>
        </message>
        <message>
            <source>Weak: not encrypted.</source>
            <translation>Faible : non chiffré.</translation>
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
            <translation>Il ne répond pas actuellement.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Google, in the browser</source>
            <translation>Google, dans le navigateur</translation>
        </message>
        <message>
            <source>Microsoft, in the browser</source>
            <translation>Microsoft, dans le navigateur</translation>
        </message>
        <message>
            <source>Another provider, in the browser</source>
            <translation>Autre fournisseur, dans le navigateur</translation>
        </message>
        <message>
            <source>this session only</source>
            <comment>where a password is kept</comment>
            <translation>cette session uniquement</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>account, user on server</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>It answers, but its certificate is not trusted.</source>
            <translation>Il répond, mais son certificat n’est pas digne de confiance.</translation>
        </message>
        <message>
            <source>system keyring</source>
            <comment>where a password is kept</comment>
            <translation>trousseau du système</translation>
        </message>
        <message>
            <source>Its unique ids could not be compared. %1</source>
            <comment>why</comment>
            <translation>Ses identifiants uniques n’ont pas pu être comparés. %1</translation>
        </message>
        <message>
            <source>It has no unique ids: a program that collects its mail cannot know what it has.</source>
            <translation>Il n’a pas d’identifiants uniques : un programme qui relève son courrier ne peut pas savoir ce qu’il a déjà.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are left on the server.</source>
            <translation>
                <numerusform>%Ln message est resté sur le serveur.</numerusform>
                <numerusform>%Ln messages sont restés sur le serveur.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unique ids stay the same from session to session.</source>
            <translation>Les identifiants uniques restent les mêmes d’une session à l’autre.</translation>
        </message>
        <message>
            <source>Unique ids change from session to session: programs that collect its mail fetch all of it again and again.</source>
            <translation>Les identifiants uniques changent d’une session à l’autre : les programmes qui relèvent son courrier le relèvent tout entier, encore et encore.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are there under two ids.</source>
            <translation>
                <numerusform>%Ln message s’y trouve sous deux identifiants.</numerusform>
                <numerusform>%Ln messages s’y trouvent sous deux identifiants.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have the id of another one: programs that collect its mail leave them out.</source>
            <translation>
                <numerusform>%Ln message porte l’identifiant d’un autre : les programmes qui relèvent son courrier l’ignorent.</numerusform>
                <numerusform>%Ln messages portent l’identifiant d’un autre : les programmes qui relèvent son courrier les ignorent.</numerusform>
            </translation>
        </message>
        <message>
            <source>A firewall rewrites what this server says. That can cut sessions off, and so cause duplicates.</source>
            <translation>Un pare-feu réécrit ce que dit ce serveur. Cela peut couper des sessions et donc causer des doublons.</translation>
        </message>
        <message>
            <source>None: all can be read on the way</source>
            <translation>Aucun : tout est lisible en chemin</translation>
        </message>
        <message>
            <source>Without a user name</source>
            <translation>Sans nom d’utilisateur</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>Le serveur dit : %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AddServerDialog</name>
        <message>
            <source>Add a mail server</source>
            <translation>Ajouter un serveur de messagerie</translation>
        </message>
        <message>
            <source>Save without test</source>
            <translation>Enregistrer sans tester</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Edit the mail server</source>
            <translation>Modifier le serveur de messagerie</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>An account can trust one certificate beyond those of known issuers, and another server of it has its own. Name the CA file of the issuer under “More settings”.</source>
            <translation>Un compte peut faire confiance à un seul certificat en dehors de ceux d’émetteurs connus, et un autre de ses serveurs a le sien. Indiquez le fichier CA de l’émetteur sous « Plus de réglages ».</translation>
        </message>
        <message>
            <source>Saving… If the keyring asks for its password, answer it there.</source>
            <translation>Enregistrement… Si le trousseau demande son mot de passe, saisissez-le là.</translation>
        </message>
        <message>
            <source>The IMAP server works. If you do not need the server that failed, empty its field under “More settings”.</source>
            <translation>Le serveur IMAP fonctionne. Si vous n’avez pas besoin du serveur qui a échoué, videz son champ sous « Plus de réglages ».</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ArrivalsPlot</name>
        <message>
            <source>First copies</source>
            <translation>Premières copies</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copies en trop</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Banner</name>
        <message>
            <source>Code for support: %1</source>
            <translation>Code pour l’assistance : %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseList</name>
        <message>
            <source>By design, no fault</source>
            <translation>Voulu, pas un défaut</translation>
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
            <translation>Causes</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseMessages</name>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>First gap</source>
            <translation>Premier intervalle</translation>
        </message>
        <message>
            <source>Ways part at</source>
            <translation>Séparation des chemins</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>the mailbox</source>
            <translation>la boîte aux lettres</translation>
        </message>
        <message>
            <source>%1 · repeated by %2</source>
            <comment>host, who repeated</comment>
            <translation>%1 · répété par %2</translation>
        </message>
        <message>
            <source>Messages of this cause</source>
            <translation>Messages de cette cause</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copier comme texte</translation>
        </message>
        <message>
            <source>Show in Duplicates</source>
            <translation>Afficher dans Doublons</translation>
        </message>
        <message>
            <source>Ways of the copies</source>
            <translation>Chemins des copies</translation>
        </message>
        <message>
            <source>%1 more are not listed.</source>
            <comment>a number of messages</comment>
            <translation>%1 autres ne sont pas listés.</translation>
        </message>
        <message>
            <source>Messages, and the ways of the copies of the chosen one</source>
            <translation>Messages, et les chemins des copies de celui choisi</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CausePage</name>
        <message>
            <source>Find the cause</source>
            <translation>Trouver la cause</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Possible causes</source>
            <translation>Causes possibles</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <source>Time between copies</source>
            <translation>Temps entre les copies</translation>
        </message>
        <message>
            <source>Size and number of copies</source>
            <translation>Taille et nombre de copies</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Aucun serveur de messagerie</translation>
        </message>
        <message>
            <source>Onecopy works out from headers and logs why messages came several times. Add the server first.</source>
            <translation>Onecopy déduit des en-têtes et des journaux pourquoi des messages sont arrivés plusieurs fois. Ajoutez d’abord le serveur.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Ajouter un serveur de messagerie…</translation>
        </message>
        <message>
            <source>Nothing to explain yet</source>
            <translation>Rien à expliquer pour l’instant</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>Le courrier de %1 n’a pas été vérifié. La vérification ne fait que lire.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <source>Every message arrived once</source>
            <translation>Chaque message est arrivé une seule fois</translation>
        </message>
        <message>
            <source>There are no duplicates in the mailboxes that were checked, so there is no cause to look for.</source>
            <translation>Il n’y a pas de doublons dans les boîtes aux lettres vérifiées, donc pas de cause à chercher.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that came more than once</source>
            <translation>
                <numerusform>%Ln message arrivé plusieurs fois</numerusform>
                <numerusform>%Ln messages arrivés plusieurs fois</numerusform>
            </translation>
        </message>
        <message>
            <source>From the headers of %1</source>
            <comment>a number of messages</comment>
            <translation>D’après les en-têtes : %1</translation>
        </message>
        <message numerus="yes">
            <source>From the headers of %1 and %Ln logs</source>
            <comment>a number of messages</comment>
            <translation>
                <numerusform>D’après les en-têtes et %Ln journal : %1</numerusform>
                <numerusform>D’après les en-têtes et %Ln journaux : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>93 % sure, number of messages</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The copies came at the same time, or their times are not known.</source>
            <translation>Les copies sont arrivées en même temps, ou leurs heures ne sont pas connues.</translation>
        </message>
        <message>
            <source>The sizes are not known.</source>
            <translation>Les tailles ne sont pas connues.</translation>
        </message>
        <message>
            <source>Looking for the cause</source>
            <translation>Recherche de la cause</translation>
        </message>
        <message>
            <source>Onecopy compares the headers of all copies.</source>
            <translation>Onecopy compare les en-têtes de toutes les copies.</translation>
        </message>
        <message>
            <source>The cause was not looked for</source>
            <translation>La cause n’a pas été cherchée</translation>
        </message>
        <message>
            <source>The search was stopped before it had an answer.</source>
            <translation>La recherche a été arrêtée avant d’avoir une réponse.</translation>
        </message>
        <message>
            <source>Find out by testing…</source>
            <translation>Trouver par des tests…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Afficher le tableau</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <translation>
                <numerusform>%Ln message lié</numerusform>
                <numerusform>%Ln messages liés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseSources</name>
        <message>
            <source>Add logs…</source>
            <translation>Ajouter des journaux…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Enlever</translation>
        </message>
        <message>
            <source>Logs of mail servers</source>
            <translation>Journaux des serveurs de messagerie</translation>
        </message>
        <message>
            <source>None yet. Logs prove what headers only suggest. Drop them here, plain or gzip.</source>
            <translation>Aucun pour l’instant. Les journaux prouvent ce que les en-têtes ne font que suggérer. Déposez-les ici, tels quels ou en gzip.</translation>
        </message>
        <message>
            <source>Ser&amp;vers that you run</source>
            <translation>Ser&amp;veurs que vous exploitez</translation>
        </message>
        <message>
            <source>Servers that you run</source>
            <translation>Serveurs que vous exploitez</translation>
        </message>
        <message>
            <source>mx1.example.com, example.org</source>
            <translation>mx1.example.com, example.org</translation>
        </message>
        <message>
            <source>Names of hosts or domains, with commas between them. While it is empty, Onecopy works them out.</source>
            <translation>Noms d’hôtes ou de domaines, séparés par des virgules. Tant que ce champ est vide, Onecopy les déduit.</translation>
        </message>
        <message>
            <source>not a log that Onecopy knows</source>
            <translation>pas un journal connu d’Onecopy</translation>
        </message>
        <message>
            <source>%1, %2 lines</source>
            <comment>kind of log, a number</comment>
            <translation>%1, %2 lignes</translation>
        </message>
        <message>
            <source>worked out: %1</source>
            <comment>names of servers</comment>
            <translation>déduits : %1</translation>
        </message>
        <message>
            <source>Add logs of mail servers</source>
            <translation>Ajouter des journaux de serveurs de messagerie</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file, what it is</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2 lines, none about a message</source>
            <comment>kind of log, a number</comment>
            <translation>%1, %2 lignes, aucune sur un message</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseTexts</name>
        <message>
            <source>Answer comes too late</source>
            <translation>Réponse trop tardive</translation>
        </message>
        <message>
            <source>The receiving server answers too late after the message</source>
            <translation>Le serveur destinataire répond trop tard après le message</translation>
        </message>
        <message>
            <source>The server takes the whole message and delivers it, but its answer comes after the sender has stopped waiting (RFC 1047). The sender keeps the message and sends it again at its next retry; every try is delivered.</source>
            <translation>Le serveur accepte tout le message et le livre, mais sa réponse arrive après que l’expéditeur a cessé d’attendre (RFC 1047). L’expéditeur garde le message et l’envoie de nouveau à sa tentative suivante ; chaque tentative est livrée.</translation>
        </message>
        <message>
            <source>Send test mails of rising size and measure the time from the end of the message to the answer. Above 60 seconds is too long; then find what runs inside the SMTP session and move it behind the answer.</source>
            <translation>Envoyez des messages de test de taille croissante et mesurez le temps entre la fin du message et la réponse. Plus de 60 secondes, c’est trop long ; cherchez alors ce qui s’exécute pendant la session SMTP et déplacez-le après la réponse.</translation>
        </message>
        <message>
            <source>Antivirus scan delay</source>
            <translation>Analyse antivirus lente</translation>
        </message>
        <message>
            <source>An antivirus or content filter on the server scans inside the SMTP session</source>
            <translation>Un antivirus ou un filtre de contenu du serveur analyse pendant la session SMTP</translation>
        </message>
        <message>
            <source>The scanner looks at the message before the server answers. Large attachments take longer than the sender waits, so it sends the message again.</source>
            <translation>L’analyseur examine le message avant que le serveur ne réponde. Pour de grosses pièces jointes, cela dure plus longtemps que l’expéditeur n’attend ; il envoie donc le message de nouveau.</translation>
        </message>
        <message>
            <source>Let the test sender bypass the scanner for a few minutes, send the same test mails, and compare. Then move the scan behind the acceptance, or make it faster. Switch the scanner on again at once.</source>
            <translation>Laissez l’expéditeur de test contourner l’analyseur pendant quelques minutes, envoyez les mêmes messages de test et comparez. Déplacez ensuite l’analyse après l’acceptation, ou accélérez-la. Réactivez l’analyseur aussitôt.</translation>
        </message>
        <message>
            <source>Antivirus in the store</source>
            <translation>Antivirus dans Exchange</translation>
        </message>
        <message>
            <source>An antivirus in the mailbox store leaves messages unscanned and they are tried again</source>
            <translation>Un antivirus de la banque de boîtes aux lettres laisse des messages non analysés, et leur livraison est tentée de nouveau</translation>
        </message>
        <message>
            <source>The scanner fails on a message or is slow; the store defers the delivery and tries again later or at its next start.</source>
            <translation>L’analyseur échoue sur un message ou est lent ; la banque de boîtes aux lettres diffère la livraison et la tente de nouveau plus tard ou à son prochain démarrage.</translation>
        </message>
        <message>
            <source>Look in the tracking log for repeated local deliveries (1028, 1037) of one Message-ID, and update the scanner.</source>
            <translation>Cherchez dans le journal de suivi des livraisons locales répétées (1028, 1037) d’un même Message-ID, et mettez l’analyseur à jour.</translation>
        </message>
        <message>
            <source>Antivirus at the sender</source>
            <translation>Antivirus chez l’expéditeur</translation>
        </message>
        <message>
            <source>An antivirus on the sender's computer delays sending</source>
            <translation>Un antivirus sur l’ordinateur de l’expéditeur retarde l’envoi</translation>
        </message>
        <message>
            <source>The mail shield on a workstation buffers what is sent. The mail program stops waiting, keeps the message in its outbox, and sends it again.</source>
            <translation>Le bouclier de messagerie d’un poste de travail met en tampon ce qui est envoyé. Le logiciel de messagerie cesse d’attendre, garde le message dans sa boîte d’envoi et l’envoie de nouveau.</translation>
        </message>
        <message>
            <source>Send the same test mail from that computer with the mail shield off, and from another computer.</source>
            <translation>Envoyez le même message de test depuis cet ordinateur sans le bouclier de messagerie, et depuis un autre ordinateur.</translation>
        </message>
        <message>
            <source>TLS session timed out</source>
            <translation>Session TLS expirée</translation>
        </message>
        <message>
            <source>The TLS session stalls or is cut, and the sender tries again</source>
            <translation>La session TLS se bloque ou est coupée, et l’expéditeur réessaie</translation>
        </message>
        <message>
            <source>Over TLS the message arrives, but the answer does not reach the sender in time or the session is cut. The sender keeps the message and repeats it; Postfix senders add a try in clear.</source>
            <translation>Avec TLS, le message arrive, mais la réponse n’atteint pas l’expéditeur à temps, ou la session est coupée. L’expéditeur garde le message et le répète ; les expéditeurs Postfix ajoutent une tentative en clair.</translation>
        </message>
        <message>
            <source>Send test mails of the same size with and without STARTTLS and from both sides of the firewall; compare the time to the answer. Then find what is slow: the scanner, the line, or the device that inspects TLS.</source>
            <translation>Envoyez des messages de test de même taille avec et sans STARTTLS, et des deux côtés du pare-feu ; comparez le temps jusqu’à la réponse. Cherchez ensuite ce qui est lent : l’analyseur, la ligne, ou l’appareil qui inspecte TLS.</translation>
        </message>
        <message>
            <source>Firewall inspects SMTP</source>
            <translation>Pare-feu inspectant SMTP</translation>
        </message>
        <message>
            <source>A firewall that inspects SMTP swallows the end of the message or the answer</source>
            <translation>Un pare-feu qui inspecte SMTP avale la fin du message ou la réponse</translation>
        </message>
        <message>
            <source>The firewall loses the final dot or the answer to it, so both sides disagree whether the message was taken.</source>
            <translation>Le pare-feu perd le point final ou la réponse à celui-ci. Les deux côtés ne sont donc pas d’accord sur l’acceptation du message.</translation>
        </message>
        <message>
            <source>Look at the greeting from outside: asterisks or XXXX show SMTP inspection. Switch the inspection off for a test and send the same mails again.</source>
            <translation>Regardez le message d’accueil depuis l’extérieur : des astérisques ou XXXX révèlent une inspection SMTP. Désactivez l’inspection pour un test et envoyez de nouveau les mêmes messages.</translation>
        </message>
        <message>
            <source>Lost large packets</source>
            <translation>Grands paquets perdus</translation>
        </message>
        <message>
            <source>Large packets are lost on the line</source>
            <translation>De grands paquets se perdent sur la ligne</translation>
        </message>
        <message>
            <source>Large segments vanish on the way, the transfer stalls, and it is repeated. With a gateway in between, copies arrive.</source>
            <translation>De grands segments disparaissent en chemin, le transfert se bloque, puis il est répété. Avec une passerelle entre les deux, des copies arrivent.</translation>
        </message>
        <message>
            <source>Send pings of 1472 bytes that may not be fragmented, and test mails of 1, 2 and 10 kB; set the MTU to 1400 for a test.</source>
            <translation>Envoyez des pings de 1472 octets qui ne doivent pas être fragmentés, et des messages de test de 1, 2 et 10 ko ; réglez la MTU à 1400 pour un test.</translation>
        </message>
        <message>
            <source>Overloaded server</source>
            <translation>Serveur surchargé</translation>
        </message>
        <message>
            <source>The receiving server is overloaded or slows its clients down</source>
            <translation>Le serveur destinataire est surchargé ou ralentit ses clients</translation>
        </message>
        <message>
            <source>Everything in the session is slow at busy hours, so the answer comes late whatever the size of the message.</source>
            <translation>Tout est lent dans la session aux heures chargées. La réponse arrive donc tard, quelle que soit la taille du message.</translation>
        </message>
        <message>
            <source>Measure the time to the answer at night and at peak hours, and look at disks, back pressure and tarpitting.</source>
            <translation>Mesurez le temps jusqu’à la réponse la nuit et aux heures de pointe, et examinez les disques, la contre-pression et le tarpitting.</translation>
        </message>
        <message>
            <source>Mail filter timed out</source>
            <translation>Délai du filtre dépassé</translation>
        </message>
        <message>
            <source>A mail filter times out at the end of the message</source>
            <translation>Un filtre de messagerie dépasse son délai à la fin du message</translation>
        </message>
        <message>
            <source>The filter has passed or stored the message, but its answer to the mail server comes too late; the sender is told to try again.</source>
            <translation>Le filtre a transmis ou stocké le message, mais sa réponse au serveur de messagerie arrive trop tard ; l’expéditeur est invité à réessayer.</translation>
        </message>
        <message>
            <source>Take the filter out for the test sender and compare. Let it report progress, or raise its time limit but keep it below that of the senders.</source>
            <translation>Retirez le filtre pour l’expéditeur de test et comparez. Faites-lui signaler sa progression, ou augmentez son délai, mais gardez-le inférieur à celui des expéditeurs.</translation>
        </message>
        <message>
            <source>Two mail exchangers</source>
            <translation>Deux serveurs MX</translation>
        </message>
        <message>
            <source>The sender moves on to another mail exchanger after a time-out</source>
            <translation>L’expéditeur passe à un autre serveur MX après un dépassement de délai</translation>
        </message>
        <message>
            <source>The first mail exchanger takes the message but answers too late; the sender gives it to the next one as well.</source>
            <translation>Le premier serveur MX accepte le message mais répond trop tard ; l’expéditeur le remet aussi au suivant.</translation>
        </message>
        <message>
            <source>Find the slow mail exchanger: compare the time to the answer of each of them.</source>
            <translation>Trouvez le serveur MX lent : comparez le temps jusqu’à la réponse de chacun d’eux.</translation>
        </message>
        <message>
            <source>Slow mailbox server</source>
            <translation>Serveur de boîtes lent</translation>
        </message>
        <message>
            <source>The mailbox server answers the mail server too late</source>
            <translation>Le serveur de boîtes aux lettres répond trop tard au serveur de messagerie</translation>
        </message>
        <message>
            <source>The last step into the mailbox was done, but its answer came after the mail server had stopped waiting, so it delivered again.</source>
            <translation>La dernière étape vers la boîte aux lettres était faite, mais sa réponse est arrivée après que le serveur de messagerie a cessé d’attendre ; il a donc livré de nouveau.</translation>
        </message>
        <message>
            <source>Measure an LMTP delivery by hand, look at the load of the mailbox server's disks, and raise the time limit of that step.</source>
            <translation>Mesurez à la main une livraison LMTP, examinez la charge des disques du serveur de boîtes aux lettres, et augmentez le délai de cette étape.</translation>
        </message>
        <message>
            <source>Stuck in Exchange</source>
            <translation>Bloqué dans Exchange</translation>
        </message>
        <message>
            <source>A message is stuck in Exchange and is sent again at each start</source>
            <translation>Un message est bloqué dans Exchange et est renvoyé à chaque démarrage</translation>
        </message>
        <message>
            <source>The message stayed in the temporary table of the SMTP mailbox, or in a queue, and is processed again whenever the service, the store or the server starts, often every night.</source>
            <translation>Le message est resté dans la table temporaire de la boîte aux lettres SMTP, ou dans une file d’attente, et est traité de nouveau chaque fois que le service, la banque de boîtes aux lettres ou le serveur démarre, souvent chaque nuit.</translation>
        </message>
        <message>
            <source>Find out what restarts at the time of the copies (backup, updates). On Exchange 2003 look for the Message-ID in the TempTable with MFCMAPI; elsewhere look into the queue.</source>
            <translation>Cherchez ce qui redémarre à l’heure des copies (sauvegarde, mises à jour). Avec Exchange 2003, cherchez le Message-ID dans la TempTable avec MFCMAPI ; sinon, regardez dans la file d’attente.</translation>
        </message>
        <message>
            <source>Queued again</source>
            <translation>Remis en file d’attente</translation>
        </message>
        <message>
            <source>Messages are put into the queue again</source>
            <translation>Des messages sont remis dans la file d’attente</translation>
        </message>
        <message>
            <source>Files in a pickup or replay folder, a restored queue, or a script submit messages again that were delivered already.</source>
            <translation>Des fichiers dans un dossier pickup ou replay, une file d’attente restaurée ou un script soumettent de nouveau des messages déjà livrés.</translation>
        </message>
        <message>
            <source>Compare the times of the copies with restarts and scheduled tasks on the host that handed them over, and look into its pickup and replay folders.</source>
            <translation>Comparez les heures des copies avec les redémarrages et les tâches planifiées de l’hôte qui les a remises, et regardez dans ses dossiers pickup et replay.</translation>
        </message>
        <message>
            <source>Exchange safety copies</source>
            <translation>Copies de sûreté Exchange</translation>
        </message>
        <message>
            <source>Exchange sends its safety copies</source>
            <translation>Exchange envoie ses copies de sûreté</translation>
        </message>
        <message>
            <source>After an outage, shadow redundancy or Safety Net submits messages again. Exchange mailboxes drop them, others see duplicates.</source>
            <translation>Après une panne, Shadow Redundancy ou Safety Net soumet de nouveau des messages. Les boîtes aux lettres Exchange les écartent, les autres voient des doublons.</translation>
        </message>
        <message>
            <source>Look for RESUBMIT and HAREDIRECT in message tracking, and for the outage before them.</source>
            <translation>Cherchez RESUBMIT et HAREDIRECT dans le suivi des messages, et la panne qui les précède.</translation>
        </message>
        <message>
            <source>Archive or journal copy</source>
            <translation>Archive ou journalisation</translation>
        </message>
        <message>
            <source>Archiving or journaling makes extra copies</source>
            <translation>L’archivage ou la journalisation produit des copies en trop</translation>
        </message>
        <message>
            <source>A rule copies every message for an archive, and that copy ends in the same mailbox.</source>
            <translation>Une règle copie chaque message pour une archive, et cette copie finit dans la même boîte aux lettres.</translation>
        </message>
        <message>
            <source>Find the rule (journaling, always_bcc, a filter script, an archive address that leads back here). Switch it off for a few minutes if that is allowed, send a test mail, and switch it on again.</source>
            <translation>Trouvez la règle (journalisation, always_bcc, un script de filtre, une adresse d’archive qui revient ici). Désactivez-la quelques minutes si c’est permis, envoyez un message de test, puis réactivez-la.</translation>
        </message>
        <message>
            <source>Several addresses</source>
            <translation>Plusieurs adresses</translation>
        </message>
        <message>
            <source>The recipient is reached by several addresses</source>
            <translation>Le destinataire est joignable par plusieurs adresses</translation>
        </message>
        <message>
            <source>The sender named several addresses or groups that all end in one mailbox. Each of them gets its copy, as designed.</source>
            <translation>L’expéditeur a nommé plusieurs adresses ou groupes qui finissent tous dans une seule boîte aux lettres. Chacun reçoit sa copie, comme prévu.</translation>
        </message>
        <message>
            <source>Send a test mail to the person alone. If only mail to several addresses comes twice, flatten the groups or aliases.</source>
            <translation>Envoyez un message de test à cette personne seule. Si seul le courrier adressé à plusieurs adresses arrive en double, simplifiez les groupes ou les alias.</translation>
        </message>
        <message>
            <source>Forwarding</source>
            <translation>Redirection</translation>
        </message>
        <message>
            <source>Forwarding brings a second copy</source>
            <translation>Une redirection apporte une deuxième copie</translation>
        </message>
        <message>
            <source>The message is delivered and also forwarded, and both ways end in the same mailbox.</source>
            <translation>Le message est livré et aussi redirigé, et les deux chemins finissent dans la même boîte aux lettres.</translation>
        </message>
        <message>
            <source>Switch the forwarding of the other address off and send one test mail to each address.</source>
            <translation>Désactivez la redirection de l’autre adresse et envoyez un message de test à chaque adresse.</translation>
        </message>
        <message>
            <source>Catch-all mailbox</source>
            <translation>Boîte collectrice</translation>
        </message>
        <message>
            <source>A catch-all mailbox is fetched and distributed by the addresses in the header</source>
            <translation>Une boîte aux lettres collectrice (catch-all) est relevée et distribuée selon les adresses de l’en-tête</translation>
        </message>
        <message>
            <source>The provider stores one copy for each recipient, and the collecting program gives each copy to all recipients.</source>
            <translation>Le fournisseur stocke une copie par destinataire, et le programme de collecte donne chaque copie à tous les destinataires.</translation>
        </message>
        <message>
            <source>Send one test mail to one, two and three recipients here: the copies grow with their number. Use one mailbox for each person, or the envelope address.</source>
            <translation>Envoyez chaque fois un message de test à un, deux, puis trois destinataires d’ici : le nombre de copies croît avec le leur. Utilisez une boîte aux lettres par personne, ou l’adresse d’enveloppe.</translation>
        </message>
        <message>
            <source>POP3 fetched again</source>
            <translation>POP3 relevé de nouveau</translation>
        </message>
        <message>
            <source>A POP3 collector fetches the same messages again</source>
            <translation>Un collecteur POP3 relève de nouveau les mêmes messages</translation>
        </message>
        <message>
            <source>The collecting program does not delete what it fetched, forgot what it had, or was cut before it could say QUIT (RFC 1939); at the next poll it fetches the messages again.</source>
            <translation>Le programme de collecte ne supprime pas ce qu’il a relevé, a oublié ce qu’il avait, ou a été coupé avant de pouvoir dire QUIT (RFC 1939) ; à la relève suivante, il relève de nouveau les messages.</translation>
        </message>
        <message>
            <source>List the unique ids at the provider before and after a poll. Look in the collector's log for errors and for one large message at which it always stops.</source>
            <translation>Listez les identifiants uniques chez le fournisseur avant et après une relève. Cherchez dans le journal du collecteur des erreurs et un gros message sur lequel il s’arrête toujours.</translation>
        </message>
        <message>
            <source>Two collectors</source>
            <translation>Deux collecteurs</translation>
        </message>
        <message>
            <source>Two programs collect the same mail</source>
            <translation>Deux programmes relèvent le même courrier</translation>
        </message>
        <message>
            <source>Two collectors, or a collector and direct delivery, bring the same message on two ways.</source>
            <translation>Deux collecteurs, ou un collecteur et la livraison directe, apportent le même message par deux chemins.</translation>
        </message>
        <message>
            <source>Stop one of them and watch whether messages arrive once.</source>
            <translation>Arrêtez l’un d’eux et observez si les messages arrivent une seule fois.</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>Envoyé de nouveau</translation>
        </message>
        <message>
            <source>The sender's mail program, or the sender, sent it again</source>
            <translation>Le logiciel de messagerie de l’expéditeur, ou l’expéditeur, l’a envoyé de nouveau</translation>
        </message>
        <message>
            <source>The sending program stopped waiting and submitted the same message again, or a person pressed Send twice.</source>
            <translation>Le programme d’envoi a cessé d’attendre et a soumis de nouveau le même message, ou une personne a appuyé deux fois sur Envoyer.</translation>
        </message>
        <message>
            <source>Ask the sender for the outbox and the sent mail. If one message was sent and several arrived, measure the time to the answer of the submission server.</source>
            <translation>Demandez à l’expéditeur sa boîte d’envoi et son courrier envoyé. Si un seul message a été envoyé et que plusieurs sont arrivés, mesurez le temps jusqu’à la réponse du serveur de soumission.</translation>
        </message>
        <message>
            <source>Program sent it again</source>
            <translation>Renvoyé par un programme</translation>
        </message>
        <message>
            <source>A program sends the same message again</source>
            <translation>Un programme envoie de nouveau le même message</translation>
        </message>
        <message>
            <source>An application gave up waiting too early, or a job ran twice, and the message was made anew.</source>
            <translation>Une application a cessé d’attendre trop tôt, ou une tâche s’est exécutée deux fois, et le message a été créé de nouveau.</translation>
        </message>
        <message>
            <source>Look at the log of the application for time-outs; let it hand mail to a local relay that answers at once.</source>
            <translation>Cherchez des dépassements de délai dans le journal de l’application ; faites-lui remettre le courrier à un relais local qui répond aussitôt.</translation>
        </message>
        <message>
            <source>Mobile device</source>
            <translation>Appareil mobile</translation>
        </message>
        <message>
            <source>A mobile device sent it again</source>
            <translation>Un appareil mobile l’a envoyé de nouveau</translation>
        </message>
        <message>
            <source>The device lost the answer to its request and repeated it.</source>
            <translation>L’appareil n’a pas reçu de réponse à sa requête et l’a renvoyée.</translation>
        </message>
        <message>
            <source>Look for several SendMail requests of one device in the web server's log.</source>
            <translation>Cherchez plusieurs requêtes SendMail d’un même appareil dans le journal du serveur web.</translation>
        </message>
        <message>
            <source>Rule in the mailbox</source>
            <translation>Règle dans la boîte</translation>
        </message>
        <message>
            <source>Rules or mail programs copy messages inside the mailbox</source>
            <translation>Des règles ou des logiciels de messagerie copient des messages dans la boîte aux lettres</translation>
        </message>
        <message>
            <source>A rule, or several programs with the same rules, copied the message after it had been delivered.</source>
            <translation>Une règle, ou plusieurs programmes ayant les mêmes règles, a copié le message après sa livraison.</translation>
        </message>
        <message>
            <source>Switch the rules off, send one test mail, and switch them on one by one.</source>
            <translation>Désactivez les règles, envoyez un message de test, puis réactivez-les une par une.</translation>
        </message>
        <message>
            <source>Copy of sent mail</source>
            <translation>Copie du courrier envoyé</translation>
        </message>
        <message>
            <source>Client and server both save sent mail</source>
            <translation>Le client et le serveur enregistrent tous deux le courrier envoyé</translation>
        </message>
        <message>
            <source>Switch off one of the two settings that save sent mail, if the copies disturb.</source>
            <translation>Désactivez l’un des deux réglages qui enregistrent le courrier envoyé, si les copies gênent.</translation>
        </message>
        <message>
            <source>Restore or import</source>
            <translation>Restauration ou import</translation>
        </message>
        <message>
            <source>A restore, an import or a synchronisation put copies into the mailbox</source>
            <translation>Une restauration, un import ou une synchronisation a mis des copies dans la boîte aux lettres</translation>
        </message>
        <message>
            <source>Messages were merged into the mailbox without a look at what was there already.</source>
            <translation>Des messages ont été fusionnés dans la boîte aux lettres sans regarder ce qui s’y trouvait déjà.</translation>
        </message>
        <message>
            <source>Find out what ran at the time at which the copies were stored: a restore, a migration, a synchroniser.</source>
            <translation>Cherchez ce qui s’exécutait au moment où les copies ont été stockées : une restauration, une migration, un synchroniseur.</translation>
        </message>
        <message>
            <source>Mail loop</source>
            <translation>Boucle de messagerie</translation>
        </message>
        <message>
            <source>Servers forward the message to each other</source>
            <translation>Des serveurs se redirigent le message l’un à l’autre</translation>
        </message>
        <message>
            <source>The message goes round between two systems, and each time a copy stays here.</source>
            <translation>Le message tourne entre deux systèmes, et chaque fois une copie reste ici.</translation>
        </message>
        <message>
            <source>Follow the hosts that repeat in the Received lines and remove one of the two forwardings.</source>
            <translation>Suivez les hôtes qui se répètent dans les lignes Received et supprimez l’une des deux redirections.</translation>
        </message>
        <message>
            <source>Public folder</source>
            <translation>Dossier public</translation>
        </message>
        <message>
            <source>Public folders bring their own copies</source>
            <translation>Les dossiers publics apportent leurs propres copies</translation>
        </message>
        <message>
            <source>The store made a new message for each member, or replication conflicted.</source>
            <translation>La banque de boîtes aux lettres a créé un nouveau message pour chaque membre, ou la réplication a rencontré un conflit.</translation>
        </message>
        <message>
            <source>Count the members whose alternate recipient is that folder.</source>
            <translation>Comptez les membres dont le destinataire secondaire est ce dossier.</translation>
        </message>
        <message>
            <source>List and direct copy</source>
            <translation>Copie de liste et directe</translation>
        </message>
        <message>
            <source>One copy came from a mailing list, another one directly</source>
            <translation>Une copie est venue d’une liste de diffusion, une autre directement</translation>
        </message>
        <message>
            <source>The sender addressed the list and its member. Both copies are wanted, as designed.</source>
            <translation>L’expéditeur s’est adressé à la liste et à son membre. Les deux copies sont voulues, comme prévu.</translation>
        </message>
        <message>
            <source>Ask the list to leave out members who are addressed directly, if the copies disturb.</source>
            <translation>Demandez à la liste d’omettre les membres qui sont aussi destinataires directs, si les copies gênent.</translation>
        </message>
        <message>
            <source>Bounces that look alike</source>
            <translation>Rebonds semblables</translation>
        </message>
        <message>
            <source>Bounces or automatic answers that look alike</source>
            <translation>Des rebonds ou des réponses automatiques qui se ressemblent</translation>
        </message>
        <message>
            <source>One forged or looping message caused many of them. They are different messages.</source>
            <translation>Un message falsifié ou qui tourne en boucle en a provoqué beaucoup. Ce sont des messages différents.</translation>
        </message>
        <message>
            <source>Look at what they answer to; reject unknown recipients during the session.</source>
            <translation>Regardez à quoi ils répondent ; refusez les destinataires inconnus pendant la session.</translation>
        </message>
        <message>
            <source>Shared Message-ID</source>
            <translation>Message-ID partagé</translation>
        </message>
        <message>
            <source>Different messages share one Message-ID</source>
            <translation>Des messages différents partagent un même Message-ID</translation>
        </message>
        <message>
            <source>The sending program gives several messages the same Message-ID. They are not duplicates, and none of them may be removed.</source>
            <translation>Le programme d’envoi donne à plusieurs messages le même Message-ID. Ce ne sont pas des doublons, et aucun d’eux ne doit être retiré.</translation>
        </message>
        <message>
            <source>Tell the owner of the sending program; nothing has to be done here.</source>
            <translation>Prévenez le propriétaire du programme d’envoi ; il n’y a rien à faire ici.</translation>
        </message>
        <message>
            <source>Store forgets too early</source>
            <translation>Oubli trop rapide</translation>
        </message>
        <message>
            <source>The store forgets too early which messages it had</source>
            <translation>La banque de boîtes aux lettres oublie trop tôt quels messages elle avait</translation>
        </message>
        <message>
            <source>Not a cause: Exchange 2003 remembers for one hour what it delivered, so that slow repeats become visible.</source>
            <translation>Pas une cause : Exchange 2003 se souvient pendant une heure de ce qu’il a livré. Les répétitions lentes deviennent ainsi visibles.</translation>
        </message>
        <message>
            <source>Repair the cause of the repeats; a longer memory only hides them.</source>
            <translation>Corrigez la cause des répétitions ; une mémoire plus longue ne fait que les masquer.</translation>
        </message>
        <message>
            <source>What is sent is saved by the mail program, the server, or both. Beside a copy in the inbox that is wanted; of two in one mailbox for sent mail, one is enough.</source>
            <translation>Ce qui est envoyé est enregistré par le logiciel de messagerie, par le serveur ou par les deux. À côté d’une copie dans la boîte de réception, c’est voulu ; de deux copies dans une même boîte de messages envoyés, une suffit.</translation>
        </message>
        <message>
            <source>Doubled at the filter</source>
            <translation>Doublé au filtre</translation>
        </message>
        <message>
            <source>Messages become several at a content filter behind the queue</source>
            <translation>Des messages deviennent multiples à un filtre de contenu placé après la file d’attente</translation>
        </message>
        <message>
            <source>The server hands the message to a filter, gets no answer in time, and hands it over again, while the filter still finishes and returns each of them. Or it follows aliases, and adds addresses, both before the filter and behind it.</source>
            <translation>Le serveur remet le message à un filtre, ne reçoit pas de réponse à temps et le remet de nouveau. Le filtre termine quand même et rend chacun d’eux. Ou bien le serveur suit les alias, et ajoute des adresses, avant le filtre et encore après lui.</translation>
        </message>
        <message>
            <source>Look for several queue ids with one Message-ID from localhost, and for "may be sent more than once" towards the filter. Raise the time limit towards the filter above the filter's own, and make the scan faster. Where aliases are followed on both sides of the filter, set receive_override_options=no_address_mappings on one of them.</source>
            <translation>Cherchez plusieurs identifiants de file d’attente pour un seul Message-ID venant de localhost, et « may be sent more than once » vers le filtre. Réglez le délai vers le filtre au-dessus de celui du filtre lui-même, et accélérez l’analyse. Si les alias sont suivis des deux côtés du filtre, définissez receive_override_options=no_address_mappings d’un seul côté.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWhy</name>
        <message>
            <source>Why this cause</source>
            <translation>Pourquoi cette cause</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>Ce qui plaide pour</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Ce qui plaide contre</translation>
        </message>
        <message>
            <source>What else it could be</source>
            <translation>Ce que cela pourrait être d’autre</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>Ce qui permettrait de trancher</translation>
        </message>
        <message>
            <source>The lines that this stands on</source>
            <translation>Les lignes sur lesquelles cela repose</translation>
        </message>
        <message>
            <source>Lines of headers and logs, word for word</source>
            <translation>Lignes des en-têtes et des journaux, mot pour mot</translation>
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
            <translation>Dans « %1 » :</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWords</name>
        <message>
            <source>Not clear yet</source>
            <translation>Pas encore clair</translation>
        </message>
        <message>
            <source>The evidence is thin, or contradicts itself</source>
            <translation>Les indices sont minces, ou se contredisent</translation>
        </message>
        <message>
            <source>What is known about these messages fits several causes about equally well. Onecopy does not guess.</source>
            <translation>Ce que l’on sait de ces messages correspond à peu près aussi bien à plusieurs causes. Onecopy ne devine pas.</translation>
        </message>
        <message>
            <source>Add the logs of your mail servers for the days of these messages, and name the servers that you run. More messages that came twice help too.</source>
            <translation>Ajoutez les journaux de vos serveurs de messagerie pour les jours de ces messages, et nommez les serveurs que vous exploitez. D’autres messages arrivés en double aident aussi.</translation>
        </message>
        <message>
            <source>strong</source>
            <comment>how much a reason says</comment>
            <translation>fort</translation>
        </message>
        <message>
            <source>medium</source>
            <comment>how much a reason says</comment>
            <translation>moyen</translation>
        </message>
        <message>
            <source>weak</source>
            <comment>how much a reason says</comment>
            <translation>faible</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>l’expéditeur</translation>
        </message>
        <message>
            <source>a content filter</source>
            <translation>un filtre de contenu</translation>
        </message>
        <message>
            <source>the delivery into the mailbox</source>
            <translation>la livraison dans la boîte aux lettres</translation>
        </message>
        <message>
            <source>the mailbox itself</source>
            <translation>la boîte aux lettres elle-même</translation>
        </message>
        <message>
            <source>a program that fetches mail</source>
            <translation>un programme qui relève le courrier</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copie %1</translation>
        </message>
        <message>
            <source>%1 sure</source>
            <comment>a percentage</comment>
            <translation>%1 de certitude</translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>Chaque message est arrivé une seule fois.</translation>
        </message>
        <message>
            <source>There is no cause to look for.</source>
            <translation>Il n’y a pas de cause à chercher.</translation>
        </message>
        <message>
            <source>No fault was found: all copies are by design.</source>
            <translation>Aucun défaut trouvé : toutes les copies sont voulues.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages came more than once, as list, alias or sent copies do.</source>
            <translation>
                <numerusform>%Ln message est arrivé plusieurs fois, comme le font les copies de liste, d’alias ou d’envoi.</numerusform>
                <numerusform>%Ln messages sont arrivés plusieurs fois, comme le font les copies de liste, d’alias ou d’envoi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>The evidence of %1 fits several causes.</source>
            <translation>Les indices de %1 correspondent à plusieurs causes.</translation>
        </message>
        <message>
            <source>Closest so far: %1 (%2).</source>
            <comment>cause, percentage</comment>
            <translation>Au plus près jusqu’ici : %1 (%2).</translation>
        </message>
        <message>
            <source>Onecopy cannot tell yet why the copies came.</source>
            <translation>Onecopy ne peut pas encore dire pourquoi les copies sont arrivées.</translation>
        </message>
        <message>
            <source>Most likely: %1.</source>
            <comment>title of a cause</comment>
            <translation>Le plus probable : %1.</translation>
        </message>
        <message>
            <source>%1, for %2 of %3 that came more than once.</source>
            <comment>93 % sure, for 41 of 43 messages …</comment>
            <translation>%1, pour %2 sur %3 avec plusieurs copies.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>no queue id</source>
            <comment>that a server gave to a message</comment>
            <translation>aucun identifiant de file d’attente</translation>
        </message>
        <message>
            <source>queue id %1</source>
            <translation>identifiant de file d’attente %1</translation>
        </message>
        <message>
            <source>dated %1</source>
            <comment>in place of an id</comment>
            <translation>daté du %1</translation>
        </message>
        <message>
            <source>a host without a name</source>
            <translation>un hôte sans nom</translation>
        </message>
        <message numerus="yes">
            <source>in all %Ln messages</source>
            <translation>
                <numerusform>dans le seul message</numerusform>
                <numerusform>dans les %Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %1 of %Ln messages</source>
            <translation>
                <numerusform>dans %1 sur %Ln message</numerusform>
                <numerusform>dans %1 sur %Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Hosts, times and sizes are those of one message, as an example.</source>
            <translation>Les hôtes, heures et tailles sont ceux d’un seul message, à titre d’exemple.</translation>
        </message>
        <message>
            <source>Hosts, times and sizes are those of one message, as an example: “%1”.</source>
            <translation>Les hôtes, heures et tailles sont ceux d’un seul message, à titre d’exemple : « %1 ».</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <comment>not equal, and so not counted as copies</comment>
            <translation>
                <numerusform>%Ln message lié</numerusform>
                <numerusform>%Ln messages liés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>messages, linked messages</comment>
            <translation>%1 et %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln copie en trop</numerusform>
                <numerusform>%Ln copies en trop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are told as found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>
                <numerusform>%Ln message est décrit tel que trouvé le %1, avant le déplacement de %2.</numerusform>
                <numerusform>%Ln messages sont décrits tels que trouvés le %1, avant le déplacement de %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>As found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>État constaté le %1, avant le déplacement de %2.</translation>
        </message>
        <message>
            <source>%1, for %2.</source>
            <comment>93 % sure, for 3 linked messages</comment>
            <translation>%1, pour %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln Message-IDs stand in several messages that are not alike.</source>
            <translation>
                <numerusform>%Ln Message-ID figure dans plusieurs messages qui ne se ressemblent pas.</numerusform>
                <numerusform>%Ln Message-ID figurent dans plusieurs messages qui ne se ressemblent pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln times</source>
            <comment>how often something happened</comment>
            <translation>
                <numerusform>une fois</numerusform>
                <numerusform>%Ln fois</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, for %2 of %3</source>
            <comment>93 % sure, for 41 of 43 messages</comment>
            <translation>%1, pour %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CertificatePanel</name>
        <message>
            <source>Do not trust it</source>
            <translation>Ne pas faire confiance</translation>
        </message>
        <message>
            <source>Trust exactly this certificate</source>
            <translation>Faire confiance à ce seul certificat</translation>
        </message>
        <message>
            <source>What is wrong with the certificate</source>
            <translation>Ce qui ne va pas avec le certificat</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name of a value, the value</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>The certificate of %1 has changed</source>
            <translation>Le certificat de %1 a changé</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted</source>
            <translation>Le certificat de %1 n’est pas digne de confiance</translation>
        </message>
        <message>
            <source>No password was sent. Somebody else may be answering in the server’s place. Trust it only if the server’s administrator gives you the same fingerprint, by another way than this connection.</source>
            <translation>Aucun mot de passe n’a été envoyé. Quelqu’un d’autre répond peut-être à la place du serveur. Ne faites confiance au certificat que si l’administrateur du serveur vous donne la même empreinte, par une autre voie que cette connexion.</translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>Délivré à</translation>
        </message>
        <message>
            <source>For the names</source>
            <translation>Pour les noms</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Délivré par</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from date to date</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Trusted until now</source>
            <translation>Approuvé jusqu’ici</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>Empreinte (SHA-256)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChartCard</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Premières copies</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copies en trop</translation>
        </message>
        <message>
            <source>There are no arrivals to show.</source>
            <translation>Il n’y a pas d’arrivées à afficher.</translation>
        </message>
        <message>
            <source>%1: %2 first and %3 extra copies</source>
            <translation>%1 : %2 premières copies et %3 copies en trop</translation>
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
            <translation>Il n’y a pas d’arrivées à afficher.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 first and no extra copies.</source>
            <translation>Du %1 au %2 : %3 premières copies et aucune copie en trop.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 first and %4 extra copies, at most %5 extra on %6.</source>
            <translation>Du %1 au %2 : %3 premières copies et %4 copies en trop, au plus %5 en trop (%6).</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistMailForm</name>
        <message>
            <source>Measure with &amp;test mail</source>
            <translation>Mesurer avec des messages de &amp;test</translation>
        </message>
        <message>
            <source>Test mail may be sent to this address</source>
            <translation>Des messages de test peuvent être envoyés à cette adresse</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>anna@example.org, whose inbox this account reads</source>
            <translation>anna@example.org, dont ce compte lit la boîte de réception</translation>
        </message>
        <message>
            <source>Sent thr&amp;ough</source>
            <translation>Envoyés pa&amp;r</translation>
        </message>
        <message>
            <source>Si&amp;ze of each</source>
            <translation>Tai&amp;lle de chacun</translation>
        </message>
        <message>
            <source>&amp;Number for each setting</source>
            <translation>&amp;Nombre pour chaque réglage</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>Wait &amp;for copies</source>
            <translation>Attendre les cop&amp;ies</translation>
        </message>
        <message>
            <source>Enter the address for test mail.</source>
            <translation>Saisissez l’adresse pour les messages de test.</translation>
        </message>
        <message>
            <source>Enter the server that test mail is sent through.</source>
            <translation>Saisissez le serveur par lequel les messages de test sont envoyés.</translation>
        </message>
        <message>
            <source>Confirm the address for test mail.</source>
            <translation>Confirmez l’adresse pour les messages de test.</translation>
        </message>
        <message>
            <source>Check the scanner with &amp;EICAR</source>
            <translation>Vérifier l’analyseur avec &amp;EICAR</translation>
        </message>
        <message>
            <source>The EICAR test file is harmless, and every virus scanner reports it. It is sent before the change and after it was put back, to show that mail is scanned again.</source>
            <translation>Le fichier de test EICAR est inoffensif, et tout antivirus le signale. Il est envoyé avant la modification et après la remise en place, pour montrer que le courrier est de nouveau analysé.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before. Wait longer than that.</source>
            <comment>a duration</comment>
            <translation>Le plus souvent, une copie est arrivée %1 après la précédente. Attendez plus longtemps.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before. No step waits that long: check the mailbox later, to see whether copies still come.</source>
            <comment>a duration</comment>
            <translation>Le plus souvent, une copie est arrivée %1 après la précédente. Aucune étape n’attend aussi longtemps : vérifiez la boîte plus tard pour voir s’il arrive encore des copies.</translation>
        </message>
        <message>
            <source>Test mail cannot be sent to this address. Enter one such as anna@example.org.</source>
            <translation>Aucun message de test ne peut être envoyé à cette adresse. Saisissez-en une telle que anna@example.org.</translation>
        </message>
        <message>
            <source>Enter the server that test mail is sent through in the form %1.</source>
            <comment>an address of a server</comment>
            <translation>Saisissez le serveur par lequel le message de test est envoyé sous la forme %1.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistPage</name>
        <message>
            <source>Find out by testing</source>
            <translation>Trouver par des tests</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Steps, likeliest first</source>
            <translation>Les plus probables d’abord</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>Comment se fait la mesure</translation>
        </message>
        <message>
            <source>The step</source>
            <translation>L’étape</translation>
        </message>
        <message>
            <source>Step %1 of %2 · %3</source>
            <comment>number, number, state of the step</comment>
            <translation>Étape %1 sur %2 · %3</translation>
        </message>
        <message>
            <source>Write down first</source>
            <translation>À noter d’abord</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>What is changed</source>
            <translation>Ce qui est modifié</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>Comment se fait la remise en place</translation>
        </message>
        <message>
            <source>How to see that it is back</source>
            <translation>Comment vérifier la remise en place</translation>
        </message>
        <message>
            <source>How the result is judged</source>
            <translation>Comment le résultat est jugé</translation>
        </message>
        <message>
            <source>What it risks</source>
            <translation>Les risques</translation>
        </message>
        <message>
            <source>Another step is under way.</source>
            <translation>Une autre étape est en cours.</translation>
        </message>
        <message>
            <source>Add a mail server first, or do without test mail.</source>
            <translation>Ajoutez d’abord un serveur de messagerie, ou continuez sans messages de test.</translation>
        </message>
        <message>
            <source>Protection is only switched off while test mail runs.</source>
            <translation>La protection n’est désactivée que pendant l’envoi des messages de test.</translation>
        </message>
        <message>
            <source>Look at the settings</source>
            <translation>Voir les réglages</translation>
        </message>
        <message>
            <source>Begin this step</source>
            <translation>Commencer cette étape</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>Code pour l’assistance : %1</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Aller au champ</translation>
        </message>
        <message>
            <source>Where to see it</source>
            <translation>Où le voir</translation>
        </message>
        <message>
            <source>Where it is another certificate than that of the mailbox server, choose a CA file in the account that holds both of them, or those who issued them.</source>
            <translation>S’il s’agit d’un autre certificat que celui du serveur de boîtes aux lettres, choisissez dans le compte un fichier CA qui contient les deux, ou ceux de leurs émetteurs.</translation>
        </message>
        <message>
            <source>One setting after the other is changed or switched off, tested, and put back.</source>
            <translation>Les réglages sont modifiés ou désactivés, testés et remis en place l’un après l’autre.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistPlace</name>
        <message>
            <source>Server &amp;product</source>
            <translation>&amp;Produit du serveur</translation>
        </message>
        <message>
            <source>&amp;Who changes it</source>
            <translation>&amp;Qui le modifie</translation>
        </message>
        <message>
            <source>I do, by hand</source>
            <translation>Moi, à la main</translation>
        </message>
        <message>
            <source>Onecopy, on this computer</source>
            <translation>Onecopy, sur cet ordinateur</translation>
        </message>
        <message>
            <source>Onecopy, over ssh</source>
            <translation>Onecopy, par ssh</translation>
        </message>
        <message>
            <source>&amp;Host</source>
            <translation>&amp;Hôte</translation>
        </message>
        <message>
            <source>root@mail.example.org</source>
            <translation>root@mail.example.org</translation>
        </message>
        <message>
            <source>Confi&amp;guration</source>
            <translation>Confi&amp;guration</translation>
        </message>
        <message>
            <source>Where the product has it, if left empty</source>
            <translation>Si vide, l’emplacement habituel du produit</translation>
        </message>
        <message>
            <source>Sa&amp;ved files</source>
            <translation>Fichiers sau&amp;vegardés</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes</comment>
            <translation> min</translation>
        </message>
        <message>
            <source>Back after at &amp;most</source>
            <translation>Retour après au &amp;maximum</translation>
        </message>
        <message>
            <source>For this product, this step is done by hand.</source>
            <translation>Pour ce produit, cette étape se fait à la main.</translation>
        </message>
        <message>
            <source>Parts of this could not be checked against the product; names may differ on your server.</source>
            <translation>Certaines parties n’ont pas pu être vérifiées avec le produit ; les noms peuvent différer sur votre serveur.</translation>
        </message>
        <message>
            <source>Enter the host for ssh.</source>
            <translation>Saisissez l’hôte pour ssh.</translation>
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
            <translation>Arrêter et remettre en place</translation>
        </message>
        <message>
            <source>Progress of the step</source>
            <translation>Progression de l’étape</translation>
        </message>
        <message>
            <source>I have changed it (%1)</source>
            <comment>time</comment>
            <translation>Je l’ai modifié (%1)</translation>
        </message>
        <message>
            <source>I have put it back (%1)</source>
            <comment>time</comment>
            <translation>Je l’ai remis en place (%1)</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Tout laisser tel quel</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>I have changed it</source>
            <translation>Je l’ai modifié</translation>
        </message>
        <message>
            <source>I have put it back</source>
            <translation>Je l’ai remis en place</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Reading the settings of the server</source>
            <translation>Lecture des réglages du serveur</translation>
        </message>
        <message>
            <source>Changing the setting</source>
            <translation>Modification du réglage</translation>
        </message>
        <message>
            <source>The change is in force.</source>
            <translation>La modification est en vigueur.</translation>
        </message>
        <message>
            <source>Putting the setting back</source>
            <translation>Remise en place du réglage</translation>
        </message>
        <message>
            <source>%1 of %2 sent, %3 arrived, %4 of them more than once</source>
            <comment>numbers of test mails</comment>
            <translation>%1 sur %2 envoyés, %3 arrivés, dont %4 plusieurs fois</translation>
        </message>
        <message>
            <source>Test mail without the change: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Messages de test sans la modification : %1.</translation>
        </message>
        <message>
            <source>Test mail with the change: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Messages de test avec la modification : %1.</translation>
        </message>
        <message>
            <source>Test mail after it was put back: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Messages de test après la remise en place : %1.</translation>
        </message>
        <message>
            <source>About %1 left for this measurement</source>
            <comment>duration</comment>
            <translation>Encore %1 environ pour cette mesure</translation>
        </message>
        <message>
            <source>This measurement ends any moment</source>
            <translation>Cette mesure se termine d’un instant à l’autre</translation>
        </message>
        <message>
            <source>Present settings of %1 %2</source>
            <comment>product, version</comment>
            <translation>Réglages actuels de %1 %2</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>value of a setting</comment>
            <translation>vide</translation>
        </message>
        <message>
            <source>%1: %2 becomes %3</source>
            <comment>setting, value, value</comment>
            <translation>%1 : %2 devient %3</translation>
        </message>
        <message>
            <source>The change</source>
            <translation>La modification</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>Comment se fait la remise en place</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <source>The server puts it back by itself after %1, whatever happens to this computer.</source>
            <comment>duration</comment>
            <translation>Le serveur le remet en place de lui-même après %1, quoi qu’il arrive à cet ordinateur.</translation>
        </message>
        <message>
            <source>Test mail is sent first, with the change, and after it was put back.</source>
            <translation>Des messages de test sont envoyés d’abord, avec la modification, et après la remise en place.</translation>
        </message>
        <message>
            <source>Without test mail it stays changed until you put it back.</source>
            <translation>Sans messages de test, le réglage reste modifié jusqu’à ce que vous le remettiez en place.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Change it and test</source>
            <translation>Modifier et tester</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change the setting now, as shown below, and tick it here.</source>
            <translation>Modifiez maintenant le réglage, comme indiqué ci-dessous, puis cochez ici.</translation>
        </message>
        <message>
            <source>Put the setting back now, as shown below, and tick it here.</source>
            <translation>Remettez maintenant le réglage en place, comme indiqué ci-dessous, puis cochez ici.</translation>
        </message>
        <message>
            <source>Try it out. Then put the setting back, as shown below, and tick it here.</source>
            <translation>Faites l’essai. Remettez ensuite le réglage en place, comme indiqué ci-dessous, puis cochez ici.</translation>
        </message>
        <message>
            <source>Stopping. What was changed is put back, and test mail is removed.</source>
            <translation>Arrêt en cours. Ce qui a été modifié est remis en place, et les messages de test sont retirés.</translation>
        </message>
        <message>
            <source>Sending the EICAR test file, to see whether mail is scanned. Waiting whether it arrives.</source>
            <translation>Envoi du fichier de test EICAR, pour voir si le courrier est analysé. Attente de son arrivée éventuelle.</translation>
        </message>
        <message>
            <source>Test mail is sent and counted. Nothing is changed.</source>
            <translation>Des messages de test sont envoyés et comptés. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>Test mail: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>Messages de test : %1.</translation>
        </message>
        <message>
            <source>Stop ends this; no setting was changed.</source>
            <translation>« Arrêter » y met fin ; aucun réglage n’a été modifié.</translation>
        </message>
        <message>
            <source>Stop ends the waiting; then you are asked to put the setting back.</source>
            <translation>« Arrêter » met fin à l’attente ; il vous est ensuite demandé de remettre le réglage en place.</translation>
        </message>
        <message>
            <source>Stop ends the waiting, and the setting is put back.</source>
            <translation>« Arrêter » met fin à l’attente, et le réglage est remis en place.</translation>
        </message>
        <message>
            <source>Stopping. No setting was changed; test mail is removed.</source>
            <translation>Arrêt en cours. Aucun réglage n’a été modifié ; les messages de test sont retirés.</translation>
        </message>
        <message>
            <source>If you have changed it, put it back now, as shown below. Then tick it here.</source>
            <translation>Si vous l’avez modifié, remettez-le maintenant comme avant, comme indiqué ci-dessous. Cochez-le ensuite ici.</translation>
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
            <translation>en cours</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistStepsView</name>
        <message>
            <source>%1, then %2</source>
            <comment>5 of 5 copied before, 0 of 5 with the change</comment>
            <translation>%1, puis %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>state of a step, what was counted</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistWords</name>
        <message>
            <source>Archiving</source>
            <translation>Archivage</translation>
        </message>
        <message>
            <source>Antivirus</source>
            <translation>Antivirus</translation>
        </message>
        <message>
            <source>Content filter</source>
            <translation>Filtre de contenu</translation>
        </message>
        <message>
            <source>POP3 delivery</source>
            <translation>Relève POP3</translation>
        </message>
        <message numerus="yes">
            <source>Not enough yet: %n more test mails for each setting would tell.</source>
            <translation>
                <numerusform>Pas encore assez : %n message de test de plus pour chaque réglage donnerait une réponse.</numerusform>
                <numerusform>Pas encore assez : %n messages de test de plus pour chaque réglage donneraient une réponse.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not enough test mail to say anything.</source>
            <translation>Pas assez de messages de test pour conclure.</translation>
        </message>
        <message>
            <source>This makes the copies: without it there were none, and with it they came back.</source>
            <translation>C’est ce qui produit les copies : sans cela il n’y en avait pas, et avec cela elles sont revenues.</translation>
        </message>
        <message>
            <source>Strong evidence that this makes the copies: without it there were none.</source>
            <translation>Indice fort que c’est ce qui produit les copies : sans cela il n’y en avait pas.</translation>
        </message>
        <message>
            <source>It fits that this makes the copies. More test mail would show it clearly.</source>
            <translation>Il est plausible que ce soit ce qui produit les copies. D’autres messages de test le montreraient clairement.</translation>
        </message>
        <message>
            <source>This makes some of the copies. There is a second reason.</source>
            <translation>C’est ce qui produit une partie des copies. Il y a une deuxième raison.</translation>
        </message>
        <message>
            <source>This does not make the copies.</source>
            <translation>Ce n’est pas ce qui produit les copies.</translation>
        </message>
        <message>
            <source>It could not be put back by itself. Put it back by hand, then choose “Put back now” to check it.</source>
            <translation>La remise en place automatique a échoué. Remettez le réglage en place à la main, puis choisissez « Remettre en place maintenant » pour le vérifier.</translation>
        </message>
        <message>
            <source>Put it back by %1 at the latest.</source>
            <translation>À remettre en place au plus tard à %1.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at %1.</source>
            <translation>Le serveur le remet en place de lui-même à %1.</translation>
        </message>
        <message>
            <source>It should have been put back at %1.</source>
            <translation>La remise en place était prévue à %1.</translation>
        </message>
        <message>
            <source>The server was to put it back by itself at %1; that has not been checked yet.</source>
            <translation>Le serveur devait le remettre en place de lui-même à %1 ; cela n’a pas encore été vérifié.</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>pas commencée</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>being put back</source>
            <translation>remise en place en cours</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>remise en place</translation>
        </message>
        <message>
            <source>needless</source>
            <translation>inutile</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>sautée</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Mesure de départ</translation>
        </message>
        <message>
            <source>TLS and time limits</source>
            <translation>TLS et délais</translation>
        </message>
        <message>
            <source>Firewall inspection</source>
            <translation>Inspection du pare-feu</translation>
        </message>
        <message>
            <source>Overlapping aliases</source>
            <translation>Alias qui se recouvrent</translation>
        </message>
        <message>
            <source>%1, on this computer</source>
            <comment>product of a mail server</comment>
            <translation>%1, sur cet ordinateur</translation>
        </message>
        <message>
            <source>%1, on %2</source>
            <comment>product of a mail server, host</comment>
            <translation>%1, sur %2</translation>
        </message>
        <message>
            <source>%1, by hand</source>
            <comment>product of a mail server</comment>
            <translation>%1, à la main</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of so many test mails</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 test mails came more than once.</source>
            <comment>7 of 10</comment>
            <translation>Messages de test arrivés plusieurs fois : %1.</translation>
        </message>
        <message>
            <source>The change is not put back yet.</source>
            <translation>La modification n’est pas encore annulée.</translation>
        </message>
        <message>
            <source>No test mail came twice, so nothing was changed.</source>
            <translation>Aucun message de test n’est arrivé deux fois, donc rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Try the size and the recipient that are affected.</source>
            <translation>Essayez la taille et le destinataire concernés.</translation>
        </message>
        <message>
            <source>This is the rate without any change.</source>
            <translation>C’est le taux sans aucune modification.</translation>
        </message>
        <message>
            <source>There is nothing to change: the setting is as this step wants it.</source>
            <translation>Il n’y a rien à modifier : le réglage est déjà tel que cette étape le demande.</translation>
        </message>
        <message>
            <source>The change is in force.</source>
            <translation>La modification est en vigueur.</translation>
        </message>
        <message>
            <source>It ended early. What was changed is put back.</source>
            <translation>Arrêt avant la fin. Ce qui a été modifié est remis en place.</translation>
        </message>
        <message>
            <source>It ended early. Nothing was changed.</source>
            <translation>Arrêt avant la fin. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The change is put back.</source>
            <translation>Le réglage modifié est remis en place.</translation>
        </message>
        <message>
            <source>Protection is switched off since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Protection désactivée depuis %1 : %2 (%3)</translation>
        </message>
        <message>
            <source>Changed for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Modifié pour un test depuis %1 : %2 (%3)</translation>
        </message>
        <message>
            <source>Stopped, so that no change to the server is forgotten.</source>
            <translation>Arrêté, pour qu’aucune modification du serveur ne soit oubliée.</translation>
        </message>
        <message>
            <source>Put back first what is still changed: the bar above every page does that.</source>
            <translation>Remettez d’abord en place ce qui est encore modifié : la barre au-dessus de chaque page le permet.</translation>
        </message>
        <message>
            <source>The setting could not be put back by itself.</source>
            <translation>La remise en place automatique du réglage a échoué.</translation>
        </message>
        <message>
            <source>Somebody has changed the file meanwhile. Put the setting back by hand, then choose “Put back now” to check it.</source>
            <translation>Quelqu’un a modifié le fichier entre-temps. Remettez le réglage en place à la main, puis choisissez « Remettre en place maintenant » pour le vérifier.</translation>
        </message>
        <message>
            <source>Onecopy cannot change this setting safely on this server.</source>
            <translation>Onecopy ne peut pas modifier ce réglage sans risque sur ce serveur.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose to change it by hand, as the step shows.</source>
            <translation>Rien n’a été modifié. Choisissez de le modifier à la main, comme l’étape l’indique.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Détails : %1</translation>
        </message>
        <message>
            <source>%1 off %2</source>
            <comment>Antivirus off 14:02</comment>
            <translation>%1 : arrêt %2</translation>
        </message>
        <message>
            <source>%1 back %2</source>
            <comment>Antivirus back 14:20</comment>
            <translation>%1 : retour %2</translation>
        </message>
        <message>
            <source>The EICAR test file was not caught before the change: it does not show whether mail is scanned.</source>
            <translation>Le fichier de test EICAR n’a pas été intercepté avant la modification : il ne permet pas de savoir si le courrier est analysé.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught before the change.</source>
            <translation>Le fichier de test EICAR a été intercepté avant la modification.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught before, and again after it was put back.</source>
            <translation>Le fichier de test EICAR a été intercepté avant la modification, et de nouveau après la remise en place.</translation>
        </message>
        <message>
            <source>The EICAR test file is not caught any more. Look after the scanner first.</source>
            <translation>Le fichier de test EICAR n’est plus intercepté. Occupez-vous d’abord de l’analyseur.</translation>
        </message>
        <message>
            <source>Nothing proves yet that mail is scanned again: %1 (%2)</source>
            <comment>step, server</comment>
            <translation>Rien ne prouve encore que le courrier est de nouveau analysé : %1 (%2)</translation>
        </message>
        <message>
            <source>The setting is put back, but the EICAR test file came through. Look after the scanner, then test it again.</source>
            <translation>Le réglage est remis en place, mais le fichier de test EICAR est passé. Occupez-vous de l’analyseur, puis testez-le de nouveau.</translation>
        </message>
        <message>
            <source>The setting is put back and was read back. The EICAR test file, sent to %1, shows whether the scanner works.</source>
            <translation>Le réglage est remis en place et a été relu. Le fichier de test EICAR, envoyé à %1, montre si l’analyseur fonctionne.</translation>
        </message>
        <message>
            <source>The EICAR test file came through: nothing shows that mail is scanned.</source>
            <translation>Le fichier de test EICAR est passé : rien ne montre que le courrier est analysé.</translation>
        </message>
        <message>
            <source>Look after the scanner of the mail server, then test it again.</source>
            <translation>Occupez-vous de l’analyseur du serveur de messagerie, puis testez-le de nouveau.</translation>
        </message>
        <message>
            <source>not put back</source>
            <translation>pas remise en place</translation>
        </message>
        <message>
            <source>measured</source>
            <comment>state of a step</comment>
            <translation>mesurée</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <comment>host and port</comment>
            <translation>Serveur : %1</translation>
        </message>
        <message>
            <source>A person says that mail is scanned, or that the server is gone; the EICAR test file did not show it.</source>
            <translation>D’après ce qui a été déclaré, le courrier est analysé ou le serveur n’existe plus ; le fichier de test EICAR ne l’a pas montré.</translation>
        </message>
        <message>
            <source>The change was put back by hand, as a person says; the server has not confirmed that.</source>
            <translation>La modification a été annulée à la main, d’après ce qui a été déclaré ; le serveur ne l’a pas confirmé.</translation>
        </message>
        <message>
            <source>The change was never put back: the server is gone for good.</source>
            <translation>La modification n’a jamais été annulée : le serveur n’existe plus.</translation>
        </message>
        <message>
            <source>put back by hand, not confirmed</source>
            <translation>remise en place à la main, non confirmée</translation>
        </message>
        <message>
            <source>server gone</source>
            <translation>serveur disparu</translation>
        </message>
        <message>
            <source>The setting is put back by hand. The EICAR test file, sent to %1, shows whether the scanner works.</source>
            <translation>Le réglage est remis en place à la main. Le fichier de test EICAR, envoyé à %1, montre si l’analyseur fonctionne.</translation>
        </message>
        <message>
            <source>Luck alone would show that in fewer than %1 of %2 such tests.</source>
            <comment>1, 1,000</comment>
            <translation>Le hasard seul donnerait ce résultat dans moins de %1 essai sur %2.</translation>
        </message>
        <message>
            <source>Luck alone would show that in about %1 of %2 such tests.</source>
            <comment>3, 1,000</comment>
            <translation>Le hasard seul donnerait ce résultat dans environ %1 essai(s) sur %2.</translation>
        </message>
        <message>
            <source>That may well be luck.</source>
            <translation>Cela peut très bien être le hasard.</translation>
        </message>
        <message>
            <source>Test mails that came more than once: %1 before, %2 with the change.</source>
            <comment>7 of 10, 0 of 10</comment>
            <translation>Messages de test arrivés plus d’une fois : %1 avant, %2 avec la modification.</translation>
        </message>
        <message>
            <source>After it was put back: %1.</source>
            <comment>7 of 10</comment>
            <translation>Après la remise en place : %1.</translation>
        </message>
        <message>
            <source>Live arrivals shows whether copies still come. Then put it back, with the button at the top of the window.</source>
            <translation>« Arrivées en direct » montre si des copies arrivent encore. Rétablissez ensuite le réglage avec le bouton en haut de la fenêtre.</translation>
        </message>
        <message>
            <source>%1 changed %2</source>
            <comment>TLS and time limits changed 14:02</comment>
            <translation>%1 : modification %2</translation>
        </message>
        <message>
            <source>It was tried for no account, and may be about another mail server.</source>
            <translation>Cet essai n’a été fait pour aucun compte et concerne peut-être un autre serveur de messagerie.</translation>
        </message>
        <message>
            <source>Switched off for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Désactivé pour un test depuis %1 : %2 (%3)</translation>
        </message>
        <message>
            <source>It should have been put back at %1.</source>
            <comment>date and time</comment>
            <translation>La remise en place était prévue le %1.</translation>
        </message>
        <message>
            <source>Put it back by %1 at the latest.</source>
            <comment>date and time</comment>
            <translation>À remettre en place au plus tard le %1.</translation>
        </message>
        <message>
            <source>The server was to put it back by itself at %1; that has not been checked yet.</source>
            <comment>date and time</comment>
            <translation>Le serveur devait le remettre en place de lui-même le %1 ; cela n’a pas encore été vérifié.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at %1.</source>
            <comment>date and time</comment>
            <translation>Le serveur le remet en place de lui-même le %1.</translation>
        </message>
        <message>
            <source>ended early</source>
            <comment>state of a step</comment>
            <translation>arrêté avant la fin</translation>
        </message>
        <message>
            <source>perhaps changed</source>
            <comment>state of a step</comment>
            <translation>peut-être modifié</translation>
        </message>
        <message>
            <source>Protection may be switched off since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Protection peut-être désactivée depuis %1 : %2 (%3)</translation>
        </message>
        <message>
            <source>Perhaps changed for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>Peut-être modifié pour un test depuis %1 : %2 (%3)</translation>
        </message>
        <message>
            <source>Some test mail is still in the mailboxes.</source>
            <translation>Des messages de test se trouvent encore dans les boîtes.</translation>
        </message>
        <message>
            <source>The server did not let it be removed. Delete it with your mail program: its subjects begin with “Onecopy test mail”.</source>
            <translation>Le serveur n’a pas permis de les supprimer. Supprimez-les avec votre logiciel de messagerie : leur objet commence par « Onecopy test mail ».</translation>
        </message>
        <message>
            <source>being changed</source>
            <comment>state of a step</comment>
            <translation>en cours de modification</translation>
        </message>
        <message>
            <source>It may be changed: nothing has confirmed that so far.</source>
            <translation>Il se peut que ce soit modifié : rien ne l’a confirmé jusqu’ici.</translation>
        </message>
        <message>
            <source>While the mail server has test mail in its queue, it may send it again. The next step of this checklist removes what has come.</source>
            <translation>Tant que le serveur de messagerie a des messages de test dans sa file d’attente, il peut les renvoyer. L’étape suivante de cette liste supprime ce qui est arrivé.</translation>
        </message>
        <message>
            <source>%1 of %2 (%3 sent)</source>
            <comment>so many of so many test mails that can be counted</comment>
            <translation>%1 sur %2 (%3 envoyés)</translation>
        </message>
        <message>
            <source>Not counted, as they did not come in time: %1.</source>
            <comment>3 of 5 before, 1 of 5 …</comment>
            <translation>Non comptés, car pas arrivés à temps : %1.</translation>
        </message>
        <message>
            <source>Not counted, as the server refused them or did not answer: %1.</source>
            <comment>3 of 5 before, 1 of 5 …</comment>
            <translation>Non comptés, car le serveur les a refusés ou n’a pas répondu : %1.</translation>
        </message>
        <message>
            <source>%1 before</source>
            <comment>3 of 5</comment>
            <translation>%1 avant</translation>
        </message>
        <message>
            <source>%1 with the change</source>
            <comment>3 of 5</comment>
            <translation>%1 avec la modification</translation>
        </message>
        <message>
            <source>%1 after it was put back</source>
            <comment>3 of 5</comment>
            <translation>%1 après la remise en place</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>What has not come in time may come later. The next step of this checklist removes it then.</source>
            <translation>Ce qui n’est pas arrivé à temps peut encore arriver. L’étape suivante de cette liste le supprime alors.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CommandBlock</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <comment>what the commands do</comment>
            <translation>Copier : %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ComparisonModel</name>
        <message>
            <source>equal</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>different</source>
            <translation>différent</translation>
        </message>
        <message>
            <source>differs, does not count</source>
            <translation>diffère, ne compte pas</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Oldest copy</source>
            <translation>Copie la plus ancienne</translation>
        </message>
        <message>
            <source>This copy</source>
            <translation>Cette copie</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>non comparé</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>All bytes</source>
            <translation>Tous les octets</translation>
        </message>
        <message>
            <source>Part %1</source>
            <translation>Partie %1</translation>
        </message>
        <message>
            <source>not read</source>
            <comment>the body of a message</comment>
            <translation>non lu</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ConnectionView</name>
        <message>
            <source>Copy as text</source>
            <translation>Copier comme texte</translation>
        </message>
        <message>
            <source>Steps of the connection test</source>
            <translation>Étapes du test de connexion</translation>
        </message>
        <message>
            <source>Without user name, addresses and password</source>
            <translation>Sans nom d’utilisateur, adresses ni mot de passe</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>Pas encore testé.</translation>
        </message>
        <message>
            <source>Testing the connection to %1…</source>
            <translation>Test de la connexion à %1…</translation>
        </message>
        <message>
            <source>The test did not succeed.</source>
            <translation>Le test a échoué.</translation>
        </message>
        <message>
            <source>The connection works.</source>
            <translation>La connexion fonctionne.</translation>
        </message>
        <message>
            <source>The connection works. The server is %1.</source>
            <comment>product name</comment>
            <translation>La connexion fonctionne. Le serveur est %1.</translation>
        </message>
        <message>
            <source>%1 (weak)</source>
            <comment>protocol and cipher</comment>
            <translation>%1 (faible)</translation>
        </message>
        <message>
            <source>%1: done. %2</source>
            <comment>step, detail</comment>
            <translation>%1 : fait. %2</translation>
        </message>
        <message>
            <source>%1: failed. %2</source>
            <comment>step, detail</comment>
            <translation>%1 : échec. %2</translation>
        </message>
        <message>
            <source>[user]</source>
            <translation>[utilisateur]</translation>
        </message>
        <message>
            <source>[address]</source>
            <translation>[adresse]</translation>
        </message>
        <message>
            <source>Onecopy connection test: %1</source>
            <translation>Test de connexion d’Onecopy : %1</translation>
        </message>
        <message>
            <source>done</source>
            <comment>a step of the test</comment>
            <translation>fait</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a step of the test</comment>
            <translation>échec</translation>
        </message>
        <message>
            <source>%1: %2 (%3) %4</source>
            <comment>step, done or failed, time, detail</comment>
            <translation>%1 : %2 (%3) %4</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Code : %1</translation>
        </message>
        <message>
            <source>What was said on the connection:</source>
            <translation>Ce qui s’est dit sur la connexion :</translation>
        </message>
        <message>
            <source>Exactly this certificate is trusted now. Test the connection again.</source>
            <translation>Ce certificat, et lui seul, est désormais accepté. Testez de nouveau la connexion.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>protocol, what happened</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>All connections work: %1.</source>
            <comment>protocols</comment>
            <translation>Toutes les connexions fonctionnent : %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>protocol, server</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CoreText</name>
        <message>
            <source>Baseline: measure before anything is changed</source>
            <translation>Mesure de départ : mesurer avant toute modification</translation>
        </message>
        <message>
            <source>Without a measured rate nobody can tell later whether a change has helped. Test mail of the sizes that are affected is sent and every copy is counted.</source>
            <translation>Sans taux mesuré, personne ne peut dire ensuite si une modification a aidé. Des messages de test des tailles concernées sont envoyés et chaque copie est comptée.</translation>
        </message>
        <message>
            <source>None for mail. Protocol logs take disk space.</source>
            <translation>Aucun pour le courrier. Les journaux de protocole occupent de l’espace disque.</translation>
        </message>
        <message>
            <source>The share of test mail that arrives more than once, and the time the server needs to answer the final dot.</source>
            <translation>La part des messages de test qui arrivent plusieurs fois, et le temps que met le serveur à répondre au point final.</translation>
        </message>
        <message>
            <source>Archiving and journaling</source>
            <translation>Archivage et journalisation</translation>
        </message>
        <message>
            <source>Archiving makes a second copy of each message inside the server. When the copy comes back, when a rule exists twice, or when an archiver holds up the session, the recipient gets more than one.</source>
            <translation>L’archivage produit une deuxième copie de chaque message dans le serveur. Si la copie revient, si une règle existe deux fois ou si un archiveur retarde la session, le destinataire en reçoit plus d’une.</translation>
        </message>
        <message>
            <source>Messages of the test time are missing from the archive. Where a law or a court demands the archive, get a written approval first, and note the interval.</source>
            <translation>Les messages de la durée du test manquent dans l’archive. Si une loi ou un tribunal exige l’archive, obtenez d’abord un accord écrit, et notez la période.</translation>
        </message>
        <message>
            <source>Test mail to the affected mailbox arrives once while it is off, and more than once again when it is back.</source>
            <translation>Les messages de test vers la boîte aux lettres concernée arrivent une fois pendant l’arrêt, et de nouveau plusieurs fois après la remise en place.</translation>
        </message>
        <message>
            <source>Antivirus on the server</source>
            <translation>Antivirus sur le serveur</translation>
        </message>
        <message>
            <source>A scanner that looks at a message before the server has answered the final dot can take longer than the sender waits. The sender tries again although the message was taken.</source>
            <translation>Un analyseur qui examine un message avant que le serveur ait répondu au point final peut prendre plus de temps que l’expéditeur n’attend. L’expéditeur réessaie alors que le message a été accepté.</translation>
        </message>
        <message>
            <source>Mail is not scanned while it is off. It must be on again within minutes; do not open attachments that arrive meanwhile.</source>
            <translation>Le courrier n’est pas analysé pendant l’arrêt. L’antivirus doit être réactivé en quelques minutes ; n’ouvrez pas les pièces jointes qui arrivent entre-temps.</translation>
        </message>
        <message>
            <source>Large test mail arrives once and is answered quickly while it is off. Afterwards the EICAR test file is caught again.</source>
            <translation>Pendant l’arrêt, les gros messages de test arrivent une fois et reçoivent vite une réponse. Ensuite, le fichier de test EICAR est de nouveau intercepté.</translation>
        </message>
        <message>
            <source>Antivirus on the workstation</source>
            <translation>Antivirus sur le poste de travail</translation>
        </message>
        <message>
            <source>A mail shield on the sending or receiving computer buffers the whole message. The mail program gives up and sends again, or loses the POP3 session before QUIT and fetches everything again.</source>
            <translation>Un bouclier de messagerie sur l’ordinateur qui envoie ou reçoit met tout le message en tampon. Le logiciel de messagerie abandonne et renvoie, ou perd la session POP3 avant QUIT et relève tout de nouveau.</translation>
        </message>
        <message>
            <source>Mail on this one computer is not scanned by the mail shield meanwhile. The shield of files stays on.</source>
            <translation>Entre-temps, le courrier de ce seul ordinateur n’est pas analysé par le bouclier de messagerie. Le bouclier des fichiers reste actif.</translation>
        </message>
        <message>
            <source>The same message, sent from another computer or with the mail shield off, arrives once.</source>
            <translation>Le même message, envoyé d’un autre ordinateur ou avec le bouclier de messagerie désactivé, arrive une fois.</translation>
        </message>
        <message>
            <source>TLS and timeouts, on both sides</source>
            <translation>TLS et délais d’attente, des deux côtés</translation>
        </message>
        <message>
            <source>Encryption makes a slow transfer slower, and a session that is cut after the final dot leaves the sender without an answer. Longer timeouts show whether the answer only comes too late.</source>
            <translation>Le chiffrement ralentit encore un transfert lent, et une session coupée après le point final laisse l’expéditeur sans réponse. Des délais plus longs montrent si la réponse arrive seulement trop tard.</translation>
        </message>
        <message>
            <source>Long timeouts keep connections open. Where TLS is switched off for a test, mail travels in clear meanwhile. Never set a sender's timeout for the final answer below ten minutes.</source>
            <translation>Les délais longs gardent les connexions ouvertes. Si TLS est désactivé pour un test, le courrier circule en clair entre-temps. Ne réglez jamais le délai d’un expéditeur pour la réponse finale à moins de dix minutes.</translation>
        </message>
        <message>
            <source>Test mail with and without TLS, of equal size: time to the answer, and copies.</source>
            <translation>Messages de test avec et sans TLS, de même taille : temps jusqu’à la réponse, et copies.</translation>
        </message>
        <message>
            <source>POP3 delivery</source>
            <translation>Relève POP3</translation>
        </message>
        <message>
            <source>A collector that loses its session before QUIT has deleted nothing, and fetches all messages again at its next turn, small ones too. Two collectors of one mailbox do the same.</source>
            <translation>Un collecteur qui perd sa session avant QUIT n’a rien supprimé, et relève de nouveau tous les messages à sa relève suivante, même les petits. Deux collecteurs d’une même boîte aux lettres font de même.</translation>
        </message>
        <message>
            <source>No new mail is collected while the collector is stopped; it stays at the provider. Never delete a message there before a copy of it is safe.</source>
            <translation>Aucun nouveau courrier n’est relevé pendant l’arrêt du collecteur ; il reste chez le fournisseur. N’y supprimez jamais un message avant d’en avoir une copie en lieu sûr.</translation>
        </message>
        <message>
            <source>After one turn of the collector no message is fetched again; the list of ids at the provider is empty or does not change.</source>
            <translation>Après une relève, aucun message n’est relevé de nouveau ; la liste des identifiants chez le fournisseur est vide ou ne change pas.</translation>
        </message>
        <message>
            <source>Temporary table and queues</source>
            <translation>Table temporaire et files d’attente</translation>
        </message>
        <message>
            <source>A message that is stuck in the temporary table of the Exchange SMTP mailbox, or in another queue, is sent again each time the service starts: the copy that comes every midnight.</source>
            <translation>Un message bloqué dans la table temporaire de la boîte aux lettres SMTP d’Exchange, ou dans une autre file d’attente, est renvoyé à chaque démarrage du service : c’est la copie qui arrive chaque nuit à minuit.</translation>
        </message>
        <message>
            <source>Removing the table or a queue destroys mail in transit. Take a backup first; remove the one message before anything larger.</source>
            <translation>Supprimer la table ou une file d’attente détruit du courrier en transit. Faites d’abord une sauvegarde ; supprimez le seul message concerné avant de supprimer davantage.</translation>
        </message>
        <message>
            <source>Restart the service, then wait for two nights: no new copy.</source>
            <translation>Redémarrez le service, puis attendez deux nuits : aucune nouvelle copie.</translation>
        </message>
        <message>
            <source>Inspection of SMTP in the firewall</source>
            <translation>Inspection de SMTP dans le pare-feu</translation>
        </message>
        <message>
            <source>A firewall that rewrites SMTP can lose the final dot or the answer to it. The sender tries again at a steady interval for hours, then stops.</source>
            <translation>Un pare-feu qui réécrit SMTP peut perdre le point final ou la réponse à celui-ci. L’expéditeur réessaie à intervalle régulier pendant des heures, puis s’arrête.</translation>
        </message>
        <message>
            <source>One layer of protection is away meanwhile; make sure that the mail server itself is up to date.</source>
            <translation>Une couche de protection manque entre-temps ; assurez-vous que le serveur de messagerie lui-même est à jour.</translation>
        </message>
        <message>
            <source>The greeting is not masked with asterisks, EHLO works, and test mail from outside arrives once.</source>
            <translation>Le message d’accueil n’est pas masqué par des astérisques, EHLO fonctionne, et les messages de test de l’extérieur arrivent une fois.</translation>
        </message>
        <message>
            <source>Content filters</source>
            <translation>Filtres de contenu</translation>
        </message>
        <message>
            <source>A filter that takes a message, hands it back and does not confirm in time makes the server send it through the filter again. A filter that is passed twice delivers twice.</source>
            <translation>Un filtre qui prend un message, le rend et ne confirme pas à temps amène le serveur à le renvoyer par le filtre. Un filtre traversé deux fois livre deux fois.</translation>
        </message>
        <message>
            <source>Spam and unwanted content pass meanwhile.</source>
            <translation>Le spam et les contenus indésirables passent entre-temps.</translation>
        </message>
        <message>
            <source>Test mail arrives once while the filter is off, and the filter's header field is back afterwards.</source>
            <translation>Les messages de test arrivent une fois pendant l’arrêt du filtre, et le champ d’en-tête du filtre est de retour ensuite.</translation>
        </message>
        <message>
            <source>Overlapping aliases, groups, forwards and rules</source>
            <translation>Alias, groupes, redirections et règles qui se recouvrent</translation>
        </message>
        <message>
            <source>A person who is reached by an alias and by a group, or by a forward and a rule, gets one copy by each way.</source>
            <translation>Une personne jointe par un alias et par un groupe, ou par une redirection et une règle, reçoit une copie par chaque chemin.</translation>
        </message>
        <message>
            <source>A way that somebody needs is missing meanwhile.</source>
            <translation>Un chemin dont quelqu’un a besoin manque entre-temps.</translation>
        </message>
        <message>
            <source>Test mail to the person alone arrives once; to the group, as often as there are ways.</source>
            <translation>Les messages de test à cette personne seule arrivent une fois ; au groupe, autant de fois qu’il y a de chemins.</translation>
        </message>
        <message>
            <source>The mailbox store forgets what it has delivered after 1 hour, so a copy that comes later is shown. The value below makes it remember for longer; it drops a copy without a trace, and only one with the same Message-ID and the same submission time.</source>
            <translation>La banque de boîtes aux lettres oublie au bout de 1 heure ce qu’elle a livré ; une copie qui arrive plus tard est donc affichée. La valeur ci-dessous prolonge cette mémoire ; la banque écarte alors une copie sans laisser de trace, et seulement une copie ayant le même Message-ID et la même heure de soumission.</translation>
        </message>
        <message>
            <source>Replace %1 and %2 with those of the mailbox store (regedit shows them), and write down whether the value is there.</source>
            <translation>Remplacez %1 et %2 par ceux de la banque de boîtes aux lettres (regedit les affiche), et notez si la valeur existe.</translation>
        </message>
        <message>
            <source>168 is hours, seven days. More than 49 days is ignored and counts as 24 hours.</source>
            <translation>168 est un nombre d’heures, soit sept jours. Une valeur de plus de 49 jours est ignorée et compte pour 24 heures.</translation>
        </message>
        <message>
            <source>Dismount and mount the mailbox store, so that it is read.</source>
            <translation>Démontez puis remontez la banque de boîtes aux lettres, afin que la valeur soit lue.</translation>
        </message>
        <message>
            <source>If the value was not there before:</source>
            <translation>Si la valeur n’existait pas auparavant :</translation>
        </message>
        <message>
            <source>Else set it to what you have noted. Dismount and mount the mailbox store again.</source>
            <translation>Sinon, rétablissez ce que vous avez noté. Démontez puis remontez de nouveau la banque de boîtes aux lettres.</translation>
        </message>
        <message>
            <source>These versions drop a copy with the same Message-ID and the same submission time for 7 days by themselves; this cannot be switched off. Copies that you see all the same differ in one of the two, came later, or came another way (import, IMAP), and a longer time does not help against the first and the last.</source>
            <translation>Ces versions écartent d’elles-mêmes pendant 7 jours toute copie ayant le même Message-ID et la même heure de soumission ; cela ne peut pas être désactivé. Les copies que vous voyez malgré tout diffèrent par l’un des deux, sont arrivées plus tard ou par un autre chemin (importation, IMAP). Une durée plus longue n’aide ni dans le premier cas ni dans le dernier.</translation>
        </message>
        <message>
            <source>See what was dropped (Exchange 2010 and later):</source>
            <translation>Pour voir ce qui a été écarté (Exchange 2010 et versions ultérieures) :</translation>
        </message>
        <message>
            <source>Exchange 2007 alone: replace %1 and %2 with those of the mailbox database, and write down whether the value is there.</source>
            <translation>Exchange 2007 uniquement : remplacez %1 et %2 par ceux de la base de données de boîtes aux lettres, et notez si la valeur existe.</translation>
        </message>
        <message>
            <source>Exchange 2010 to 2019: nothing to set. There is no cmdlet for it, and no value was published.</source>
            <translation>Exchange 2010 à 2019 : il n’y a rien à régler. Il n’existe pas d’applet de commande pour cela, et aucune valeur n’a été publiée.</translation>
        </message>
        <message>
            <source>Exchange 2007, only when copies come after more than 7 days: hours, 720 is 30 days. The table grows, and delivery may slow down.</source>
            <translation>Exchange 2007, seulement si des copies arrivent après plus de 7 jours : en heures, 720 correspond à 30 jours. La table grandit, et la livraison peut ralentir.</translation>
        </message>
        <message>
            <source>Else set it to what you have noted.</source>
            <translation>Sinon, rétablissez ce que vous avez noté.</translation>
        </message>
        <message>
            <source>Nothing can be set. Microsoft publishes neither a switch nor the time for which copies are dropped.</source>
            <translation>Rien ne peut être réglé. Microsoft ne publie ni réglage ni durée pendant laquelle les copies sont écartées.</translation>
        </message>
        <message>
            <source>What is delivered to a mailbox is seen in the trace:</source>
            <translation>Ce qui est livré à une boîte aux lettres est visible dans le suivi :</translation>
        </message>
        <message>
            <source>Nothing to change. Find the cause, and move the extra copies aside with Onecopy until then.</source>
            <translation>Rien à modifier. Trouvez la cause, et d’ici là, mettez les copies en trop à l’écart avec Onecopy.</translation>
        </message>
        <message>
            <source>Postfix before 2.4</source>
            <translation>Postfix avant la version 2.4</translation>
        </message>
        <message>
            <source>OpenSMTPD or qmail</source>
            <translation>qmail ou OpenSMTPD</translation>
        </message>
        <message>
            <source>the Windows SMTP service or Exchange 5.5</source>
            <translation>Windows (service SMTP) ou Exchange 5.5</translation>
        </message>
        <message>
            <source>Exchange 2007 or later</source>
            <translation>Microsoft Exchange 2007 ou version ultérieure</translation>
        </message>
        <message>
            <source>a sender that follows RFC 5321</source>
            <translation>serveurs expéditeurs qui suivent la RFC 5321</translation>
        </message>
        <message>
            <source>a mail server</source>
            <translation>serveurs de messagerie</translation>
        </message>
        <message>
            <source>It names no host, so it is not for %1.</source>
            <translation>Il ne nomme aucun hôte, il n’est donc pas valable pour %1.</translation>
        </message>
        <message>
            <source>It is for %1, not for %2.</source>
            <translation>Il est valable pour %1, pas pour %2.</translation>
        </message>
        <message>
            <source>It is for %1 and %2 more, not for %3.</source>
            <translation>Il est valable pour %1 et %2 autres, pas pour %3.</translation>
        </message>
        <message>
            <source>It expired on %1.</source>
            <translation>Il a expiré le %1.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, expired on %2.</source>
            <translation>Le certificat de son émetteur, %1, a expiré le %2.</translation>
        </message>
        <message>
            <source>It is not valid before %1.</source>
            <translation>Il n’est pas valable avant le %1.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is not valid before %2.</source>
            <translation>Le certificat de son émetteur, %1, n’est pas valable avant le %2.</translation>
        </message>
        <message>
            <source>It is not meant for servers.</source>
            <translation>Il n’est pas destiné à des serveurs.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is not meant for servers.</source>
            <translation>Le certificat de son émetteur, %1, n’est pas destiné à des serveurs.</translation>
        </message>
        <message>
            <source>It was revoked.</source>
            <translation>Il a été révoqué.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, was revoked.</source>
            <translation>Le certificat de son émetteur, %1, a été révoqué.</translation>
        </message>
        <message>
            <source>It is on the list of known bad certificates.</source>
            <translation>Il figure sur la liste des mauvais certificats connus.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is on the list of known bad certificates.</source>
            <translation>Le certificat de son émetteur, %1, figure sur la liste des mauvais certificats connus.</translation>
        </message>
        <message>
            <source>It was refused: %1</source>
            <translation>Il a été refusé : %1</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, was refused: %2</source>
            <translation>Le certificat de son émetteur, %1, a été refusé : %2</translation>
        </message>
        <message>
            <source>It has a weak key of only %1 bits.</source>
            <translation>Il a une clé faible de seulement %1 bits.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, has a weak key of only %2 bits.</source>
            <translation>Le certificat de son émetteur, %1, a une clé faible de seulement %2 bits.</translation>
        </message>
        <message>
            <source>It is self-signed: nobody vouches for it.</source>
            <translation>Il est autosigné : personne ne s’en porte garant.</translation>
        </message>
        <message>
            <source>It was issued by someone unknown to this computer: %1</source>
            <translation>Il a été émis par une entité inconnue de cet ordinateur : %1</translation>
        </message>
        <message>
            <source>It was signed by a certificate that may not sign others.</source>
            <translation>Il a été signé par un certificat qui n’a pas le droit d’en signer d’autres.</translation>
        </message>
        <message>
            <source>It is missing.</source>
            <translation>Il manque.</translation>
        </message>
        <message>
            <source>It is not the pinned certificate: its SHA-256 is %1, expected %2.</source>
            <translation>Ce n’est pas le certificat épinglé : son SHA-256 est %1, %2 était attendu.</translation>
        </message>
        <message>
            <source>Mail that arrives meanwhile is filed without what is switched off.</source>
            <translation>Le courrier qui arrive entre-temps est classé sans ce qui est désactivé.</translation>
        </message>
        <message>
            <source>Remove these lines again from %1.</source>
            <translation>Retirez ces lignes de %1.</translation>
        </message>
        <message>
            <source>Mail that arrives meanwhile is taken without this check.</source>
            <translation>Le courrier qui arrive entre-temps est accepté sans ce contrôle.</translation>
        </message>
        <message>
            <source>Mail that arrives while the setting is changed is treated by the changed setting.</source>
            <translation>Le courrier qui arrive pendant que le réglage est modifié est traité selon le réglage modifié.</translation>
        </message>
        <message>
            <source>Exchange 2000/2003 and Small Business Server 2003</source>
            <translation>Exchange 2000/2003 et Small Business Server 2003</translation>
        </message>
        <message>
            <source>Exchange 2007 to 2019</source>
            <translation>Exchange 2007 à 2019</translation>
        </message>
        <message>
            <source>Antivirus in the Exchange store (VSAPI)</source>
            <translation>Antivirus de la banque d’informations Exchange (VSAPI)</translation>
        </message>
        <message>
            <source>Antivirus as an Exchange transport agent</source>
            <translation>Antivirus comme agent de transport Exchange</translation>
        </message>
        <message>
            <source>ClamAV with clamav-milter or amavis</source>
            <translation>ClamAV avec clamav-milter ou amavis</translation>
        </message>
        <message>
            <source>Another milter</source>
            <translation>Un autre milter</translation>
        </message>
        <message>
            <source>Another product</source>
            <translation>Un autre produit</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; %2: note whether "%3" is ticked.</source>
            <translation>%1 &gt; le serveur &gt; %2 : notez si « %3 » est coché.</translation>
        </message>
        <message>
            <source>SMTP virtual server &gt; %1: note whether "%2" is ticked.</source>
            <translation>Serveur virtuel SMTP &gt; %1 : notez si « %2 » est coché.</translation>
        </message>
        <message>
            <source>Tick "%1" and "%2".</source>
            <translation>Cochez « %1 » et « %2 ».</translation>
        </message>
        <message>
            <source>Tick "%1" on the SMTP virtual server.</source>
            <translation>Cochez « %1 » sur le serveur virtuel SMTP.</translation>
        </message>
        <message>
            <source>Set both back to what you have noted.</source>
            <translation>Rétablissez les deux tels que vous les avez notés.</translation>
        </message>
        <message>
            <source>Both boxes are as you noted them.</source>
            <translation>Les deux cases sont telles que vous les avez notées.</translation>
        </message>
        <message>
            <source>Use the level that you have noted for each connector.</source>
            <translation>Utilisez pour chaque connecteur le niveau que vous avez noté.</translation>
        </message>
        <message>
            <source>%1 works without a change.</source>
            <translation>%1 fonctionne sans modification.</translation>
        </message>
        <message>
            <source>Nothing to change: send test mail and trace it.</source>
            <translation>Rien à modifier : envoyez des messages de test et suivez leur trajet.</translation>
        </message>
        <message>
            <source>The trace lists each delivery.</source>
            <translation>Le suivi énumère chaque livraison.</translation>
        </message>
        <message>
            <source>Nothing to change: the mail log names every delivery.</source>
            <translation>Rien à modifier : le journal de messagerie mentionne chaque livraison.</translation>
        </message>
        <message>
            <source>Nothing to change.</source>
            <translation>Rien à modifier.</translation>
        </message>
        <message>
            <source>Nothing to change: the main log names every delivery.</source>
            <translation>Rien à modifier : le journal principal mentionne chaque livraison.</translation>
        </message>
        <message>
            <source>Write down the version and where the log is.</source>
            <translation>Notez la version et l’emplacement du journal.</translation>
        </message>
        <message>
            <source>The log names every delivery.</source>
            <translation>Le journal mentionne chaque livraison.</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; the storage group &gt; the mailbox store &gt; %2: note whether "%3" is ticked, and the archive mailbox.</source>
            <translation>%1 &gt; le serveur &gt; le groupe de stockage &gt; la banque de boîtes aux lettres &gt; %2 : notez si « %3 » est coché, ainsi que la boîte aux lettres d’archivage.</translation>
        </message>
        <message>
            <source>Untick "%1" on this one store.</source>
            <translation>Décochez « %1 » pour cette seule banque de boîtes aux lettres.</translation>
        </message>
        <message>
            <source>Stop the service of another archiver, if there is one.</source>
            <translation>Arrêtez le service d’un autre archiveur, s’il y en a un.</translation>
        </message>
        <message>
            <source>Wait until the directory has replicated, or restart the store out of hours.</source>
            <translation>Attendez que l’annuaire soit répliqué, ou redémarrez la banque de boîtes aux lettres en dehors des heures de travail.</translation>
        </message>
        <message>
            <source>Tick the box again and choose the archive mailbox that you have noted.</source>
            <translation>Cochez de nouveau la case et choisissez la boîte aux lettres d’archivage que vous avez notée.</translation>
        </message>
        <message>
            <source>Start the archiver's service again.</source>
            <translation>Redémarrez le service de l’archiveur.</translation>
        </message>
        <message>
            <source>A test message appears in the archive mailbox.</source>
            <translation>Un message de test apparaît dans la boîte aux lettres d’archivage.</translation>
        </message>
        <message>
            <source>A test message brings a journal report.</source>
            <translation>Un message de test produit un rapport de journal.</translation>
        </message>
        <message>
            <source>Look for routers with "%1" and transports with "%2" in the configuration.</source>
            <translation>Cherchez dans la configuration les routeurs avec « %1 » et les transports avec « %2 ».</translation>
        </message>
        <message>
            <source>Comment the archiving router or "%1" out.</source>
            <translation>Mettez en commentaire le routeur d’archivage ou « %1 ».</translation>
        </message>
        <message>
            <source>Put the lines back.</source>
            <translation>Remettez les lignes en place.</translation>
        </message>
        <message>
            <source>Take the archiving milter out of %1 with "%2" in front.</source>
            <translation>Retirez le milter d’archivage de %1 en plaçant « %2 » devant.</translation>
        </message>
        <message>
            <source>Take "%1" away again.</source>
            <translation>Retirez « %1 ».</translation>
        </message>
        <message>
            <source>A test message reaches the archive.</source>
            <translation>Un message de test parvient à l’archive.</translation>
        </message>
        <message>
            <source>Write down how the archive gets its copies.</source>
            <translation>Notez comment l’archive reçoit ses copies.</translation>
        </message>
        <message>
            <source>Switch archiving off for the affected mailbox alone.</source>
            <translation>Désactivez l’archivage pour la seule boîte aux lettres concernée.</translation>
        </message>
        <message>
            <source>Switch it on again.</source>
            <translation>Réactivez-le.</translation>
        </message>
        <message>
            <source>In the product's console: note whether it scans SMTP (transport), the store, or both.</source>
            <translation>Dans la console du produit : notez s’il analyse SMTP (le transport), la banque de boîtes aux lettres ou les deux.</translation>
        </message>
        <message>
            <source>In the product's console, pause the scan of SMTP first; if that changes nothing, go on:</source>
            <translation>Dans la console du produit, suspendez d’abord l’analyse de SMTP ; si cela ne change rien, continuez :</translation>
        </message>
        <message>
            <source>Wait two minutes.</source>
            <translation>Attendez deux minutes.</translation>
        </message>
        <message>
            <source>Resume the scan of SMTP in the product's console.</source>
            <translation>Reprenez l’analyse de SMTP dans la console du produit.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught. All attachments are scanned again after this, which takes time.</source>
            <translation>Le fichier de test EICAR est intercepté. Toutes les pièces jointes sont ensuite analysées de nouveau, ce qui prend du temps.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught.</source>
            <translation>Le fichier de test EICAR est intercepté.</translation>
        </message>
        <message>
            <source>The scanner of the service cannot be switched off.</source>
            <translation>L’analyseur du service ne peut pas être désactivé.</translation>
        </message>
        <message>
            <source>Look at a gateway in front of the service instead: let the test sender pass it.</source>
            <translation>Voyez plutôt s’il y a une passerelle devant le service : laissez l’expéditeur de test la contourner.</translation>
        </message>
        <message>
            <source>Take the exception away.</source>
            <translation>Supprimez l’exception.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught by the gateway.</source>
            <translation>Le fichier de test EICAR est intercepté par la passerelle.</translation>
        </message>
        <message>
            <source>Take the filter out of the mail server first; a milter that is only stopped makes the server refuse mail.</source>
            <translation>Retirez d’abord le filtre du serveur de messagerie ; si un milter est seulement arrêté, le serveur refuse le courrier.</translation>
        </message>
        <message>
            <source>Write down the list of milters of the mail server, with their order.</source>
            <translation>Notez la liste des milters du serveur de messagerie, avec leur ordre.</translation>
        </message>
        <message>
            <source>Take the one milter out of the list and reload the mail server.</source>
            <translation>Retirez ce seul milter de la liste et rechargez le serveur de messagerie.</translation>
        </message>
        <message>
            <source>Put it back in its place and reload.</source>
            <translation>Remettez-le à sa place et rechargez.</translation>
        </message>
        <message>
            <source>Its header field is in new mail again.</source>
            <translation>Son champ d’en-tête figure de nouveau dans les nouveaux messages.</translation>
        </message>
        <message>
            <source>Put "%1" into %2, or into %3 where the configuration is split.</source>
            <translation>Ajoutez « %1 » à %2, ou à %3 si la configuration est fractionnée.</translation>
        </message>
        <message>
            <source>Take the line away again.</source>
            <translation>Retirez la ligne.</translation>
        </message>
        <message>
            <source>Put "%1" in front of the scanner's %2 line.</source>
            <translation>Placez « %1 » devant la ligne %2 de l’analyseur.</translation>
        </message>
        <message>
            <source>Write down how mail reaches the scanner.</source>
            <translation>Notez comment le courrier parvient à l’analyseur.</translation>
        </message>
        <message>
            <source>Let the test sender pass the scanner.</source>
            <translation>Laissez l’expéditeur de test contourner l’analyseur.</translation>
        </message>
        <message>
            <source>Write down the name of the product and which of its shields are on.</source>
            <translation>Notez le nom du produit et lesquels de ses boucliers sont actifs.</translation>
        </message>
        <message>
            <source>Account settings of the mail program &gt; Advanced: note the server timeout.</source>
            <translation>Paramètres du compte dans le logiciel de messagerie &gt; Avancé : notez le délai d’attente du serveur.</translation>
        </message>
        <message>
            <source>Switch off the mail shield alone, for a limited time.</source>
            <translation>Désactivez le seul bouclier de messagerie, pour une durée limitée.</translation>
        </message>
        <message>
            <source>Raise the server timeout of the mail program to its largest value.</source>
            <translation>Portez le délai d’attente du serveur à sa valeur maximale dans le logiciel de messagerie.</translation>
        </message>
        <message>
            <source>Switch the mail shield on again.</source>
            <translation>Réactivez le bouclier de messagerie.</translation>
        </message>
        <message>
            <source>Set the timeout back, or leave it raised if it has helped.</source>
            <translation>Rétablissez le délai, ou laissez-le allongé si cela a aidé.</translation>
        </message>
        <message>
            <source>The product says that all its shields are on.</source>
            <translation>Le produit indique que tous ses boucliers sont actifs.</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; %2 &gt; the virtual server &gt; %3: note "%4".</source>
            <translation>%1 &gt; le serveur &gt; %2 &gt; le serveur virtuel &gt; %3 : notez « %4 ».</translation>
        </message>
        <message>
            <source>%1: note "%2".</source>
            <translation>%1 : notez « %2 ».</translation>
        </message>
        <message>
            <source>Set "%1" from 10 to 30 minutes.</source>
            <translation>Faites passer « %1 » de 10 à 30 minutes.</translation>
        </message>
        <message>
            <source>Untick "%1" for the test alone.</source>
            <translation>Décochez « %1 » pour le seul test.</translation>
        </message>
        <message>
            <source>Both are as noted; a test message with TLS shows %1, or the version of TLS, in its %2 field.</source>
            <translation>Les deux sont tels que notés ; un message de test avec TLS montre %1, ou la version de TLS, dans son champ %2.</translation>
        </message>
        <message>
            <source>Timeouts and TLS of the service cannot be changed.</source>
            <translation>Les délais d’attente et TLS ne peuvent pas être modifiés sur ce service.</translation>
        </message>
        <message>
            <source>Ask the sender to wait at least ten minutes for the answer.</source>
            <translation>Demandez à l’expéditeur d’attendre la réponse au moins dix minutes.</translation>
        </message>
        <message>
            <source>The sender's log shows the answer.</source>
            <translation>Le journal de l’expéditeur montre la réponse.</translation>
        </message>
        <message>
            <source>Do not offer TLS for the test: put "%1" into %2. On a sender, set "%3" in the transport instead.</source>
            <translation>Ne proposez pas TLS pendant le test : ajoutez « %1 » à %2. Sur un serveur expéditeur, réglez plutôt « %3 » dans le transport.</translation>
        </message>
        <message>
            <source>Put "%1" into the access map for the test host.</source>
            <translation>Ajoutez « %1 » à la table d’accès pour l’hôte de test.</translation>
        </message>
        <message>
            <source>Write down the sender's timeout for the answer to the final dot, and the receiver's session timeout.</source>
            <translation>Notez le délai de l’expéditeur pour la réponse au point final, et le délai de session du destinataire.</translation>
        </message>
        <message>
            <source>Raise both to 20 minutes.</source>
            <translation>Portez les deux à 20 minutes.</translation>
        </message>
        <message>
            <source>Set both back.</source>
            <translation>Rétablissez les deux.</translation>
        </message>
        <message>
            <source>Both are as noted.</source>
            <translation>Les deux sont tels que notés.</translation>
        </message>
        <message>
            <source>%1: note the schedule.</source>
            <translation>%1 : notez la planification.</translation>
        </message>
        <message>
            <source>Look into "%1" and "%2" in %3.</source>
            <translation>Regardez dans « %1 » et « %2 », dans %3.</translation>
        </message>
        <message>
            <source>Find the large message that ends the session, save it, then remove it from the mailbox at the provider.</source>
            <translation>Trouvez le gros message qui met fin à la session, enregistrez-le, puis retirez-le de la boîte aux lettres chez le fournisseur.</translation>
        </message>
        <message>
            <source>Set the schedule that you have noted, and let it run once.</source>
            <translation>Rétablissez la planification que vous avez notée, et laissez-la s’exécuter une fois.</translation>
        </message>
        <message>
            <source>The service runs; the list of messages at the provider gets shorter.</source>
            <translation>Le service fonctionne ; la liste des messages chez le fournisseur raccourcit.</translation>
        </message>
        <message>
            <source>Look for a POP3 collector (on Small Business Server 2008 or 2011: %1).</source>
            <translation>Cherchez un collecteur POP3 (sur Small Business Server 2008 ou 2011 : %1).</translation>
        </message>
        <message>
            <source>Stop its service, or set its schedule to a very long interval.</source>
            <translation>Arrêtez son service, ou réglez sa planification sur un très long intervalle.</translation>
        </message>
        <message>
            <source>Start it again with the schedule that you have noted.</source>
            <translation>Redémarrez-le avec la planification que vous avez notée.</translation>
        </message>
        <message>
            <source>It runs, and the list at the provider gets shorter.</source>
            <translation>Il fonctionne, et la liste chez le fournisseur raccourcit.</translation>
        </message>
        <message>
            <source>Nothing to change on the server: ids of messages must not change. Stop the collector for one turn.</source>
            <translation>Rien à modifier sur le serveur : les identifiants des messages ne doivent pas changer. Arrêtez le collecteur le temps d’une relève.</translation>
        </message>
        <message>
            <source>Start the collector again.</source>
            <translation>Redémarrez le collecteur.</translation>
        </message>
        <message>
            <source>Two listings of the ids, before and after a turn, differ only by what was fetched.</source>
            <translation>Deux listes des identifiants, avant et après une relève, ne diffèrent que par ce qui a été relevé.</translation>
        </message>
        <message>
            <source>Write down which programs collect this mailbox, how often, and whether they leave mail on the server.</source>
            <translation>Notez quels programmes relèvent cette boîte aux lettres, à quelle fréquence, et s’ils laissent le courrier sur le serveur.</translation>
        </message>
        <message>
            <source>Stop all collectors but one for a turn.</source>
            <translation>Arrêtez tous les collecteurs sauf un le temps d’une relève.</translation>
        </message>
        <message>
            <source>Start those that are needed again.</source>
            <translation>Redémarrez ceux qui sont nécessaires.</translation>
        </message>
        <message>
            <source>Each message is collected once.</source>
            <translation>Chaque message est relevé une seule fois.</translation>
        </message>
        <message>
            <source>Back up the mailbox store.</source>
            <translation>Sauvegardez la banque de boîtes aux lettres.</translation>
        </message>
        <message>
            <source>MFCMAPI 5.0.18.1978 or later &gt; %1; %2: look for the Message-ID and note it.</source>
            <translation>MFCMAPI 5.0.18.1978 ou version ultérieure &gt; %1 ; %2 : cherchez le Message-ID et notez-le.</translation>
        </message>
        <message>
            <source>In MFCMAPI remove the one message with this Message-ID from %1. Only if that does not help, and with a backup, the folder.</source>
            <translation>Dans MFCMAPI, retirez de %1 le seul message ayant ce Message-ID. Ne retirez le dossier que si cela n’aide pas, et avec une sauvegarde.</translation>
        </message>
        <message>
            <source>Send a test message, and watch two nights.</source>
            <translation>Envoyez un message de test, et observez pendant deux nuits.</translation>
        </message>
        <message>
            <source>List the queue.</source>
            <translation>Affichez la file d’attente.</translation>
        </message>
        <message>
            <source>Hold the one message.</source>
            <translation>Retenez ce seul message.</translation>
        </message>
        <message>
            <source>Release it.</source>
            <translation>Libérez-le.</translation>
        </message>
        <message>
            <source>From outside: a greeting "%1", or an EHLO that is refused, shows that the firewall inspects SMTP.</source>
            <translation>De l’extérieur : un message d’accueil « %1 », ou un EHLO refusé, montre que le pare-feu inspecte SMTP.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1". Cisco ASA: "%2". Write it down.</source>
            <translation>Cisco PIX : « %1 ». Cisco ASA : « %2 ». Notez le résultat.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1".</source>
            <translation>Cisco PIX : « %1 ».</translation>
        </message>
        <message>
            <source>Cisco ASA: in the policy map's class "%1", "%2".</source>
            <translation>Cisco ASA : dans la classe « %1 » de la policy-map, « %2 ».</translation>
        </message>
        <message>
            <source>Other products: switch off inspection, or TLS inspection, of port 25. New sessions only.</source>
            <translation>Autres produits : désactivez l’inspection, ou l’inspection TLS, du port 25. Cela ne vaut que pour les nouvelles sessions.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1". Cisco ASA: "%2". After an update of the firmware only.</source>
            <translation>Cisco PIX : « %1 ». Cisco ASA : « %2 ». Seulement après une mise à jour du micrologiciel.</translation>
        </message>
        <message>
            <source>The configuration is as you have written it down.</source>
            <translation>La configuration est telle que vous l’avez notée.</translation>
        </message>
        <message>
            <source>On a sender behind or before such a firewall, use the workaround at the first try:</source>
            <translation>Sur un serveur expéditeur placé derrière ou devant un tel pare-feu, utilisez le contournement dès la première tentative :</translation>
        </message>
        <message>
            <source>%1: note which filters are on.</source>
            <translation>%1 : notez quels filtres sont actifs.</translation>
        </message>
        <message>
            <source>Untick the filters on the SMTP virtual server's address (%1).</source>
            <translation>Décochez les filtres sur l’adresse du serveur virtuel SMTP (%1).</translation>
        </message>
        <message>
            <source>Tick them again.</source>
            <translation>Cochez-les de nouveau.</translation>
        </message>
        <message>
            <source>They are as noted.</source>
            <translation>Ils sont tels que notés.</translation>
        </message>
        <message>
            <source>Write down the list of milters, with their order.</source>
            <translation>Notez la liste des milters, avec leur ordre.</translation>
        </message>
        <message>
            <source>Take the one filter out of the list and reload the mail server.</source>
            <translation>Retirez ce seul filtre de la liste et rechargez le serveur de messagerie.</translation>
        </message>
        <message>
            <source>Write down how mail reaches the filter and comes back.</source>
            <translation>Notez comment le courrier parvient au filtre et en revient.</translation>
        </message>
        <message>
            <source>Let the test sender pass the filter.</source>
            <translation>Laissez l’expéditeur de test contourner le filtre.</translation>
        </message>
        <message>
            <source>%1 &gt; the group &gt; %2: note the expansion server and the report settings.</source>
            <translation>%1 &gt; le groupe &gt; %2 : notez le serveur d’expansion et les réglages des rapports.</translation>
        </message>
        <message>
            <source>The user &gt; %1: note the forwarding address.</source>
            <translation>L’utilisateur &gt; %1 : notez l’adresse de redirection.</translation>
        </message>
        <message>
            <source>Set one expansion server, and "%1".</source>
            <translation>Définissez un seul serveur d’expansion, et choisissez « %1 ».</translation>
        </message>
        <message>
            <source>Clear the forwarding address for the test.</source>
            <translation>Videz l’adresse de redirection pour le test.</translation>
        </message>
        <message>
            <source>Set all back to what you have noted.</source>
            <translation>Rétablissez tout tel que vous l’avez noté.</translation>
        </message>
        <message>
            <source>Take the second way out of the aliases.</source>
            <translation>Retirez le deuxième chemin des alias.</translation>
        </message>
        <message>
            <source>Put it back.</source>
            <translation>Remettez-le en place.</translation>
        </message>
        <message>
            <source>Write down every alias, group, forward and rule that leads to the mailbox.</source>
            <translation>Notez chaque alias, groupe, redirection et règle qui mène à la boîte aux lettres.</translation>
        </message>
        <message>
            <source>Switch all but one off.</source>
            <translation>Désactivez-les tous sauf un.</translation>
        </message>
        <message>
            <source>Switch them on again.</source>
            <translation>Réactivez-les.</translation>
        </message>
        <message>
            <source>Time limits of the program that sends</source>
            <translation>Délais du programme d’envoi</translation>
        </message>
        <message>
            <source>A mail program, a telephone or an application that waits only seconds for the answer takes the message for lost and hands it in again, though the server has it.</source>
            <translation>Un logiciel de messagerie, un téléphone ou une application qui n’attend la réponse que quelques secondes croit le message perdu et le remet encore, alors que le serveur l’a déjà.</translation>
        </message>
        <message>
            <source>None for mail. Until the answer comes the program may seem to hang.</source>
            <translation>Aucun pour le courrier. Jusqu’à la réponse, le programme peut sembler bloqué.</translation>
        </message>
        <message>
            <source>The same message, sent by the same program with the longer limit, arrives once.</source>
            <translation>Le même message, envoyé par le même programme avec le délai plus long, arrive une seule fois.</translation>
        </message>
        <message>
            <source>Write down which program sends, and how long it waits for the answer of the server.</source>
            <translation>Notez quel programme envoie et combien de temps il attend la réponse du serveur.</translation>
        </message>
        <message>
            <source>Raise the limit to ten minutes, or let the program hand its mail to a mail server on its own computer, which answers at once.</source>
            <translation>Portez le délai à dix minutes, ou laissez le programme remettre son courrier à un serveur de messagerie sur son propre ordinateur, qui répond aussitôt.</translation>
        </message>
        <message>
            <source>The limit is as noted, or as you mean to keep it.</source>
            <translation>Le délai est tel que noté, ou tel que vous voulez le garder.</translation>
        </message>
        <message>
            <source>TLS stays on for everybody: by itself, this step never switches it off. To see mail without it, do not offer it to the test sender alone, by hand: add "%1" to %2 with its address, and reload.</source>
            <translation>TLS reste activé pour tous : cette étape ne le désactive jamais d’elle-même. Pour voir le courrier sans TLS, faites en sorte, à la main, qu’il ne soit pas proposé au seul expéditeur de test : ajoutez « %1 » à %2 avec son adresse, puis rechargez.</translation>
        </message>
        <message>
            <source>If you have added "%1", take it away again.</source>
            <translation>Si vous avez ajouté « %1 », retirez-le.</translation>
        </message>
        <message>
            <source>It helps against copies that this server delivers with the same Message-ID. It does not see mail without a Message-ID, what was sent again with a new one, what a program fetches and stores by itself, and copies that are made in the mailbox. Of a message that comes both directly and through a list it puts the later one aside.</source>
            <translation>Cela aide contre les copies que ce serveur livre avec le même Message-ID. Ne sont reconnus ni le courrier sans Message-ID, ni ce qui a été renvoyé avec un nouveau Message-ID, ni ce qu’un programme relève et enregistre lui-même, ni les copies faites dans la boîte aux lettres. Si un message arrive à la fois directement et par une liste, le second est mis à l’écart.</translation>
        </message>
        <message>
            <source>no more than a moment</source>
            <translation>à peine un instant</translation>
        </message>
        <message>
            <source>Wait ten minutes.</source>
            <translation>Attendez dix minutes.</translation>
        </message>
        <message>
            <source>It failed a security check: there is a weak key or signature in its chain, or a rule that is broken or not known here, such as for which names its issuer may certify.</source>
            <translation>Il a échoué à un contrôle de sécurité : sa chaîne contient une clé ou une signature faible, ou une règle qui n’est pas respectée ou pas connue ici, comme les noms que son émetteur peut certifier.</translation>
        </message>
        <message>
            <source>In %1, give the service %2 this option again: %3</source>
            <translation>Dans %1, redonnez cette option au service %2 : %3</translation>
        </message>
        <message>
            <source>If this server is the sender, put "%1" there instead.</source>
            <translation>Si ce serveur est l’expéditeur, mettez-y plutôt « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DotPlot</name>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <translation>Le plus souvent, une copie est arrivée %1 après la précédente.</translation>
        </message>
        <message>
            <source>The gaps fit the retry times of %1.</source>
            <translation>Les intervalles correspondent à des délais connus entre tentatives : %1.</translation>
        </message>
        <message>
            <source>Size makes no difference that could not be chance.</source>
            <translation>La taille ne fait aucune différence qui ne puisse être due au hasard.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1: %2 after the one before (%3)</source>
            <comment>number, time, number of messages</comment>
            <translation>Copie %1 : %2 après la précédente (%3)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copie</translation>
        </message>
        <message>
            <source>After the copy before</source>
            <translation>Après la copie précédente</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Observé</translation>
        </message>
        <message>
            <source>Retry times of %1</source>
            <translation>Délais entre tentatives : %1</translation>
        </message>
        <message numerus="yes">
            <source>About %1: %2, each in %Ln copies</source>
            <comment>size, number of messages</comment>
            <translation>
                <numerusform>Environ %1 : %2, %Ln copie par message</numerusform>
                <numerusform>Environ %1 : %2, %Ln copies par message</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 on</source>
            <comment>size</comment>
            <translation>À partir de %1</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>Répété</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Une fois</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>From about %1 on, %2 of %3 messages came more than once for this cause; of smaller ones %4 of %5.</source>
            <comment>size; numbers of messages</comment>
            <translation>À partir d’environ %1, %2 messages sur %3 sont arrivés plusieurs fois pour cette cause ; parmi les plus petits, %4 sur %5.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesPage</name>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>Messages with extra copies</source>
            <translation>Messages avec copies en trop</translation>
        </message>
        <message>
            <source>Search subject, sender or Message-ID</source>
            <translation>Objet, expéditeur ou Message-ID</translation>
        </message>
        <message>
            <source>Search duplicates</source>
            <translation>Chercher dans les doublons</translation>
        </message>
        <message>
            <source>one at a time</source>
            <translation>un par un</translation>
        </message>
        <message>
            <source>Incomplete copies, and messages without an id: decide for each message by itself</source>
            <translation>Copies incomplètes, et messages sans identifiant : décidez message par message</translation>
        </message>
        <message>
            <source>only shown</source>
            <translation>affichés seulement</translation>
        </message>
        <message>
            <source>over 2 MB</source>
            <translation>plus de 2 Mo</translation>
        </message>
        <message>
            <source>compared</source>
            <translation>comparés</translation>
        </message>
        <message>
            <source>Messages whose copies were read and compared byte by byte</source>
            <translation>Messages dont les copies ont été lues et comparées octet par octet</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Boîte aux lettres</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Select all shown</source>
            <translation>Sélectionner les messages affichés</translation>
        </message>
        <message>
            <source>All mailboxes</source>
            <translation>Toutes les boîtes aux lettres</translation>
        </message>
        <message>
            <source>No duplicates found</source>
            <translation>Aucun doublon trouvé</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>The search and the filters hide all messages with extra copies.</source>
            <translation>La recherche et les filtres masquent tous les messages avec copies en trop.</translation>
        </message>
        <message>
            <source>%1 of %2 messages shown</source>
            <translation>%1 messages affichés sur %2</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies to “%1”…</source>
            <translation>
                <numerusform>Déplacer %Ln copie en trop vers « %1 »…</numerusform>
                <numerusform>Déplacer %Ln copies en trop vers « %1 »…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages selected</source>
            <translation>
                <numerusform>%Ln message sélectionné</numerusform>
                <numerusform>%Ln messages sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Rien à afficher pour l’instant</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>Le courrier de %1 n’a pas été vérifié. La vérification ne fait que lire.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message numerus="yes">
            <source>Nothing selected: %Ln messages can be moved together</source>
            <translation>
                <numerusform>Rien de sélectionné : %Ln message déplaçable</numerusform>
                <numerusform>Rien de sélectionné : %Ln messages déplaçables ensemble</numerusform>
            </translation>
        </message>
        <message>
            <source>No message that was checked has an extra copy.</source>
            <translation>Aucun des messages vérifiés n’a de copie en trop.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages with extra copies</source>
            <translation>
                <numerusform>%Ln message avec des copies en trop</numerusform>
                <numerusform>%Ln messages avec des copies en trop</numerusform>
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
                <numerusform>%Ln lié ou copié volontairement</numerusform>
                <numerusform>%Ln liés ou copiés volontairement</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>messages, the size of their extra copies</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Move extra copies to “%1”…</source>
            <translation>Déplacer les copies en trop vers « %1 »…</translation>
        </message>
        <message>
            <source>None of these can be moved together.</source>
            <translation>Aucun de ces messages ne peut être déplacé avec d’autres.</translation>
        </message>
        <message>
            <source>Messages, and the copies of the chosen one</source>
            <translation>Messages, et les copies de celui choisi</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesSeenModel</name>
        <message>
            <source>Copy %1 of “%2” arrived.</source>
            <translation>La copie %1 de « %2 » est arrivée.</translation>
        </message>
        <message>
            <source>Copy %1 of “%2” arrived; the server dates it %3 before the first.</source>
            <translation>La copie %1 de « %2 » est arrivée ; le serveur la date de %3 avant la première.</translation>
        </message>
        <message>
            <source>Copy %1 of “%2” arrived %3 after the first.</source>
            <translation>La copie %1 de « %2 » est arrivée %3 après la première.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Ce qui est arrivé</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Expéditeur</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Boîte aux lettres</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::EmptyState</name>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Onecopy reads what it knows of this account.</source>
            <translation>Onecopy lit ce qu’il sait de ce compte.</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>Code pour l’assistance : %1</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Aucun serveur de messagerie</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Ajouter un serveur de messagerie…</translation>
        </message>
        <message>
            <source>Add this mail server…</source>
            <translation>Ajouter ce serveur de messagerie…</translation>
        </message>
        <message>
            <source>%1 was read, but is not saved</source>
            <translation>%1 a été lu, mais n’est pas enregistré</translation>
        </message>
        <message>
            <source>It was read from the command line, or removed from the list. What was found is kept: add the server to see it. Address, port and user are filled in, and nothing has to be read again.</source>
            <translation>Il a été lu depuis la ligne de commande, ou retiré de la liste. Ce qui a été trouvé est conservé : ajoutez le serveur pour le voir. L’adresse, le port et l’utilisateur sont déjà remplis, et rien n’est à relire.</translation>
        </message>
        <message>
            <source>Add the server whose users get the same message several times. Onecopy only reads until you say otherwise.</source>
            <translation>Ajoutez le serveur dont les utilisateurs reçoivent plusieurs fois le même message. Onecopy ne fait que lire, tant que vous n’en décidez pas autrement.</translation>
        </message>
        <message>
            <source>%1 has no IMAP server</source>
            <translation>%1 n’a pas de serveur IMAP</translation>
        </message>
        <message>
            <source>Mail is checked over IMAP. Enter the name of its IMAP server to check it here.</source>
            <translation>Le courrier est vérifié en IMAP. Saisissez le nom de son serveur IMAP pour le vérifier ici.</translation>
        </message>
        <message>
            <source>Edit the server…</source>
            <translation>Modifier le serveur…</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ExpungeDialog</name>
        <message>
            <source>Keep everything</source>
            <translation>Tout garder</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good</source>
            <translation>
                <numerusform>Retirer définitivement %Ln copie</numerusform>
                <numerusform>Retirer définitivement %Ln copies</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are removed for good</source>
            <translation>Copies retirées définitivement</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Retirer définitivement</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stay in the folder: it is not certain that they may go.</source>
            <translation>
                <numerusform>%Ln copie reste dans le dossier : il n’est pas certain qu’elle puisse disparaître.</numerusform>
                <numerusform>%Ln copies restent dans le dossier : il n’est pas certain qu’elles puissent disparaître.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing brings them back. Type %1 to confirm the number:</source>
            <translation>Rien ne permettra de les récupérer. Saisissez %1 pour confirmer le nombre :</translation>
        </message>
        <message>
            <source>Number of copies to remove</source>
            <translation>Nombre de copies à retirer</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good?</source>
            <translation>
                <numerusform>Retirer définitivement %Ln copie ?</numerusform>
                <numerusform>Retirer définitivement %Ln copies ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them was moved by Onecopy, and the copy that stays was read again and has the same content. They leave the server, and they cannot be put back.</source>
            <translation>Chacune a été déplacée par Onecopy, et la copie qui reste a été relue et a le même contenu. Elles quittent le serveur et ne peuvent pas être remises en place.</translation>
        </message>
        <message>
            <source>Account %1 · %2</source>
            <comment>account, size of all copies</comment>
            <translation>Compte %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::FaultWords</name>
        <message>
            <source>Stopped because you asked for it.</source>
            <translation>Arrêté à votre demande.</translation>
        </message>
        <message>
            <source>What was done until then is kept. You can start again at any time.</source>
            <translation>Ce qui a été fait jusque-là est conservé. Vous pouvez recommencer à tout moment.</translation>
        </message>
        <message>
            <source>There is no server of this name.</source>
            <translation>Il n’y a pas de serveur de ce nom.</translation>
        </message>
        <message>
            <source>Check the spelling of the server name and your network connection.</source>
            <translation>Vérifiez l’orthographe du nom du serveur et votre connexion réseau.</translation>
        </message>
        <message>
            <source>No mail service answers at this address and port.</source>
            <translation>Aucun service de messagerie ne répond à cette adresse et à ce port.</translation>
        </message>
        <message>
            <source>Check the port, and whether the service runs and the firewall lets it through.</source>
            <translation>Vérifiez que le port est le bon, que le service fonctionne et que le pare-feu le laisse passer.</translation>
        </message>
        <message>
            <source>The connection ended before the answer came.</source>
            <translation>La connexion s’est terminée avant que la réponse n’arrive.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, a firewall or virus scanner on the way may be cutting it.</source>
            <translation>Réessayez. Si cela se reproduit, un pare-feu ou un antivirus en chemin coupe peut-être la connexion.</translation>
        </message>
        <message>
            <source>The server was silent for too long.</source>
            <translation>Le serveur est resté trop longtemps sans répondre.</translation>
        </message>
        <message>
            <source>Something answers there, but it is not this kind of mail service.</source>
            <translation>Quelque chose y répond, mais ce n’est pas ce type de service de messagerie.</translation>
        </message>
        <message>
            <source>Check the port and the kind of connection: encrypted from the start, or encrypted after STARTTLS.</source>
            <translation>Vérifiez le port et le type de connexion : chiffrée dès le début, ou chiffrée après STARTTLS.</translation>
        </message>
        <message>
            <source>The server does not offer encryption on this port.</source>
            <translation>Le serveur n’offre pas de chiffrement sur ce port.</translation>
        </message>
        <message>
            <source>No encrypted connection could be agreed on.</source>
            <translation>Aucune connexion chiffrée n’a pu être négociée.</translation>
        </message>
        <message>
            <source>The server may know only old versions of TLS. You can allow them for this server alone in its settings.</source>
            <translation>Le serveur ne connaît peut-être que d’anciennes versions de TLS. Vous pouvez les autoriser pour ce seul serveur dans ses réglages.</translation>
        </message>
        <message>
            <source>The server’s certificate cannot be trusted.</source>
            <translation>Le certificat du serveur n’est pas digne de confiance.</translation>
        </message>
        <message>
            <source>No password was sent. Compare the fingerprint with the one that the server’s administrator gives you.</source>
            <translation>Aucun mot de passe n’a été envoyé. Comparez l’empreinte avec celle que vous donne l’administrateur du serveur.</translation>
        </message>
        <message>
            <source>The password would have travelled unencrypted, so it was not sent.</source>
            <translation>Le mot de passe aurait circulé sans chiffrement ; il n’a donc pas été envoyé.</translation>
        </message>
        <message>
            <source>Use an encrypted port. Only for a network that you trust, you can allow clear text for this server.</source>
            <translation>Utilisez un port chiffré. N’autorisez le texte en clair pour ce serveur que dans un réseau auquel vous faites confiance.</translation>
        </message>
        <message>
            <source>Somebody may be interfering with the connection.</source>
            <translation>Quelqu’un s’immisce peut-être dans la connexion.</translation>
        </message>
        <message>
            <source>Data came before encryption that must not come there. Nothing was sent. Use the port that is encrypted from the start.</source>
            <translation>Avant le chiffrement sont arrivées des données qui ne doivent pas y arriver. Rien n’a été envoyé. Utilisez le port chiffré dès le début.</translation>
        </message>
        <message>
            <source>The server refused the user name or password.</source>
            <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe.</translation>
        </message>
        <message>
            <source>Check both. Onecopy does not try again by itself, so that the account is not locked.</source>
            <translation>Vérifiez les deux. Onecopy ne réessaie pas de lui-même, pour que le compte ne soit pas verrouillé.</translation>
        </message>
        <message>
            <source>The server offers no way of logging in that is safe here.</source>
            <translation>Le serveur n’offre aucune authentification qui soit sûre ici.</translation>
        </message>
        <message>
            <source>Ask the administrator for PLAIN over TLS, SCRAM or OAuth, or choose another way in the settings of this server.</source>
            <translation>Demandez à l’administrateur PLAIN sur TLS, SCRAM ou OAuth, ou choisissez une autre méthode dans les réglages de ce serveur.</translation>
        </message>
        <message>
            <source>There is no password for this server.</source>
            <translation>Il n’y a pas de mot de passe pour ce serveur.</translation>
        </message>
        <message>
            <source>Enter it once more. If no keyring is available, it is kept for this session only.</source>
            <translation>Saisissez-le encore une fois. Si aucun trousseau n’est disponible, il n’est conservé que pour cette session.</translation>
        </message>
        <message>
            <source>The server refused the request.</source>
            <translation>Le serveur a refusé la demande.</translation>
        </message>
        <message>
            <source>Its own words below usually say why.</source>
            <translation>Ses propres mots ci-dessous disent en général pourquoi.</translation>
        </message>
        <message>
            <source>The server is not available now.</source>
            <translation>Le serveur n’est pas disponible pour le moment.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <source>The server gave an answer that makes no sense.</source>
            <translation>Le serveur a donné une réponse qui n’a pas de sens.</translation>
        </message>
        <message>
            <source>Nothing was changed after that answer. Save the details for whoever looks after the server.</source>
            <translation>Rien n’a été modifié après cette réponse. Enregistrez les détails pour la personne qui s’occupe du serveur.</translation>
        </message>
        <message>
            <source>The server sent more than Onecopy accepts.</source>
            <translation>Le serveur a envoyé plus qu’Onecopy n’accepte.</translation>
        </message>
        <message>
            <source>The rest was left out. Save the details for whoever looks after the server.</source>
            <translation>Le reste a été laissé de côté. Enregistrez les détails pour la personne qui s’occupe du serveur.</translation>
        </message>
        <message>
            <source>The server has renumbered the messages of this mailbox.</source>
            <translation>Le serveur a renuméroté les messages de cette boîte aux lettres.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the mailbox again; the old numbers are not used any more.</source>
            <translation>Rien n’a été modifié. Vérifiez à nouveau la boîte aux lettres ; les anciens numéros ne sont plus utilisés.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>L’élément n’est plus là.</translation>
        </message>
        <message>
            <source>Check again to see what the server has now.</source>
            <translation>Vérifiez à nouveau pour voir ce que le serveur a maintenant.</translation>
        </message>
        <message>
            <source>This mailbox does not allow changes.</source>
            <translation>Cette boîte aux lettres n’autorise pas les modifications.</translation>
        </message>
        <message>
            <source>Stopped, because going on could have lost mail.</source>
            <translation>Arrêté, car continuer risquait de faire perdre du courrier.</translation>
        </message>
        <message>
            <source>Nothing more is done. The History page shows each step, and what was moved can be put back.</source>
            <translation>Plus rien n’est fait. La page Historique montre chaque étape, et ce qui a été déplacé peut être remis en place.</translation>
        </message>
        <message>
            <source>Another Onecopy is working on the same data.</source>
            <translation>Un autre Onecopy travaille sur les mêmes données.</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it. Until then you can look, but not change.</source>
            <translation>Attendez qu’il ait terminé, ou fermez-le. D’ici là, vous pouvez consulter, mais pas modifier.</translation>
        </message>
        <message>
            <source>The data file of Onecopy is damaged.</source>
            <translation>Le fichier de données d’Onecopy est endommagé.</translation>
        </message>
        <message>
            <source>The data file was written by a newer Onecopy.</source>
            <translation>Le fichier de données a été écrit par un Onecopy plus récent.</translation>
        </message>
        <message>
            <source>Install the newer version, or choose another data file.</source>
            <translation>Installez la version plus récente, ou choisissez un autre fichier de données.</translation>
        </message>
        <message>
            <source>This computer’s disk is full.</source>
            <translation>Le disque de cet ordinateur est plein.</translation>
        </message>
        <message>
            <source>Make room and try again. Nothing is changed on the server without a record of it.</source>
            <translation>Faites de la place et réessayez. Rien n’est modifié sur le serveur sans être enregistré.</translation>
        </message>
        <message>
            <source>A file on this computer cannot be read or written.</source>
            <translation>Un fichier sur cet ordinateur ne peut pas être lu ou écrit.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write there.</source>
            <translation>Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
        </message>
        <message>
            <source>Something that was entered cannot be used.</source>
            <translation>Une saisie ne peut pas être utilisée.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Corrigez-la et réessayez.</translation>
        </message>
        <message>
            <source>Onecopy made a mistake.</source>
            <translation>Onecopy a fait une erreur.</translation>
        </message>
        <message>
            <source>Nothing more is done. Please report it with the code and the details.</source>
            <translation>Plus rien n’est fait. Veuillez la signaler avec le code et les détails.</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>Le serveur dit : %1</translation>
        </message>
        <message>
            <source>Another computer is removing copies from this account.</source>
            <translation>Un autre ordinateur retire des copies de ce compte.</translation>
        </message>
        <message>
            <source>Nothing was changed. Wait until it is done; until then you can look, but not change. The details say who it is, and since when.</source>
            <translation>Rien n’a été modifié. Attendez la fin ; d’ici là, vous pouvez regarder, mais pas modifier. Les détails indiquent qui c’est, et depuis quand.</translation>
        </message>
        <message>
            <source>The mail provider has not agreed to let Onecopy in, or not any more.</source>
            <translation>Le fournisseur de messagerie n’a pas autorisé l’accès d’Onecopy, ou ne l’autorise plus.</translation>
        </message>
        <message>
            <source>Sign in with the browser again, in the settings of this server.</source>
            <translation>Connectez-vous de nouveau avec le navigateur, dans les réglages de ce serveur.</translation>
        </message>
        <message>
            <source>Check both. If they are right, the server may offer %1 without being able to check it, as some do that keep passwords as hashes: choose PLAIN for this server, which is safe over TLS. Onecopy does not try again by itself, so that the account is not locked.</source>
            <translation>Vérifiez les deux. S’ils sont corrects, le serveur propose peut-être %1 sans pouvoir le vérifier, comme certains qui conservent les mots de passe sous forme de hachages : choisissez PLAIN pour ce serveur, ce qui est sûr avec TLS. Onecopy ne réessaie pas de lui-même, pour que le compte ne soit pas verrouillé.</translation>
        </message>
        <message>
            <source>No password was sent. Use the port that is encrypted from the start, usually %1.</source>
            <translation>Aucun mot de passe n’a été envoyé. Utilisez le port chiffré dès le début, en général %1.</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>Le serveur a refusé le jeton d’accès.</translation>
        </message>
        <message>
            <source>Check the user name, and sign in with the browser again or give a new token. If it stays so, the token may be for another service than mail, or the administrator may have switched this way of reading mail off.</source>
            <translation>Vérifiez le nom d’utilisateur, puis connectez-vous de nouveau avec le navigateur ou donnez un nouveau jeton. Si cela persiste, le jeton vaut peut-être pour un autre service que la messagerie, ou l’administrateur a désactivé cette façon de lire le courrier.</translation>
        </message>
        <message>
            <source>The server offers no login on this port.</source>
            <translation>Le serveur ne propose aucune authentification sur ce port.</translation>
        </message>
        <message>
            <source>If it takes mail without one, leave the user name out. Else use the port for submission, usually 465 or 587.</source>
            <translation>S’il accepte le courrier sans authentification, n’indiquez pas de nom d’utilisateur. Sinon, utilisez le port de soumission, en général 465 ou 587.</translation>
        </message>
        <message>
            <source>The details say why.</source>
            <translation>Les détails disent pourquoi.</translation>
        </message>
        <message>
            <source>The name of the server could not be looked up now.</source>
            <translation>Le nom du serveur n’a pas pu être résolu pour le moment.</translation>
        </message>
        <message>
            <source>No name server answers. Check your network connection, and try again.</source>
            <translation>Aucun serveur de noms ne répond. Vérifiez votre connexion au réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>The server lets in only computers with a certificate of their own.</source>
            <translation>Le serveur n’admet que les ordinateurs munis de leur propre certificat.</translation>
        </message>
        <message>
            <source>No password was sent. Onecopy cannot show such a certificate. Ask the administrator for a port that takes a password alone.</source>
            <translation>Aucun mot de passe n’a été envoyé. Onecopy ne peut pas présenter un tel certificat. Demandez à l’administrateur un port qui se contente d’un mot de passe.</translation>
        </message>
        <message>
            <source>The server lets in no more connections of this user at once.</source>
            <translation>Le serveur n’admet pas d’autre connexion simultanée de cet utilisateur.</translation>
        </message>
        <message>
            <source>Close other mail programs that use this account, stop watching it, or ask the administrator for more: removing copies, putting them back and emptying the quarantine need two.</source>
            <translation>Fermez les autres logiciels de messagerie qui utilisent ce compte, arrêtez sa surveillance, ou demandez davantage de connexions à l’administrateur : retirer des copies, les remettre en place et vider la quarantaine en demandent deux.</translation>
        </message>
        <message>
            <source>Another program has this mailbox open.</source>
            <translation>Un autre programme a ouvert cette boîte aux lettres.</translation>
        </message>
        <message>
            <source>POP3 lets in one at a time. Wait until the collector or mail program is done, and try again.</source>
            <translation>POP3 n’en admet qu’un à la fois. Attendez que le collecteur ou le logiciel de messagerie ait terminé, puis réessayez.</translation>
        </message>
        <message>
            <source>The mail provider’s sign-in server cannot be reached.</source>
            <translation>Le serveur de connexion du fournisseur de messagerie est injoignable.</translation>
        </message>
        <message>
            <source>The mail server was not asked. Check your network connection, and try again in a few minutes. What you agreed to is kept.</source>
            <translation>Le serveur de messagerie n’a pas été interrogé. Vérifiez votre connexion au réseau, puis réessayez dans quelques minutes. Votre accord est conservé.</translation>
        </message>
        <message>
            <source>The server may have taken the message: its answer did not come.</source>
            <translation>Le serveur a peut-être accepté le message : sa réponse n’est pas arrivée.</translation>
        </message>
        <message>
            <source>Look whether the message arrives before you send it again.</source>
            <translation>Vérifiez si le message arrive avant de le renvoyer.</translation>
        </message>
        <message>
            <source>Try again. If it happens at each login, the server may offer %1 without being able to check it: choose PLAIN for this server, which is safe over TLS.</source>
            <translation>Réessayez. Si cela se produit à chaque authentification, le serveur propose peut-être %1 sans pouvoir le vérifier : choisissez PLAIN pour ce serveur, ce qui est sûr avec TLS.</translation>
        </message>
        <message>
            <source>The server ended the connection without a word.</source>
            <translation>Le serveur a mis fin à la connexion sans un mot.</translation>
        </message>
        <message>
            <source>It may let in no more connections at once, or none from this computer. Close other mail programs that use this account, and a watch of your own, and try again in a few minutes.</source>
            <translation>Il n’admet peut-être pas d’autre connexion simultanée, ou aucune depuis cet ordinateur. Fermez les autres logiciels de messagerie qui utilisent ce compte, arrêtez aussi votre propre surveillance, puis réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Détails : %1</translation>
        </message>
        <message>
            <source>A file on this computer cannot be read.</source>
            <translation>Un fichier de cet ordinateur ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Check that it exists and that you may read it.</source>
            <translation>Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
        </message>
        <message>
            <source>Set the file aside and begin a new one; then add the servers again and check them.</source>
            <translation>Mettez le fichier de côté et créez-en un nouveau ; ajoutez ensuite de nouveau les serveurs et vérifiez-les.</translation>
        </message>
        <message>
            <source>This is no data file of Onecopy, and it is left as it is.</source>
            <translation>Ce n’est pas un fichier de données d’Onecopy ; il est laissé tel quel.</translation>
        </message>
        <message>
            <source>Start Onecopy with another data file, or move this one away.</source>
            <translation>Démarrez Onecopy avec un autre fichier de données, ou déplacez celui-ci.</translation>
        </message>
        <message>
            <source>The server lets nobody read more of this account for now.</source>
            <translation>Pour l’instant, le serveur ne laisse plus rien lire de ce compte.</translation>
        </message>
        <message>
            <source>Some providers limit how much is read in a day. What was read is kept: check again tomorrow, and only the rest is read.</source>
            <translation>Certains fournisseurs limitent ce qui est lu par jour. Ce qui a été lu est conservé : vérifiez de nouveau demain, et seul le reste sera lu.</translation>
        </message>
        <message>
            <source>The data file of Onecopy can be read here, but not written.</source>
            <translation>Le fichier de données d’Onecopy peut être lu ici, mais pas écrit.</translation>
        </message>
        <message>
            <source>Nothing is changed on a server without a record of it. Make the file and its folder writable, or start Onecopy with another data file (--store).</source>
            <translation>Rien n’est modifié sur un serveur sans être enregistré. Rendez le fichier et son dossier accessibles en écriture, ou démarrez Onecopy avec un autre fichier de données (--store).</translation>
        </message>
        <message>
            <source>The server takes no password without encryption.</source>
            <translation>Le serveur n’accepte aucun mot de passe sans chiffrement.</translation>
        </message>
        <message>
            <source>Use an encrypted port. The password may have travelled unencrypted: change it where others could have listened.</source>
            <translation>Utilisez un port chiffré. Le mot de passe a pu circuler en clair : changez-le si d’autres ont pu l’intercepter.</translation>
        </message>
        <message>
            <source>A firewall on the way overwrites what the server offers.</source>
            <translation>Un pare-feu sur le trajet écrase ce que le serveur propose.</translation>
        </message>
        <message>
            <source>No password was sent. Use the port that is encrypted from the start, usually 465, or have the firewall leave SMTP as it is (Cisco: “inspect esmtp”, formerly “fixup protocol smtp”).</source>
            <translation>Aucun mot de passe n’a été envoyé. Utilisez le port chiffré dès le début, en général 465, ou faites en sorte que le pare-feu ne modifie pas SMTP (Cisco : « inspect esmtp », autrefois « fixup protocol smtp »).</translation>
        </message>
        <message>
            <source>The keyring did not hand out the password.</source>
            <translation>Le trousseau n’a pas donné le mot de passe.</translation>
        </message>
        <message>
            <source>It is locked, or waits for somebody to unlock it. Unlock it and try again, or enter the password once more: then it is kept until Onecopy ends.</source>
            <translation>Il est verrouillé, ou attend qu’on le déverrouille. Déverrouillez-le et réessayez, ou saisissez de nouveau le mot de passe : il est alors gardé jusqu’à la fermeture d’Onecopy.</translation>
        </message>
        <message>
            <source>The server’s certificate is not valid yet.</source>
            <translation>Le certificat du serveur n’est pas encore valable.</translation>
        </message>
        <message>
            <source>No password was sent. Look whether date and time of this computer are right. If they are, ask whoever runs the server.</source>
            <translation>Aucun mot de passe n’a été envoyé. Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, demandez à qui gère le serveur.</translation>
        </message>
        <message>
            <source>No test mail arrived in the inbox.</source>
            <translation>Aucun message de test n’est arrivé dans la boîte de réception.</translation>
        </message>
        <message>
            <source>The log of the mail server says where it went: it may wait in the queue, or lie in another mailbox. Allow a longer wait, or address it to the account that is read. A filter that gives mail another Message-ID and another subject hides it, too.</source>
            <translation>Le journal du serveur de messagerie dit où il est passé : il attend peut-être dans la file, ou se trouve dans une autre boîte. Autorisez une attente plus longue, ou adressez-le au compte qui est lu. Un filtre qui donne aux messages un autre Message-ID et un autre objet le cache aussi.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <comment>the mail server</comment>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Ask its owner or the administrator for the right to change it.</source>
            <translation>Demandez à son propriétaire ou à l’administrateur le droit de la modifier.</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>Le serveur a lui-même un problème.</translation>
        </message>
        <message>
            <source>Its log says what: often its disk is full, or it may not write to its files. Have that mended, and try again.</source>
            <translation>Son journal dit lequel : souvent son disque est plein, ou il ne peut pas écrire dans ses fichiers. Faites-y remédier, puis réessayez.</translation>
        </message>
        <message>
            <source>The mail server has put the test mail off.</source>
            <translation>Le serveur de messagerie a différé le courrier de test.</translation>
        </message>
        <message>
            <source>Many put off senders that they do not know, and take their mail some minutes later (greylisting). Try again then.</source>
            <translation>Beaucoup de serveurs font attendre les expéditeurs inconnus et acceptent leur courrier quelques minutes plus tard (liste grise). Réessayez alors.</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>Le trousseau de cet ordinateur est inutilisable.</translation>
        </message>
        <message>
            <source>Passwords and sign-ins are kept there and in no file. Unlock or start it (GNOME keyring, KWallet), which needs a session of the desktop, and try again.</source>
            <translation>Les mots de passe et les connexions y sont conservés, et dans aucun fichier. Déverrouillez-le ou démarrez-le (trousseau GNOME, KWallet), ce qui demande une session de bureau, puis réessayez.</translation>
        </message>
        <message>
            <source>The server sends, but it did not finish its answer in time.</source>
            <translation>Le serveur envoie des données, mais n’a pas terminé sa réponse à temps.</translation>
        </message>
        <message>
            <source>Try again when it is less busy. If it stays so, save the details for whoever looks after the server.</source>
            <translation>Réessayez quand il sera moins occupé. Si cela persiste, enregistrez les détails pour la personne qui s’occupe du serveur.</translation>
        </message>
        <message>
            <source>No password was sent. Have the administrator switch STARTTLS on for ManageSieve, usually on port 4190.</source>
            <translation>Aucun mot de passe n’a été envoyé. Demandez à l’administrateur d’activer STARTTLS pour ManageSieve, en général sur le port 4190.</translation>
        </message>
        <message>
            <source>The connection was given up: the computer slept, or its clock was set.</source>
            <translation>La connexion a été abandonnée : l’ordinateur était en veille, ou son horloge a été réglée.</translation>
        </message>
        <message>
            <source>Nothing needs to be done. Onecopy connects again by itself.</source>
            <translation>Il n’y a rien à faire. Onecopy se reconnecte de lui-même.</translation>
        </message>
        <message>
            <source>There is no room left on the server.</source>
            <translation>Il n’y a plus de place sur le serveur.</translation>
        </message>
        <message>
            <source>Make room in the mailbox, or ask whoever looks after the server for more.</source>
            <translation>Faites de la place dans la boîte aux lettres, ou demandez-en davantage à qui s’occupe du serveur.</translation>
        </message>
        <message>
            <source>Try again when it is less busy. If it is always so slow, ask whoever runs it; “onecopyctl scan --timeout 600” waits longer.</source>
            <translation>Réessayez lorsqu’il est moins occupé. S’il est toujours aussi lent, demandez à la personne qui le gère ; « onecopyctl scan --timeout 600 » attend plus longtemps.</translation>
        </message>
        <message>
            <source>This is where Onecopy keeps its own data, and it is left as it is.</source>
            <translation>C’est là qu’Onecopy garde ses propres données ; ce fichier reste tel quel.</translation>
        </message>
        <message>
            <source>Name another file.</source>
            <translation>Indiquez un autre fichier.</translation>
        </message>
        <message>
            <source>The server’s certificate has expired.</source>
            <translation>Le certificat du serveur a expiré.</translation>
        </message>
        <message>
            <source>No password was sent. Ask whoever runs the server to renew it.</source>
            <translation>Aucun mot de passe n’a été envoyé. Demandez à qui gère le serveur de le renouveler.</translation>
        </message>
        <message>
            <source>The server’s certificate is for another name.</source>
            <translation>Le certificat du serveur est établi pour un autre nom.</translation>
        </message>
        <message>
            <source>No password was sent. If the server has another name as well, enter it as the certificate gives it. Else somebody may be answering in its place: ask whoever runs it.</source>
            <translation>Aucun mot de passe n’a été envoyé. Si le serveur a aussi un autre nom, saisissez-le tel que le certificat le donne. Sinon, quelqu’un répond peut-être à sa place : demandez à qui le gère.</translation>
        </message>
        <message>
            <source>The server ended the connection while encryption was being agreed on.</source>
            <translation>Le serveur a mis fin à la connexion pendant la négociation du chiffrement.</translation>
        </message>
        <message>
            <source>It did not say why. It may let in no more connections, or none from this computer, be starting again, or have trouble with its certificate: try again in a few minutes, and ask whoever runs it. Very old servers do this, too; for these alone, old versions of TLS can be allowed in the settings of the server.</source>
            <translation>Il n’a pas dit pourquoi. Il n’accepte peut-être plus de connexions, ou aucune de cet ordinateur, redémarre ou a un problème avec son certificat : réessayez dans quelques minutes et demandez à son administrateur. Les très vieux serveurs font de même ; pour eux seuls, d’anciennes versions de TLS peuvent être autorisées dans les réglages du serveur.</translation>
        </message>
        <message>
            <source>The server says that this mailbox is on another one.</source>
            <translation>Le serveur indique que cette boîte se trouve sur un autre serveur.</translation>
        </message>
        <message>
            <source>It names %1. Your password was not sent there. If that is a server of your provider, enter it in the settings of this one.</source>
            <translation>Il indique %1. Votre mot de passe n’y a pas été envoyé. Si c’est un serveur de votre fournisseur, saisissez-le dans les réglages de ce serveur.</translation>
        </message>
        <message>
            <source>The server takes no passwords any more.</source>
            <translation>Le serveur n’accepte plus de mots de passe.</translation>
        </message>
        <message>
            <source>Sign in with the browser instead, in the settings of this server, or give a token.</source>
            <translation>Connectez-vous plutôt avec le navigateur, dans les réglages de ce serveur, ou indiquez un jeton.</translation>
        </message>
        <message>
            <source>The password has expired.</source>
            <translation>Le mot de passe a expiré.</translation>
        </message>
        <message>
            <source>Set a new one where you are used to, such as the web page of the provider, and enter it here.</source>
            <translation>Définissez-en un nouveau là où vous le faites d’habitude, par exemple sur le site du fournisseur, et saisissez-le ici.</translation>
        </message>
        <message>
            <source>The provider wants a password that is made for this program.</source>
            <translation>Le fournisseur exige un mot de passe créé pour ce logiciel.</translation>
        </message>
        <message>
            <source>Make an app password on the security page of your account there, and enter it here instead of the usual one.</source>
            <translation>Créez un mot de passe d’application sur la page de sécurité de votre compte chez lui, et saisissez-le ici à la place de l’habituel.</translation>
        </message>
        <message>
            <source>The provider wants you to sign in with a web browser first.</source>
            <translation>Le fournisseur veut que vous vous connectiez d’abord avec un navigateur web.</translation>
        </message>
        <message>
            <source>Sign in there, confirm that it was you, and try again. An app password, or signing in with the browser in the settings of this server, may avoid it.</source>
            <translation>Connectez-vous-y, confirmez que c’était vous, et réessayez. Un mot de passe d’application, ou la connexion avec le navigateur dans les réglages de ce serveur, peut l’éviter.</translation>
        </message>
        <message>
            <source>Another program has renamed or deleted the removal folder.</source>
            <translation>Un autre logiciel a renommé ou supprimé le dossier des copies retirées.</translation>
        </message>
        <message>
            <source>Nothing more was moved. Begin again for the rest: a new folder is made. If the old one was renamed, undo finds there what was moved before.</source>
            <translation>Rien de plus n’a été déplacé. Recommencez pour le reste : un nouveau dossier est créé. Si l’ancien a été renommé, l’annulation y retrouve ce qui avait été déplacé.</translation>
        </message>
        <message>
            <source>The server changes messages when it moves them.</source>
            <translation>Le serveur modifie les messages quand il les déplace.</translation>
        </message>
        <message>
            <source>What arrived in the removal folder is not the same byte by byte, so the copies stayed where they are. Remove them in a mail program, and look into the removal folder for what arrived.</source>
            <translation>Ce qui est arrivé dans le dossier des copies retirées n’est pas identique octet par octet : les copies sont donc restées où elles sont. Supprimez-les dans un logiciel de messagerie, et regardez dans le dossier des copies retirées ce qui y est arrivé.</translation>
        </message>
        <message>
            <source>The server agreed to move messages, and moved none.</source>
            <translation>Le serveur a accepté de déplacer des messages, et n’en a déplacé aucun.</translation>
        </message>
        <message>
            <source>The copies stayed where they are. Save the details for whoever looks after the server.</source>
            <translation>Les copies sont restées où elles sont. Enregistrez les détails pour la personne qui s’occupe du serveur.</translation>
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
            <translation>Trouver les réglages</translation>
        </message>
        <message>
            <source>Servers that were found</source>
            <translation>Serveurs trouvés</translation>
        </message>
        <message>
            <source>Onecopy asks the domain itself, and nobody else. You can also enter everything by hand below.</source>
            <translation>Onecopy interroge le domaine lui-même, et personne d’autre. Vous pouvez aussi tout saisir à la main ci-dessous.</translation>
        </message>
        <message>
            <source>Looking for the servers of this address…</source>
            <translation>Recherche des serveurs de cette adresse…</translation>
        </message>
        <message>
            <source>Nothing was found. Ask whoever runs the mail server for its name, and enter it below.</source>
            <translation>Rien n’a été trouvé. Demandez le nom du serveur de messagerie à son responsable, et saisissez-le ci-dessous.</translation>
        </message>
        <message>
            <source>Found. Check the name of the server before you enter the password:</source>
            <translation>Trouvé. Vérifiez le nom du serveur avant de saisir le mot de passe :</translation>
        </message>
        <message>
            <source>Mail a&amp;ddress</source>
            <translation>A&amp;dresse de messagerie</translation>
        </message>
        <message>
            <source>Only a server for POP3 was found. Mail is checked over IMAP: ask whoever runs the mail server whether it has that too, and enter its name below.</source>
            <translation>Seul un serveur POP3 a été trouvé. Le courrier est vérifié en IMAP : demandez à qui gère le serveur de messagerie s’il le propose aussi, et saisissez son nom ci-dessous.</translation>
        </message>
        <message>
            <source>Enter the whole address, such as anna@example.org.</source>
            <translation>Saisissez l’adresse entière, par exemple anna@example.org.</translation>
        </message>
        <message>
            <source>Servers are looked for in a domain with a dot, such as example.org. Enter any other server by hand below.</source>
            <translation>Les serveurs sont cherchés dans un domaine avec un point, par exemple example.org. Saisissez tout autre serveur à la main ci-dessous.</translation>
        </message>
        <message>
            <source>This is not a mail address. Enter one such as anna@example.org, or the server by hand below.</source>
            <translation>Ce n’est pas une adresse de messagerie. Saisissez-en une comme anna@example.org, ou le serveur à la main ci-dessous.</translation>
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
            <translation>Message sélectionné</translation>
        </message>
        <message>
            <source>Select a message to see its copies.</source>
            <translation>Sélectionnez un message pour voir ses copies.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>sender, size, number of copies</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln copie</numerusform>
                <numerusform>%Ln copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies…</source>
            <translation>
                <numerusform>Déplacer %Ln copie en trop…</numerusform>
                <numerusform>Déplacer %Ln copies en trop…</numerusform>
            </translation>
        </message>
        <message>
            <source>Likely cause: %1</source>
            <translation>Cause probable : %1</translation>
        </message>
        <message>
            <source>Compare field by field…</source>
            <translation>Comparer champ par champ…</translation>
        </message>
        <message>
            <source>Why these copies are one message, and why others that look alike are not</source>
            <translation>Pourquoi ces copies sont un seul et même message, et pourquoi d’autres qui se ressemblent ne le sont pas</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::GroupTableModel</name>
        <message>
            <source>by design</source>
            <translation>voulu</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Expéditeur</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>First arrival</source>
            <translation>Première arrivée</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Likely cause</source>
            <translation>Cause probable</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Changes that Onecopy made</source>
            <translation>Modifications faites par Onecopy</translation>
        </message>
        <message>
            <source>Copies of the selected change</source>
            <translation>Copies de la modification sélectionnée</translation>
        </message>
        <message>
            <source>Put copies back…</source>
            <translation>Remettre des copies en place…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>Exporter en JSON…</translation>
        </message>
        <message>
            <source>Nothing was changed yet</source>
            <translation>Rien n’a encore été modifié</translation>
        </message>
        <message>
            <source>Everything that Onecopy moves on a server is recorded here, and can be put back from here.</source>
            <translation>Tout ce qu’Onecopy déplace sur un serveur est enregistré ici, et peut être remis en place depuis cette page.</translation>
        </message>
        <message>
            <source>Steps of %1</source>
            <translation>Étapes du %1</translation>
        </message>
        <message>
            <source>Putting copies back was interrupted on %1.</source>
            <translation>La remise en place des copies a été interrompue le %1.</translation>
        </message>
        <message>
            <source>Moving copies was interrupted on %1, after %2 of %3.</source>
            <translation>Le déplacement des copies a été interrompu le %1, après %2 sur %3.</translation>
        </message>
        <message>
            <source>Nothing is lost: every step was recorded before it was done. Onecopy looks at what is on the server now, and completes the record.</source>
            <translation>Rien n’est perdu : chaque étape a été enregistrée avant d’être faite. Onecopy regarde ce qui se trouve maintenant sur le serveur, et complète le registre.</translation>
        </message>
        <message>
            <source>Look at the server and finish…</source>
            <translation>Examiner le serveur et terminer…</translation>
        </message>
        <message>
            <source>Export the record</source>
            <translation>Exporter le registre</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>Fichiers JSON (*.json)</translation>
        </message>
        <message>
            <source>Remove for good…</source>
            <translation>Retirer définitivement…</translation>
        </message>
        <message>
            <source>%1, the oldest since %2.</source>
            <comment>12 copies are in the removal folder, date</comment>
            <translation>%1, la plus ancienne depuis le %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are in the removal folder</source>
            <translation>
                <numerusform>%Ln copie est dans le dossier des copies retirées</numerusform>
                <numerusform>%Ln copies sont dans le dossier des copies retirées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Some have been there for %Ln days. If nobody misses them, they can be removed for good.</source>
            <translation>
                <numerusform>Certaines y sont depuis %Ln jour. Si elles ne manquent à personne, elles peuvent être retirées définitivement.</numerusform>
                <numerusform>Certaines y sont depuis %Ln jours. Si elles ne manquent à personne, elles peuvent être retirées définitivement.</numerusform>
            </translation>
        </message>
        <message>
            <source>They can be put back from here until they are removed for good.</source>
            <translation>Elles peuvent être remises en place depuis cette page jusqu’à leur retrait définitif.</translation>
        </message>
        <message numerus="yes">
            <source>Put %Ln copies back…</source>
            <translation>
                <numerusform>Remettre %Ln copie en place…</numerusform>
                <numerusform>Remettre %Ln copies en place…</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes, and the steps of the chosen one</source>
            <translation>Modifications, et les étapes de celle choisie</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HopGraph</name>
        <message>
            <source>Ways of the copies</source>
            <translation>Chemins des copies</translation>
        </message>
        <message>
            <source>%1 · ways part</source>
            <comment>time and protocol</comment>
            <translation>%1 · les chemins se séparent</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>heure inconnue</translation>
        </message>
        <message>
            <source>an unnamed server</source>
            <translation>un serveur sans nom</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time, protocol</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>name of a server</comment>
            <translation>de %1</translation>
        </message>
        <message>
            <source>queue id %1</source>
            <translation>identifiant de file %1</translation>
        </message>
        <message>
            <source>%1 after the one before</source>
            <comment>a duration with its sign</comment>
            <translation>%1 après la précédente</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>et %Ln autre copie</numerusform>
                <numerusform>et %Ln autres copies</numerusform>
            </translation>
        </message>
        <message>
            <source>The copies share no server.</source>
            <translation>Les copies n’ont aucun serveur en commun.</translation>
        </message>
        <message>
            <source>All copies:</source>
            <translation>Toutes les copies :</translation>
        </message>
        <message>
            <source>  Here the ways part.</source>
            <translation>  Ici, les chemins se séparent.</translation>
        </message>
        <message>
            <source>First copy:</source>
            <translation>Première copie :</translation>
        </message>
        <message>
            <source>Copy %1:</source>
            <translation>Copie %1 :</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::JournalModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Boîte aux lettres</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>now in %1, UID %2</source>
            <translation>maintenant dans %1, UID %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>key, what it does</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>first and last key of a row</comment>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Go to a section</source>
            <translation>Aller à une rubrique</translation>
        </message>
        <message>
            <source>Check the mailbox now</source>
            <translation>Vérifier la boîte aux lettres maintenant</translation>
        </message>
        <message>
            <source>Add a mail server</source>
            <translation>Ajouter un serveur de messagerie</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>Chercher dans la liste</translation>
        </message>
        <message>
            <source>Undo the last removal</source>
            <translation>Annuler le dernier retrait</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>Afficher ces raccourcis</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Go back to the section before</source>
            <translation>Revenir à la rubrique précédente</translation>
        </message>
        <message>
            <source>Select or leave out a message</source>
            <translation>Sélectionner ou désélectionner un message</translation>
        </message>
        <message>
            <source>Remove the extra copies of what is selected; asks first</source>
            <translation>Retirer les copies en trop de la sélection ; demande d’abord</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Copier les lignes choisies</translation>
        </message>
        <message>
            <source>Show a chart as a table</source>
            <translation>Montrer un graphique sous forme de tableau</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>Enregistrer le rapport en PDF</translation>
        </message>
        <message>
            <source>Export every copy as CSV</source>
            <translation>Exporter chaque copie en CSV</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LeftAloneModel</name>
        <message>
            <source>Mailbox</source>
            <translation>Boîte aux lettres</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>Pourquoi elle reste</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveBarsModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Premières copies</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copies en trop</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>non observé</translation>
        </message>
        <message>
            <source>Observed for</source>
            <comment>column: how long of this time</comment>
            <translation>Observé pendant</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveChart</name>
        <message>
            <source>Arrivals</source>
            <translation>Arrivées</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <comment>in: 12 messages and 3 extra copies arrived.</comment>
            <translation>
                <numerusform>%Ln copie en trop</numerusform>
                <numerusform>%Ln copies en trop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages and %1 arrived.</source>
            <translation>
                <numerusform>Arrivées : %Ln message et %1.</numerusform>
                <numerusform>Arrivées : %Ln messages et %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>non observé</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Premières copies</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copies en trop</translation>
        </message>
        <message>
            <source>Not observed</source>
            <translation>Non observé</translation>
        </message>
        <message>
            <source>%1: %2 first and %3 extra copies</source>
            <translation>%1 : %2 premières copies et %3 copies en trop</translation>
        </message>
        <message>
            <source>%1: not observed</source>
            <translation>%1 : non observé</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a change to a server, as a sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Of %1, %2 were not observed.</source>
            <comment>durations</comment>
            <translation>Sur %1, %2 n’ont pas été observés.</translation>
        </message>
        <message>
            <source>%1; observed for %2 of %3</source>
            <comment>counts of copies; durations</comment>
            <translation>%1 ; observé pendant %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LivePage</name>
        <message>
            <source>Live arrivals</source>
            <translation>Arrivées en direct</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Arrivées</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Arrêter la surveillance</translation>
        </message>
        <message>
            <source>No second copy has arrived so far.</source>
            <translation>Aucune deuxième copie n’est arrivée jusqu’ici.</translation>
        </message>
        <message>
            <source>Newest duplicates</source>
            <translation>Derniers doublons</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 minutes</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 heures</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Aucun serveur de messagerie</translation>
        </message>
        <message>
            <source>Add the server whose arrivals you want to watch.</source>
            <translation>Ajoutez le serveur dont vous voulez surveiller les arrivées.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Ajouter un serveur de messagerie…</translation>
        </message>
        <message>
            <source>Onecopy can watch %1 and show each message while it arrives. It only reads.</source>
            <translation>Onecopy peut surveiller %1 et afficher chaque message à son arrivée. Il ne fait que lire.</translation>
        </message>
        <message>
            <source>Start watching</source>
            <translation>Démarrer la surveillance</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %Ln messages arrived since.</source>
            <translation>
                <numerusform>En pause. %Ln message est arrivé depuis.</numerusform>
                <numerusform>En pause. %Ln messages sont arrivés depuis.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not watching.</source>
            <translation>Pas de surveillance.</translation>
        </message>
        <message>
            <source>Connected since %1.</source>
            <translation>Connecté depuis %1.</translation>
        </message>
        <message>
            <source>Connected since %1, quiet for %2.</source>
            <translation>Connecté depuis %1, calme depuis %2.</translation>
        </message>
        <message>
            <source>Reconnecting. %1</source>
            <comment>what happened</comment>
            <translation>Reconnexion. %1</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Watch again</source>
            <translation>Surveiller à nouveau</translation>
        </message>
        <message>
            <source>Arrivals are not being watched</source>
            <translation>Les arrivées ne sont pas surveillées</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Show duplicates</source>
            <translation>Afficher les doublons</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Arrivées</translation>
        </message>
        <message>
            <source>Open the sample data</source>
            <translation>Ouvrir les données d’exemple</translation>
        </message>
        <message>
            <source>%1 was not checked yet</source>
            <translation>%1 n’a pas encore été vérifié</translation>
        </message>
        <message>
            <source>Onecopy reads the headers of every mailbox and looks for messages that arrived more than once. It changes nothing.</source>
            <translation>Onecopy lit les en-têtes de toutes les boîtes aux lettres et cherche les messages arrivés plusieurs fois. Il ne modifie rien.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln boîte aux lettres</numerusform>
                <numerusform>%Ln boîtes aux lettres</numerusform>
            </translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>dernière vérification : %1</translation>
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
            <translation>Trouver la cause</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>%Ln message a été vérifié.</numerusform>
                <numerusform>%Ln messages ont été vérifiés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away; every message is there once.</source>
            <translation>
                <numerusform>%Ln copie en trop a été déplacée ; chaque message est là une seule fois.</numerusform>
                <numerusform>%Ln copies en trop ont été déplacées ; chaque message est là une seule fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>Chaque message est arrivé une seule fois.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln copie en trop</numerusform>
                <numerusform>%Ln copies en trop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 were delivered.</source>
            <comment>extra copies of messages</comment>
            <translation>Le serveur a livré %1 pour %2.</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copies en trop</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>pour %Ln message</numerusform>
                <numerusform>pour %Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst message</source>
            <translation>Message le plus touché</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln copie</numerusform>
                <numerusform>%Ln copies</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>Wasted space</source>
            <translation>Espace gaspillé</translation>
        </message>
        <message>
            <source>of %1 checked</source>
            <translation>sur %1 vérifiés</translation>
        </message>
        <message>
            <source>in extra copies</source>
            <translation>par les copies en trop</translation>
        </message>
        <message>
            <source>Most likely cause</source>
            <translation>Cause la plus probable</translation>
        </message>
        <message>
            <source>Usual gap</source>
            <translation>Intervalle habituel</translation>
        </message>
        <message>
            <source>between two copies</source>
            <translation>entre deux copies</translation>
        </message>
        <message>
            <source>Large messages</source>
            <translation>Gros messages</translation>
        </message>
        <message>
            <source>of the extra copies are over 2 MB</source>
            <translation>des copies en trop dépassent 2 Mo</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>The chart shows them as they arrived.</source>
            <translation>Le graphique les montre telles qu’elles sont arrivées.</translation>
        </message>
        <message>
            <source>%1 of the extra copies are larger than 2 MB.</source>
            <translation>Parmi les copies en trop, %1 dépassent 2 Mo.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <translation>Le plus souvent, une copie est arrivée %1 après la précédente.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that are linked, or copied by design as for lists and journals, are not counted.</source>
            <translation>
                <numerusform>%Ln message lié ou copié volontairement, par exemple par une liste ou la journalisation, n’est pas compté.</numerusform>
                <numerusform>%Ln messages liés ou copiés volontairement, par exemple par une liste ou la journalisation, ne sont pas comptés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more were moved away; the chart shows them as they arrived.</source>
            <comment>extra copies</comment>
            <translation>
                <numerusform>%Ln autre a été déplacée ; le graphique la montre telle qu’elle est arrivée.</numerusform>
                <numerusform>%Ln autres ont été déplacées ; le graphique les montre telles qu’elles sont arrivées.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 are still there.</source>
            <comment>extra copies of messages</comment>
            <translation>Il reste %1 pour %2.</translation>
        </message>
        <message>
            <source>There is no message in these mailboxes.</source>
            <translation>Il n’y a aucun message dans ces boîtes aux lettres.</translation>
        </message>
        <message>
            <source>If mail should be there, look whether the account has the right user name.</source>
            <translation>S’il doit y avoir des messages, vérifiez que le compte a le bon nom d’utilisateur.</translation>
        </message>
        <message>
            <source>The check of %1 was not finished</source>
            <translation>La vérification de %1 n’a pas été terminée</translation>
        </message>
        <message>
            <source>What was read is kept, and the next check goes on from there. Until it has ended, nothing is known about extra copies.</source>
            <translation>Ce qui a été lu est gardé, et la prochaine vérification reprend à cet endroit. Tant qu’elle n’est pas terminée, on ne sait rien des copies en trop.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1. The others follow with the next check, once those were moved.</source>
            <translation>
                <numerusform>%Ln message a plus de copies qu’on n’en distingue à la fois : seules les premières sont comptées, au plus %1. Les autres suivront à la prochaine vérification, une fois celles-ci déplacées.</numerusform>
                <numerusform>%Ln messages ont plus de copies qu’on n’en distingue à la fois : seules les premières sont comptées, au plus %1 pour chacun. Les autres suivront à la prochaine vérification, une fois celles-ci déplacées.</numerusform>
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
            <translation>Aperçu du rapport</translation>
        </message>
        <message numerus="yes">
            <source>%n more pages follow in the file.</source>
            <translation>
                <numerusform>%n autre page suit dans le fichier.</numerusform>
                <numerusform>%n autres pages suivent dans le fichier.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PlannedCopiesModel</name>
        <message>
            <source>Mailbox</source>
            <translation>Boîte aux lettres</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Expéditeur</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>This copy stays</source>
            <translation>Cette copie reste</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionCard</name>
        <message>
            <source>Put extra copies aside…</source>
            <translation>Mettre à l’écart les copies en trop…</translation>
        </message>
        <message>
            <source>While the cause is being fixed</source>
            <translation>En attendant que la cause soit corrigée</translation>
        </message>
        <message>
            <source>The mail server can put extra copies into a folder as they arrive.</source>
            <translation>Le serveur de messagerie peut ranger les copies en trop dans un dossier dès leur arrivée.</translation>
        </message>
        <message>
            <source>The mail server has put extra copies into a folder since %1.</source>
            <translation>Le serveur de messagerie range les copies en trop dans un dossier depuis : %1.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionDialog</name>
        <message>
            <source>While the cause is being fixed</source>
            <translation>En attendant que la cause soit corrigée</translation>
        </message>
        <message>
            <source>Put extra copies aside as they arrive</source>
            <translation>Mettre à l’écart les copies en trop dès leur arrivée</translation>
        </message>
        <message>
            <source>The mail server recognises a message that it has delivered before, and puts the copy into a folder of its own. Nothing is deleted, and the cause stays: this is help until it is fixed.</source>
            <translation>Le serveur de messagerie reconnaît un message qu’il a déjà livré, et range la copie dans un dossier à part. Rien n’est supprimé, et la cause demeure : c’est une aide en attendant qu’elle soit corrigée.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>This account's mail server, by a Sieve script</source>
            <translation>Le serveur de messagerie de ce compte, par un script Sieve</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Serveur</translation>
        </message>
        <message>
            <source>&amp;Folder for extra copies</source>
            <translation>&amp;Dossier des copies en trop</translation>
        </message>
        <message>
            <source>&amp;Days to remember messages</source>
            <translation>Durée de mémorisation des messages, en &amp;jours</translation>
        </message>
        <message>
            <source>&amp;Where</source>
            <translation>&amp;Où</translation>
        </message>
        <message>
            <source>The script</source>
            <translation>Le script</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>Code pour l’assistance : %1</translation>
        </message>
        <message>
            <source>Know first</source>
            <translation>À savoir d’abord</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>Comment se fait la remise en place</translation>
        </message>
        <message>
            <source>How to see that it is back</source>
            <translation>Comment vérifier la remise en place</translation>
        </message>
        <message>
            <source>Parts of this could not be checked against the product; names may differ on your server.</source>
            <translation>Certaines parties n’ont pas pu être vérifiées avec le produit ; les noms peuvent différer sur votre serveur.</translation>
        </message>
        <message>
            <source>Test mail of the checklist passes, so that the search for the cause can go on.</source>
            <translation>Les messages de test de la liste de contrôle passent, afin que la recherche de la cause puisse continuer.</translation>
        </message>
        <message>
            <source>Look at the server</source>
            <translation>Examiner le serveur</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Interrogation du serveur…</translation>
        </message>
        <message>
            <source>Onecopy changes nothing on this product: you do it by hand.</source>
            <translation>Onecopy ne modifie rien sur ce produit : vous le faites à la main.</translation>
        </message>
        <message>
            <source>Enter the address of the server.</source>
            <translation>Saisissez l’adresse du serveur.</translation>
        </message>
        <message>
            <source>Enter a folder other than the inbox.</source>
            <translation>Saisissez un dossier autre que la boîte de réception.</translation>
        </message>
        <message>
            <source>Install the script</source>
            <translation>Installer le script</translation>
        </message>
        <message>
            <source>Take the script away</source>
            <translation>Retirer le script</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionWords</name>
        <message>
            <source>This script can be installed.</source>
            <translation>Ce script peut être installé.</translation>
        </message>
        <message>
            <source>No script is active on the server now. It would be stored as “%1” and made active; taking it away deletes it again. Rules that the administrator has for users without a script may rest meanwhile.</source>
            <translation>Aucun script n’est actif sur le serveur actuellement. Il serait enregistré sous le nom « %1 » et activé ; le retirer le supprime. Pendant ce temps, les règles que l’administrateur a prévues pour les utilisateurs sans script peuvent rester sans effet.</translation>
        </message>
        <message>
            <source>Your script “%1” stays as it is, and goes on for all mail that is no extra copy. Taking the new one away makes yours active again.</source>
            <translation>Votre script « %1 » reste tel quel et continue de s’appliquer à tout le courrier qui n’est pas une copie en trop. Retirer le nouveau script réactive le vôtre.</translation>
        </message>
        <message>
            <source>This server does not make the folder by itself: make it first in your mail program.</source>
            <translation>Ce serveur ne crée pas le dossier de lui-même : créez-le d’abord dans votre logiciel de messagerie.</translation>
        </message>
        <message>
            <source>The server warns: %1</source>
            <translation>Le serveur avertit : %1</translation>
        </message>
        <message>
            <source>Extra copies have been put aside since %1.</source>
            <translation>Mise à l’écart des copies en trop depuis : %1.</translation>
        </message>
        <message>
            <source>The script was installed, but it is not active any more.</source>
            <translation>Le script a été installé, mais il n’est plus actif.</translation>
        </message>
        <message>
            <source>Taking the script away leaves no script active, as before.</source>
            <translation>Une fois le script retiré, aucun script n’est actif, comme avant.</translation>
        </message>
        <message>
            <source>Taking the script away makes “%1” active again, as before.</source>
            <translation>Une fois le script retiré, « %1 » est de nouveau actif, comme avant.</translation>
        </message>
        <message>
            <source>The active script cannot be included in another one on this server.</source>
            <translation>Sur ce serveur, le script actif ne peut pas être inclus dans un autre.</translation>
        </message>
        <message>
            <source>Add these lines to the beginning of “%1” by hand; everything with “require” comes first. Take them out again when the cause is fixed. If it is not your own script, its administrator does that.</source>
            <translation>Ajoutez ces lignes à la main au début de « %1 » ; toutes les lignes avec « require » viennent en premier. Retirez-les quand la cause est corrigée. Si ce n’est pas votre propre script, c’est à son administrateur de le faire.</translation>
        </message>
        <message>
            <source>This server cannot recognise extra copies as they arrive.</source>
            <translation>Ce serveur ne peut pas reconnaître les copies en trop à leur arrivée.</translation>
        </message>
        <message>
            <source>Its Sieve lacks: %1. Below is the script that it would need.</source>
            <translation>Il manque à son Sieve : %1. Le script dont il aurait besoin figure ci-dessous.</translation>
        </message>
        <message>
            <source>The script “%1” puts extra copies aside already.</source>
            <translation>Le script « %1 » met déjà à l’écart les copies en trop.</translation>
        </message>
        <message>
            <source>It was not installed with the data of this computer, so it is left alone here.</source>
            <translation>Il n’a pas été installé avec les données de cet ordinateur ; il n’est donc pas modifié ici.</translation>
        </message>
        <message>
            <source>The scripts on the server were left as they are.</source>
            <translation>Les scripts sur le serveur ont été laissés tels quels.</translation>
        </message>
        <message>
            <source>Somebody else has changed them, or the former script is gone. Choose in your mail program which script shall be active, then look at the server again.</source>
            <translation>Quelqu’un d’autre les a modifiés, ou l’ancien script a disparu. Choisissez dans votre logiciel de messagerie le script qui doit être actif, puis examinez de nouveau le serveur.</translation>
        </message>
        <message>
            <source>No server for Sieve scripts answers there.</source>
            <translation>Aucun serveur de scripts Sieve ne répond à cette adresse.</translation>
        </message>
        <message>
            <source>Ask its administrator for the address of ManageSieve. Not every mail server has it.</source>
            <translation>Demandez à son administrateur l’adresse de ManageSieve. Tous les serveurs de messagerie n’en disposent pas.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Détails : %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Stopping; what was done so far is kept.</source>
            <translation>Arrêt en cours ; ce qui a été fait jusqu’ici est conservé.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReasonText</name>
        <message>
            <source>All Received lines are the same, other header fields differ: the ways part when %1 writes into the mailbox.</source>
            <translation>Toutes les lignes Received sont identiques, d’autres champs d’en-tête diffèrent : les chemins se séparent quand %1 écrit dans la boîte aux lettres.</translation>
        </message>
        <message>
            <source>One copy has no Received line: it never travelled, a client saved it or an import dropped its trace.</source>
            <translation>Une copie n’a pas de ligne Received : elle n’a jamais voyagé, un client l’a enregistrée ou un import a effacé sa trace.</translation>
        </message>
        <message>
            <source>The copies differ from the first Received line on, written by %1: the message was handed in more than once.</source>
            <translation>Les copies diffèrent dès la première ligne Received, écrite par %1 : le message a été remis plusieurs fois.</translation>
        </message>
        <message>
            <source>The copies are the same up to %1 (%2) and part at %3, which is not one of our hosts.</source>
            <translation>Les copies sont identiques jusqu’à %1 (%2) et se séparent à %3, qui n’est pas l’un de nos hôtes.</translation>
        </message>
        <message>
            <source>From %1 the copies took different ways, over %2.</source>
            <translation>À partir de %1, les copies ont pris des chemins différents, par %2.</translation>
        </message>
        <message>
            <source>Up to the sending host %1 (%2) the copies are the same; %3 took the message in again for each copy.</source>
            <translation>Jusqu’à l’hôte d’envoi %1 (%2), les copies sont identiques ; %3 a reçu de nouveau le message pour chaque copie.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); behind it, at the content filter, it became several.</source>
            <translation>%1 a reçu le message une fois (%2) ; derrière, au niveau du filtre de contenu, il s’est multiplié.</translation>
        </message>
        <message>
            <source>The copies part between our own hosts: %1 (%2) had one message, %3 took in several.</source>
            <translation>Les copies se séparent entre nos propres hôtes : %1 (%2) avait un message, %3 en a reçu plusieurs.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); only the last step into the mailbox happened several times.</source>
            <translation>%1 a reçu le message une fois (%2) ; seule la dernière étape vers la boîte aux lettres a eu lieu plusieurs fois.</translation>
        </message>
        <message>
            <source>The copies are the same up to the provider's mailbox at %1; the program that fetches mail, on %2, fetched the message again.</source>
            <translation>Les copies sont identiques jusqu’à la boîte aux lettres du fournisseur sur %1 ; le programme qui relève le courrier, sur %2, a relevé le message de nouveau.</translation>
        </message>
        <message>
            <source>The longer Received chains contain the shorter ones and pass %1 again: the message came back.</source>
            <translation>Les chaînes Received plus longues contiennent les plus courtes et repassent par %1 : le message est revenu.</translation>
        </message>
        <message>
            <source>All copies came to %1 over TLS.</source>
            <translation>Toutes les copies sont arrivées à %1 par TLS.</translation>
        </message>
        <message>
            <source>Some copies came to %1 over TLS and some in clear: a sender that falls back when a TLS session dies.</source>
            <translation>Certaines copies sont arrivées à %1 par TLS et d’autres en clair : un expéditeur qui repasse en clair quand une session TLS est interrompue.</translation>
        </message>
        <message>
            <source>All copies came to %1 without TLS.</source>
            <translation>Toutes les copies sont arrivées à %1 sans TLS.</translation>
        </message>
        <message>
            <source>A virus scanner on a server saw the copies (%1).</source>
            <translation>Un antivirus sur un serveur a vu les copies (%1).</translation>
        </message>
        <message>
            <source>No virus scanner left its name in the header.</source>
            <translation>Aucun antivirus n’a laissé son nom dans l’en-tête.</translation>
        </message>
        <message>
            <source>A virus scanner on the sender's computer left its name (X-Antivirus).</source>
            <translation>Un antivirus sur l’ordinateur de l’expéditeur a laissé son nom (X-Antivirus).</translation>
        </message>
        <message>
            <source>%1 wrote a Received line without a queue id and another one from itself: a filter sits inside the SMTP session.</source>
            <translation>%1 a écrit une ligne Received sans identifiant de file d’attente et une autre venant de lui-même : un filtre se trouve dans la session SMTP.</translation>
        </message>
        <message>
            <source>The copies come in pairs, %1 apart (gaps %2): each further attempt was made twice.</source>
            <translation>Les copies arrivent par paires, à %1 d’écart (intervalles %2) : chaque nouvelle tentative a été faite deux fois.</translation>
        </message>
        <message>
            <source>The copies are whole days apart (gaps %1): something that runs once a day sends them.</source>
            <translation>Les copies sont espacées de jours entiers (intervalles %1) : quelque chose qui s’exécute une fois par jour les envoie.</translation>
        </message>
        <message>
            <source>Copies keep coming every %1 (gaps %2): something with a fixed timer sends them.</source>
            <translation>Des copies continuent d’arriver, espacées de %1 (intervalles %2) : quelque chose avec une minuterie fixe les envoie.</translation>
        </message>
        <message>
            <source>The gaps (%1) are those of %2 when it waits %3 for an answer and tries again later.</source>
            <translation>Les intervalles (%1) correspondent à des délais connus (%2) : %3 d’attente de la réponse, puis une nouvelle tentative plus tard.</translation>
        </message>
        <message>
            <source>The one gap (%1) would fit the retry times of %2; one gap proves little.</source>
            <translation>Le seul intervalle (%1) correspondrait à des délais connus entre tentatives (%2) ; un seul intervalle prouve peu.</translation>
        </message>
        <message>
            <source>The copies follow each other within minutes (gaps %1), faster than mail servers try again.</source>
            <translation>Les copies se suivent à quelques minutes (intervalles %1), plus vite que les serveurs de messagerie ne réessaient.</translation>
        </message>
        <message>
            <source>The gaps (%1) fit no retry schedule that we know.</source>
            <translation>Les intervalles (%1) ne correspondent à aucun calendrier de nouvelles tentatives que nous connaissions.</translation>
        </message>
        <message>
            <source>From the receipt at %1 to the mailbox the first copy took %2: something is slow there while the sender waits for an answer.</source>
            <translation>De la réception par %1 jusqu’à la boîte aux lettres, la première copie a mis %2 : quelque chose y est lent pendant que l’expéditeur attend une réponse.</translation>
        </message>
        <message>
            <source>%1 was done with the first copy in %2.</source>
            <translation>%1 en avait fini avec la première copie en %2.</translation>
        </message>
        <message>
            <source>The last copy went through quickly, and none came after it: an answer in time ends the repeats.</source>
            <translation>La dernière copie est passée vite, et aucune n’est venue après elle : une réponse à temps met fin aux répétitions.</translation>
        </message>
        <message>
            <source>Later copies of %1 other messages came in the same minute.</source>
            <translation>Des copies ultérieures de %1 autres messages sont arrivées dans la même minute.</translation>
        </message>
        <message>
            <source>Messages from about %1 on (between %2 and %3) are repeated, %4 of %5; smaller ones %6 of %7.</source>
            <translation>Les messages à partir d’environ %1 (entre %2 et %3) sont répétés, %4 sur %5 ; les plus petits, %6 sur %7.</translation>
        </message>
        <message>
            <source>Small messages are repeated in the same way as large ones, from %1 on.</source>
            <translation>Les petits messages sont répétés comme les gros, à partir de %1.</translation>
        </message>
        <message>
            <source>While it went on, %1 of %2 messages were repeated in this way.</source>
            <translation>Pendant que cela durait, %1 messages sur %2 ont été répétés de cette façon.</translation>
        </message>
        <message>
            <source>While it went on, only %1 of %2 messages were repeated in this way.</source>
            <translation>Pendant que cela durait, seulement %1 messages sur %2 ont été répétés de cette façon.</translation>
        </message>
        <message>
            <source>One copy is in a mailbox for sent mail.</source>
            <translation>Une copie se trouve dans une boîte aux lettres de courrier envoyé.</translation>
        </message>
        <message>
            <source>The copies are in different mailboxes.</source>
            <translation>Les copies sont dans des boîtes aux lettres différentes.</translation>
        </message>
        <message>
            <source>The copies were stored one right after the other.</source>
            <translation>Les copies ont été stockées l’une juste après l’autre.</translation>
        </message>
        <message>
            <source>Other messages were stored between the first and the last copy, though both carry the trace of one delivery.</source>
            <translation>D’autres messages ont été stockés entre la première et la dernière copie, bien que les deux portent la trace d’une seule livraison.</translation>
        </message>
        <message>
            <source>A copy was stored at %1, long after its newest Received line: it was put there, not delivered.</source>
            <translation>Une copie a été stockée longtemps après sa ligne Received la plus récente (%1) : elle y a été déposée, pas livrée.</translation>
        </message>
        <message>
            <source>The copies were delivered for different addresses (Delivered-To, X-Original-To).</source>
            <translation>Les copies ont été livrées pour des adresses différentes (Delivered-To, X-Original-To).</translation>
        </message>
        <message>
            <source>Return-Path differs between the copies.</source>
            <translation>Return-Path diffère entre les copies.</translation>
        </message>
        <message>
            <source>A person sent the message on (Resent- fields).</source>
            <translation>Une personne a réexpédié le message (champs Resent-).</translation>
        </message>
        <message>
            <source>A rule or filter says in the header that it sent the message on.</source>
            <translation>Une règle ou un filtre dit dans l’en-tête qu’il a réexpédié le message.</translation>
        </message>
        <message>
            <source>The header says that a program is the sender.</source>
            <translation>L’en-tête dit qu’un programme est l’expéditeur.</translation>
        </message>
        <message>
            <source>The message has the empty sender of bounces (Return-Path: &lt;&gt;).</source>
            <translation>Le message a l’expéditeur vide des rebonds (Return-Path: &lt;&gt;).</translation>
        </message>
        <message>
            <source>The copies differ only in what a synchroniser or a mail program notes in its own copies (as X-TUID).</source>
            <translation>Les copies ne diffèrent que par ce qu’un synchroniseur ou un logiciel de messagerie note dans ses propres copies (comme X-TUID).</translation>
        </message>
        <message>
            <source>The copies have different Message-IDs: the message was composed or wrapped anew.</source>
            <translation>Les copies ont des Message-ID différents : le message a été composé ou encapsulé de nouveau.</translation>
        </message>
        <message>
            <source>The messages share the Message-ID &lt;%1&gt; but not their content.</source>
            <translation>Les messages partagent le Message-ID &lt;%1&gt; mais pas leur contenu.</translation>
        </message>
        <message>
            <source>A copy was handed in by a program on %1 itself, not by another host.</source>
            <translation>Une copie a été remise par un programme sur %1 même, pas par un autre hôte.</translation>
        </message>
        <message>
            <source>The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) is the same in all copies: they arrived at Exchange once.</source>
            <translation>L’estampille d’arrivée (X-OriginalArrivalTime, Network-Message-Id) est identique dans toutes les copies : elles sont arrivées une fois à Exchange.</translation>
        </message>
        <message>
            <source>The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) differs: each copy arrived at Exchange by itself.</source>
            <translation>L’estampille d’arrivée (X-OriginalArrivalTime, Network-Message-Id) diffère : chaque copie est arrivée séparément à Exchange.</translation>
        </message>
        <message>
            <source>The message came back once.</source>
            <translation>Le message est revenu une fois.</translation>
        </message>
        <message>
            <source>The message came back again and again: the chains have %1 to %2 Received lines.</source>
            <translation>Le message est revenu à de nombreuses reprises : les chaînes ont de %1 à %2 lignes Received.</translation>
        </message>
        <message>
            <source>Different hosts fetched the copies: %1.</source>
            <translation>Des hôtes différents ont relevé les copies : %1.</translation>
        </message>
        <message>
            <source>The log shows that the message was taken in from outside once.</source>
            <translation>Le journal montre que le message a été reçu une seule fois de l’extérieur.</translation>
        </message>
        <message>
            <source>A filter inside the SMTP session answered too late.</source>
            <translation>Un filtre dans la session SMTP a répondu trop tard.</translation>
        </message>
        <message>
            <source>A server stopped the message because it had passed too many hosts.</source>
            <translation>Un serveur a arrêté le message parce qu’il était passé par trop d’hôtes.</translation>
        </message>
        <message>
            <source>The store saw %1 further duplicates and dropped them.</source>
            <translation>La banque de boîtes aux lettres a vu %1 autres doublons et les a écartés.</translation>
        </message>
        <message>
            <source>A list, a fork or a rule on our server made further copies.</source>
            <translation>Une liste, un embranchement ou une règle sur notre serveur a fait d’autres copies.</translation>
        </message>
        <message>
            <source>Hours or days lie between the copies (gaps %1): after a lost answer a sender tries again sooner.</source>
            <translation>Des heures ou des jours séparent les copies (intervalles %1) : après une réponse perdue, un expéditeur réessaie plus tôt.</translation>
        </message>
        <message>
            <source>The first copy, too, was stored some time after its newest Received line, as those of most such messages: a program that fetches mail at intervals brings them.</source>
            <translation>La première copie aussi a été enregistrée quelque temps après sa ligne Received la plus récente, comme pour la plupart de ces messages : un programme qui relève le courrier par intervalles les apporte.</translation>
        </message>
        <message>
            <source>%1 newer messages have no twin: what made them has ended, as a restore does.</source>
            <translation>%1 messages plus récents n’ont pas de jumeau : ce qui les a créés a pris fin, comme une restauration.</translation>
        </message>
        <message>
            <source>One copy was delivered for an address that the sender did not name in To or Cc.</source>
            <translation>Une copie a été livrée pour une adresse que l’expéditeur n’a indiquée ni dans To ni dans Cc.</translation>
        </message>
        <message>
            <source>One copy was sent on to us, another one was fetched from a provider's mailbox.</source>
            <translation>Une copie nous a été réexpédiée, une autre a été relevée dans la boîte aux lettres d’un fournisseur.</translation>
        </message>
        <message>
            <source>The copies parted at the provider; all of them were fetched from its mailbox.</source>
            <translation>Les copies se sont séparées chez le fournisseur ; toutes ont été relevées dans la boîte aux lettres de celui-ci.</translation>
        </message>
        <message>
            <source>A milter had not answered at the end of the message when the server stopped waiting for it.</source>
            <translation>Un milter n’avait pas encore répondu à la fin du message quand le serveur a cessé de l’attendre.</translation>
        </message>
        <message>
            <source>Each copy has an arrival time of its own in the mailbox: copies that are made there mostly keep the old one.</source>
            <translation>Chaque copie a sa propre heure d’arrivée dans la boîte aux lettres : les copies faites sur place gardent le plus souvent l’ancienne.</translation>
        </message>
        <message>
            <source>The steps into the mailbox lie %1 apart: copies for several addresses come together.</source>
            <translation>Les arrivées dans la boîte aux lettres sont séparées de %1 : les copies pour plusieurs adresses arrivent ensemble.</translation>
        </message>
        <message>
            <source>Hours lie between them (gaps %1): they may as well be notices that recur in the same words.</source>
            <translation>Des heures les séparent (intervalles %1) : ce peuvent tout aussi bien être des avis qui reviennent dans les mêmes termes.</translation>
        </message>
        <message>
            <source>One copy is in a mailbox that Gmail shows messages in which it has once only: they became copies when the mail was moved here.</source>
            <translation>Une copie se trouve dans une boîte aux lettres où Gmail montre des messages qu’il n’a qu’une fois : ils sont devenus des copies lorsque le courrier a été transféré ici.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows %1 deliveries of this message: each copy was delivered.</source>
            <translation>Le journal du serveur de boîtes aux lettres montre %1 livraisons de ce message : chaque copie a été livrée.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows one delivery of this message: the other copies were made in the mailbox.</source>
            <translation>Le journal du serveur de boîtes aux lettres montre une seule livraison de ce message : les autres copies ont été faites dans la boîte aux lettres.</translation>
        </message>
        <message>
            <source>The second copy, too, came whole days after the first one: the days count from the message itself, not from a fixed hour at which services start.</source>
            <translation>La deuxième copie est elle aussi arrivée un nombre entier de jours après la première : les jours comptent à partir du message lui-même, et non d’une heure fixe à laquelle des services démarrent.</translation>
        </message>
        <message>
            <source>It is the only message that was repeated in this way, and it came twice: that is little to go by.</source>
            <translation>C’est le seul message qui s’est répété de cette façon, et il est arrivé deux fois : c’est peu pour conclure.</translation>
        </message>
        <message>
            <source>No other host had the message before the server that sends it, as it is with what Exchange 2000 and 2003 keep in their temporary table and send again when their services start.</source>
            <translation>Aucun autre hôte n’a eu le message avant le serveur qui l’envoie, comme pour ce qu’Exchange 2000 et 2003 gardent dans leur table temporaire et renvoient au démarrage de leurs services.</translation>
        </message>
        <message>
            <source>The virus scanner that left its name (%1) saw the message before the copies parted.</source>
            <translation>L’antivirus qui a laissé son nom (%1) a vu le message avant que les copies ne se séparent.</translation>
        </message>
        <message>
            <source>By its log a filter looked at the message while the sender waited for the answer.</source>
            <translation>D’après son journal, un filtre a examiné le message pendant que l’expéditeur attendait la réponse.</translation>
        </message>
        <message>
            <source>By its log a filter took %1 over this message, while the sender waited for the answer.</source>
            <translation>D’après son journal, un filtre a mis %1 à examiner ce message, pendant que l’expéditeur attendait la réponse.</translation>
        </message>
        <message>
            <source>A copy was stored in its mailbox behind messages that came after it: it was put there later.</source>
            <translation>Une copie est rangée dans sa boîte aux lettres après des messages arrivés plus tard qu’elle : elle y a été mise plus tard.</translation>
        </message>
        <message>
            <source>Each time it came for the same address.</source>
            <translation>Il est arrivé chaque fois pour la même adresse.</translation>
        </message>
        <message>
            <source>One copy has the line of a program that fetches mail, another one has none: two programs brought them.</source>
            <translation>Une copie porte la ligne d’un programme qui relève le courrier, une autre n’en a pas : deux programmes les ont apportées.</translation>
        </message>
        <message>
            <source>It, or what came again with it, had waited in the queue of %1 before the first delivery: a copy of the queue from that time contains it.</source>
            <translation>Le message, ou ce qui est revenu avec lui, avait attendu dans la file d’attente de %1 avant la première livraison : une copie de la file d’attente de ce moment le contient.</translation>
        </message>
        <message>
            <source>What was handed in carries the line of a delivery into a mailbox: it came out of a mailbox or a file of mail, and out of no queue.</source>
            <translation>Ce qui a été remis porte la ligne d’une livraison dans une boîte aux lettres : cela venait d’une boîte aux lettres ou d’un fichier de courrier, et d’aucune file d’attente.</translation>
        </message>
        <message>
            <source>No copy has a Received line: none of them came by mail, a program saved or copied each.</source>
            <translation>Aucune copie n’a de ligne Received : aucune n’est arrivée par courrier, un programme a enregistré ou copié chacune.</translation>
        </message>
        <message>
            <source>The sending host %1 (%2) gave the message to several hosts that take mail for us: %3.</source>
            <translation>L’hôte d’envoi %1 (%2) a remis le message à plusieurs hôtes qui reçoivent le courrier pour nous : %3.</translation>
        </message>
        <message>
            <source>Different programs fetched the copies: %1.</source>
            <translation>Des programmes différents ont relevé les copies : %1.</translation>
        </message>
        <message>
            <source>Nothing comes twice but what the person sends to their own address: a setting that copies what somebody sends does that (sender_bcc_maps).</source>
            <translation>Seul arrive en double ce que la personne s’envoie à elle-même : c’est ce que fait un réglage qui copie ce que quelqu’un envoie (sender_bcc_maps).</translation>
        </message>
        <message>
            <source>A mailing list handled some of the copies, or some of them once more (List-Id, Return-Path, or what lists write into the subject and below the text, differs).</source>
            <translation>Une liste de diffusion a traité certaines des copies, ou certaines une fois de plus (List-Id, Return-Path ou ce que les listes écrivent dans l’objet et sous le texte diffère).</translation>
        </message>
        <message>
            <source>The sender, or a list, named several addresses that all end in this mailbox.</source>
            <translation>L’expéditeur, ou une liste, a nommé plusieurs adresses qui finissent toutes dans cette boîte aux lettres.</translation>
        </message>
        <message>
            <source>All Received lines of the copies are the same, the final delivery included: the message was copied after one delivery, by something that writes no line of its own.</source>
            <translation>Toutes les lignes Received des copies sont identiques, y compris celle de la remise finale : le message a été copié après une seule remise, par quelque chose qui n’écrit pas de ligne.</translation>
        </message>
        <message>
            <source>The copies are dated within seconds of each other.</source>
            <translation>Les dates des copies sont à quelques secondes les unes des autres.</translation>
        </message>
        <message>
            <source>%1 of 100 messages have their twin in that same mailbox, as a rule leaves them that copies everything, or somebody who copied the whole mailbox.</source>
            <translation>Sur 100 messages, %1 ont leur double dans cette même boîte, comme en laisse une règle qui copie tout, ou quelqu’un qui a copié toute la boîte.</translation>
        </message>
        <message>
            <source>Copies in both mailboxes are marked as answered or forwarded: whoever copies a message later takes such marks along, and what is copied at the delivery has none.</source>
            <translation>Les copies dans les deux boîtes sont marquées comme répondues ou transférées : copier un message plus tard emporte ces marques, alors que ce qui est copié à la remise n’en a pas.</translation>
        </message>
        <message>
            <source>%1 messages are marked as answered or forwarded, and their twins are not: the twins were there before that, as a rule makes them at the delivery.</source>
            <translation>%1 messages sont marqués comme répondus ou transférés, et leurs doubles ne le sont pas : ceux-ci étaient déjà là, comme une règle les crée à la remise.</translation>
        </message>
        <message>
            <source>The mailbox of one copy was made after the message had come (by its UIDVALIDITY, at %1): the copy was put there later.</source>
            <translation>La boîte d’une des copies a été créée après l’arrivée du message (d’après son UIDVALIDITY, le %1) : la copie y a été mise plus tard.</translation>
        </message>
        <message>
            <source>A sender's log says %1 that the end of the message was sent and no answer came.</source>
            <translation>Le journal d’un expéditeur indique %1 que la fin du message a été envoyée et qu’aucune réponse n’est venue.</translation>
        </message>
        <message>
            <source>Our own queue got no answer from the content filter %1 and tried again.</source>
            <translation>Notre propre file d’attente est restée %1 sans réponse du filtre de contenu et a réessayé.</translation>
        </message>
        <message>
            <source>Our own queue got no answer from the mailbox server %1 and tried again.</source>
            <translation>Notre propre file d’attente est restée %1 sans réponse du serveur de boîtes aux lettres et a réessayé.</translation>
        </message>
        <message>
            <source>The log shows that the message was taken in from outside %1.</source>
            <translation>Le journal montre que le message a été reçu %1 de l’extérieur.</translation>
        </message>
        <message>
            <source>The sending host left after the message without QUIT, %1.</source>
            <translation>L’hôte d’envoi s’est déconnecté après le message sans QUIT, %1.</translation>
        </message>
        <message>
            <source>The delivery into the store was tried again %1.</source>
            <translation>La livraison dans la banque de boîtes aux lettres a été tentée de nouveau %1.</translation>
        </message>
        <message>
            <source>The server put its own safety copy of the message into the queue, %1.</source>
            <translation>Le serveur a remis sa propre copie de sûreté du message dans la file d’attente, %1.</translation>
        </message>
        <message>
            <source>The sending host heard the answer and said QUIT each time, %1: no answer was lost.</source>
            <translation>L’hôte d’envoi a chaque fois reçu la réponse et dit QUIT, %1 : aucune réponse ne s’est perdue.</translation>
        </message>
        <message>
            <source>The message was in the server's queue again, %1, though nobody had handed it in anew.</source>
            <translation>Le message était de nouveau dans la file d’attente du serveur, %1, sans que personne ne l’ait remis à nouveau.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows that a mail program saved this message, %1.</source>
            <translation>Le journal du serveur de boîtes aux lettres montre qu’un logiciel de messagerie a enregistré ce message, %1.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows that a mail program copied this message from one mailbox to another, or within one, %1.</source>
            <translation>Le journal du serveur de boîtes aux lettres montre qu’un logiciel de messagerie a copié ce message d’une boîte aux lettres à une autre, ou à l’intérieur d’une même boîte, %1.</translation>
        </message>
        <message>
            <source>Our queue delivered the message for the same address again, %1, and no alias led there: a setting added the address (always_bcc, sender_bcc_maps, recipient_bcc_maps, BCC in header_checks).</source>
            <translation>Notre file d’attente a de nouveau livré le message pour la même adresse, %1, et aucun alias n’y menait : un réglage a ajouté l’adresse (always_bcc, sender_bcc_maps, recipient_bcc_maps, BCC dans header_checks).</translation>
        </message>
        <message>
            <source>Our queue handed the message to a program once, and the mailbox server had it from there %1: the program made copies (procmail, maildrop).</source>
            <translation>Notre file d’attente a remis le message une fois à un programme, et le serveur de boîtes aux lettres l’a reçu de là %1 : le programme a fait des copies (procmail, maildrop).</translation>
        </message>
        <message>
            <source>A copy had been delivered for %1 before, and was sent on from there (Delivered-To).</source>
            <translation>Une copie avait d’abord été livrée pour %1, puis a été transmise de là (Delivered-To).</translation>
        </message>
        <message>
            <source>Our queue followed an alias to this address before the content filter, and once more behind it: no_address_mappings (receive_override_options) is missing on one of the two sides.</source>
            <translation>Notre file d’attente a suivi un alias vers cette adresse avant le filtre de contenu, et encore une fois après : no_address_mappings (receive_override_options) manque d’un des deux côtés.</translation>
        </message>
        <message>
            <source>The server that sends it, %1, is %2 by its Received line: only Exchange 2000 and 2003 have a temporary table.</source>
            <translation>Le serveur qui l’envoie, %1, est %2 d’après sa ligne Received : seuls Exchange 2000 et 2003 ont une table temporaire.</translation>
        </message>
        <message>
            <source>%1 answers before it delivers, and the first copy was in the mailbox after %2: it did answer in time, and where the sender missed that, it was lost on its way back.</source>
            <translation>%1 répond avant de livrer le message, et la première copie était dans la boîte aux lettres après %2 : la réponse a été donnée à temps, et si elle n’est pas parvenue à l’expéditeur, elle s’est perdue sur le chemin du retour.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); a list on that host handed it in once more.</source>
            <translation>%1 a reçu le message une fois (%2) ; une liste sur cet hôte l’a remis une fois de plus.</translation>
        </message>
        <message>
            <source>%1 is not one of our hosts: whoever runs it has to look at its content filter.</source>
            <translation>%1 n’est pas l’un de nos hôtes : c’est à celui qui l’exploite de vérifier son filtre de contenu.</translation>
        </message>
        <message>
            <source>Journal reports of the message are among them (X-MS-Journal-Report).</source>
            <translation>Des rapports de journal du message en font partie (X-MS-Journal-Report).</translation>
        </message>
        <message>
            <source>A program that fetches mail fetched it twice in one moment, sooner than it looks again: two of them ran at once, or one of them fetches the same mailbox twice.</source>
            <translation>Un programme qui relève le courrier l’a relevé deux fois au même moment, plus tôt qu’il ne regarde à nouveau : deux d’entre eux fonctionnaient en même temps, ou l’un d’eux relève deux fois la même boîte.</translation>
        </message>
        <message>
            <source>Nothing tells of a second address: a sender that hears no answer goes on to another host, too.</source>
            <translation>Rien n’indique une seconde adresse : un expéditeur qui n’entend pas de réponse passe aussi à un autre hôte.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalDialog</name>
        <message>
            <source>Copies that are moved</source>
            <translation>Copies à déplacer</translation>
        </message>
        <message>
            <source>Move extra copies</source>
            <translation>Déplacer les copies en trop</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Tout garder</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln copies</source>
            <translation>
                <numerusform>Déplacer %Ln copie</numerusform>
                <numerusform>Déplacer %Ln copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln copie en trop</numerusform>
                <numerusform>%Ln copies en trop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln boîte aux lettres</numerusform>
                <numerusform>%Ln boîtes aux lettres</numerusform>
            </translation>
        </message>
        <message>
            <source>Move %1 out of %2?</source>
            <comment>extra copies, mailboxes</comment>
            <translation>Déplacer %1 hors de %2 ?</translation>
        </message>
        <message>
            <source>Account %1 · %2</source>
            <comment>account, size of all copies</comment>
            <translation>Compte %1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>One copy of each of the %Ln messages stays where it is.</source>
            <translation>
                <numerusform>Pour %Ln message, une copie reste où elle est.</numerusform>
                <numerusform>Une copie de chacun des %Ln messages reste où elle est.</numerusform>
            </translation>
        </message>
        <message>
            <source>The extra copies go to the folder “%1” on the same server, and you can put them back from History until you empty that folder.</source>
            <translation>Les copies en trop vont dans le dossier « %1 » du même serveur. Vous pouvez les remettre en place depuis l’Historique tant que vous n’avez pas vidé ce dossier.</translation>
        </message>
        <message>
            <source>Each copy was read and compared, and is compared again just before it is moved.</source>
            <translation>Chaque copie a été lue et comparée, et elle est comparée encore une fois juste avant d’être déplacée.</translation>
        </message>
        <message>
            <source>Only headers and sizes were compared.</source>
            <translation>Seuls les en-têtes et les tailles ont été comparés.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are left alone</source>
            <translation>
                <numerusform>%Ln copie n’est pas touchée</numerusform>
                <numerusform>%Ln copies ne sont pas touchées</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are left alone</source>
            <translation>Copies qui ne sont pas touchées</translation>
        </message>
        <message>
            <source>These are many. Type %1 to confirm the number:</source>
            <translation>C’est beaucoup. Saisissez %1 pour confirmer le nombre :</translation>
        </message>
        <message>
            <source>Number of copies to move</source>
            <translation>Nombre de copies à déplacer</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalWords</name>
        <message>
            <source>The mailbox %1 is called %2 now: what was removed from it is there.</source>
            <translation>La boîte aux lettres %1 s’appelle maintenant %2 : ce qui en avait été retiré s’y trouve.</translation>
        </message>
        <message>
            <source>The mailbox %1 was not there any more: it was made anew, and holds what was removed from it.</source>
            <translation>La boîte aux lettres %1 n’existait plus : elle a été recréée et contient ce qui en avait été retiré.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more mailboxes were renamed, or made anew.</source>
            <translation>
                <numerusform>%Ln autre boîte aux lettres a été renommée ou recréée.</numerusform>
                <numerusform>%Ln autres boîtes aux lettres ont été renommées ou recréées.</numerusform>
            </translation>
        </message>
        <message>
            <source>The server keeps no note of who is at work, so nothing would have held another computer off.</source>
            <translation>Le serveur n’enregistre pas qui est en train de travailler ; rien n’aurait donc tenu un autre ordinateur à distance.</translation>
        </message>
        <message numerus="yes">
            <source>Another computer, %1, began to work on this account on %2 and has not been heard of for %n minutes. Its place was taken.</source>
            <translation>
                <numerusform>Un autre ordinateur, %1, a commencé à travailler sur ce compte le %2 et n’a plus donné signe de vie depuis %n minute. Sa place a été prise.</numerusform>
                <numerusform>Un autre ordinateur, %1, a commencé à travailler sur ce compte le %2 et n’a plus donné signe de vie depuis %n minutes. Sa place a été prise.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%Ln copies)</source>
            <comment>a sentence about each of them</comment>
            <translation>
                <numerusform>%1 (%Ln copie)</numerusform>
                <numerusform>%1 (%Ln copies)</numerusform>
            </translation>
        </message>
        <message>
            <source>This server removes no single messages: they go when a mail program purges their mailboxes. Undo takes the marks back.</source>
            <translation>Ce serveur ne retire pas de messages un par un : ils disparaissent quand un logiciel de messagerie purge leurs boîtes aux lettres. « Remettre en place » retire les marques.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies lie in the removal folder and are marked as deleted where they were.</source>
            <translation>
                <numerusform>%Ln copie se trouve dans le dossier des copies retirées et est marquée comme supprimée à son emplacement d’origine.</numerusform>
                <numerusform>%Ln copies se trouvent dans le dossier des copies retirées et sont marquées comme supprimées à leur emplacement d’origine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stayed where they are.</source>
            <translation>
                <numerusform>%Ln copie est restée à sa place.</numerusform>
                <numerusform>%Ln copies sont restées à leur place.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copies were moved.</source>
            <translation>Les copies ont été déplacées.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have not the flags that they had: the server does not keep them there.</source>
            <translation>
                <numerusform>%Ln d’entre elles n’a pas les marques qu’elle avait : le serveur ne les y conserve pas.</numerusform>
                <numerusform>%Ln d’entre elles n’ont pas les marques qu’elles avaient : le serveur ne les y conserve pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies that stay have not all the marks of those that were moved: the server does not keep them there.</source>
            <translation>
                <numerusform>%Ln copie qui reste n’a pas toutes les marques de celles qui ont été déplacées : le serveur ne les garde pas à cet endroit.</numerusform>
                <numerusform>%Ln copies qui restent n’ont pas toutes les marques de celles qui ont été déplacées : le serveur ne les garde pas à cet endroit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are not in the removal folder any more and could not be put back.</source>
            <translation>
                <numerusform>%Ln copie n’est plus dans le dossier des copies retirées et n’a pas pu être remise en place.</numerusform>
                <numerusform>%Ln copies ne sont plus dans le dossier des copies retirées et n’ont pas pu être remises en place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are still in the removal folder; they can be put back from History.</source>
            <translation>
                <numerusform>%Ln copie est encore dans le dossier des copies retirées ; elle peut être remise en place depuis l’historique.</numerusform>
                <numerusform>%Ln copies sont encore dans le dossier des copies retirées ; elles peuvent être remises en place depuis l’historique.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good and cannot be put back.</source>
            <translation>
                <numerusform>%Ln copie avait été supprimée définitivement et ne peut pas être remise en place.</numerusform>
                <numerusform>%Ln copies avaient été supprimées définitivement et ne peuvent pas être remises en place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportWords</name>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>The extra copies have been moved away, so there is nothing left to compare.</source>
            <translation>Les copies en trop ont été déplacées ; il ne reste donc rien à comparer.</translation>
        </message>
        <message>
            <source>It was worked out from the headers of the copies. No server log was read.</source>
            <translation>Cela a été déduit des en-têtes des copies. Aucun journal de serveur n’a été lu.</translation>
        </message>
        <message numerus="yes">
            <source>It was worked out from the headers of the copies and from %Ln logs of mail servers.</source>
            <translation>
                <numerusform>Cela a été déduit des en-têtes des copies et de %Ln journal de serveur de messagerie.</numerusform>
                <numerusform>Cela a été déduit des en-têtes des copies et de %Ln journaux de serveurs de messagerie.</numerusform>
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
            <translation>Ce pourrait aussi être : %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>whose copy or log, the line</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>Ce qui plaide pour</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Ce qui plaide contre</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>Ce qui permettrait de trancher</translation>
        </message>
        <message>
            <source>The lines that this stands on</source>
            <translation>Les lignes sur lesquelles cela repose</translation>
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
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Duplicate delivery report</source>
            <translation>Rapport sur les livraisons multiples</translation>
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
            <translation>Établi le %1 par Onecopy</translation>
        </message>
        <message>
            <source>No message has been checked yet.</source>
            <translation>Aucun message n’a encore été vérifié.</translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>Chaque message est arrivé une seule fois.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>in: 109 extra copies of 68 messages reached …</comment>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users.</source>
            <translation>
                <numerusform>%Ln copie en trop de %1 est parvenue à vos utilisateurs.</numerusform>
                <numerusform>%Ln copies en trop de %1 sont parvenues à vos utilisateurs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users on %2.</source>
            <translation>
                <numerusform>%Ln copie en trop de %1 est parvenue à vos utilisateurs le %2.</numerusform>
                <numerusform>%Ln copies en trop de %1 sont parvenues à vos utilisateurs le %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users between %2 and %3.</source>
            <translation>
                <numerusform>%Ln copie en trop de %1 est parvenue à vos utilisateurs entre le %2 et le %3.</numerusform>
                <numerusform>%Ln copies en trop de %1 sont parvenues à vos utilisateurs entre le %2 et le %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>%Ln message a été vérifié.</numerusform>
                <numerusform>%Ln messages ont été vérifiés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Most likely cause: %1 (%2).</source>
            <comment>cause, 93 % sure</comment>
            <translation>Cause la plus probable : %1 (%2).</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <comment>a duration</comment>
            <translation>Le plus souvent, une copie est arrivée %1 après la précédente.</translation>
        </message>
        <message>
            <source>Messages checked</source>
            <translation>Messages vérifiés</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln mailboxes</source>
            <translation>
                <numerusform>dans %Ln boîte aux lettres</numerusform>
                <numerusform>dans %Ln boîtes aux lettres</numerusform>
            </translation>
        </message>
        <message>
            <source>Usual gap</source>
            <translation>Intervalle habituel</translation>
        </message>
        <message>
            <source>between two copies</source>
            <translation>entre deux copies</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>Copies en trop</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>pour %Ln message</numerusform>
                <numerusform>pour %Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst message</source>
            <translation>Message le plus touché</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln copie</numerusform>
                <numerusform>%Ln copies</numerusform>
            </translation>
        </message>
        <message>
            <source>Wasted space</source>
            <translation>Espace gaspillé</translation>
        </message>
        <message>
            <source>Arrivals per minute</source>
            <translation>Arrivées par minute</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln minutes</source>
            <translation>
                <numerusform>Arrivées par tranche de %Ln minute</numerusform>
                <numerusform>Arrivées par tranche de %Ln minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals per hour</source>
            <translation>Arrivées par heure</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln hours</source>
            <translation>
                <numerusform>Arrivées par tranche de %Ln heure</numerusform>
                <numerusform>Arrivées par tranche de %Ln heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals per day</source>
            <translation>Arrivées par jour</translation>
        </message>
        <message>
            <source>Arrivals per week</source>
            <translation>Arrivées par semaine</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln days</source>
            <translation>
                <numerusform>Arrivées par tranche de %Ln jour</numerusform>
                <numerusform>Arrivées par tranche de %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>Premières copies</translation>
        </message>
        <message>
            <source>Messages that arrived more than once</source>
            <translation>Messages arrivés plusieurs fois</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Expéditeur</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>First arrival</source>
            <translation>Première arrivée</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(sans expéditeur)</translation>
        </message>
        <message>
            <source>by design</source>
            <translation>voulu</translation>
        </message>
        <message>
            <source>not proved</source>
            <translation>non prouvé</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>kind of duplicate, what is missing: redelivered, not proved</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The table shows the %1 messages with the most copies, of %2.</source>
            <translation>Le tableau montre les %1 messages ayant le plus de copies, sur %2.</translation>
        </message>
        <message>
            <source>What was moved away</source>
            <translation>Ce qui a été déplacé</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Déplacées</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Remises en place</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>How this was found</source>
            <translation>Comment cela a été trouvé</translation>
        </message>
        <message>
            <source>Without changing anything, Onecopy read from the header of every message what identifies it. Messages with the same Message-ID, or without one but with the same sender, recipients, subject and date, were compared with each other.</source>
            <translation>Sans rien modifier, Onecopy a lu dans l’en-tête de chaque message ce qui l’identifie. Les messages ayant le même Message-ID, ou sans Message-ID mais ayant les mêmes expéditeur, destinataires, objet et date, ont été comparés entre eux.</translation>
        </message>
        <message>
            <source>Where it does not say “not proved”, the bytes of every copy were read and compared. Otherwise headers and sizes alone were compared.</source>
            <translation>Là où « non prouvé » n’est pas indiqué, les octets de chaque copie ont été lus et comparés. Sinon, seuls les en-têtes et les tailles ont été comparés.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have copies by design: journal, mailing list, alias or sent mail. They are not counted as extra copies.</source>
            <translation>
                <numerusform>%Ln message a des copies voulues : journalisation, liste de diffusion, alias ou courrier envoyé. Elles ne sont pas comptées comme copies en trop.</numerusform>
                <numerusform>%Ln messages ont des copies voulues : journalisation, liste de diffusion, alias ou courrier envoyé. Elles ne sont pas comptées comme copies en trop.</numerusform>
            </translation>
        </message>
        <message>
            <source>Times are the server’s arrival times, in the time zone %1.</source>
            <translation>Les heures sont les heures d’arrivée du serveur, dans le fuseau horaire %1.</translation>
        </message>
        <message>
            <source>Names, addresses and subjects are replaced by stand-ins. Equal stand-ins mean equal originals.</source>
            <translation>Les noms, adresses et objets sont remplacés par des substituts. Des substituts identiques signifient des originaux identiques.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>a figure's name, its value, a note</comment>
            <translation>%1 : %2 (%3)</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>a sentence that speaks for or against, strong or weak, in all 14 messages</comment>
            <translation>%1 (%2, %3)</translation>
        </message>
        <message>
            <source>In “%1”:</source>
            <comment>subject of a message, lines of it follow</comment>
            <translation>Dans « %1 » :</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>value of a setting</comment>
            <translation>vide</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Liste de contrôle</translation>
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
            <translation>%1 : %2 est devenu %3</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <comment>date</comment>
            <translation>Modifié : %1</translation>
        </message>
        <message>
            <source>Put back and read back: %1</source>
            <comment>date</comment>
            <translation>Remis en place et relu : %1</translation>
        </message>
        <message>
            <source>It is not proved to be put back.</source>
            <translation>La remise en place n’est pas prouvée.</translation>
        </message>
        <message>
            <source>For this account RC4 and 3DES over TLS 1.0 are allowed, which are broken: who listens on the way to the server can read what passes.</source>
            <translation>Pour ce compte, RC4 et 3DES avec TLS 1.0 sont autorisés, alors qu’ils sont cassés : quiconque écoute sur le trajet vers le serveur peut lire ce qui passe.</translation>
        </message>
        <message>
            <source>For this account TLS 1.0 and 1.1 are allowed, which are weak: who listens on the way to the server may be able to read what passes.</source>
            <translation>Pour ce compte, TLS 1.0 et 1.1 sont autorisés, alors qu’ils sont faibles : quiconque écoute sur le trajet vers le serveur peut éventuellement lire ce qui passe.</translation>
        </message>
        <message>
            <source>Running on the server: %1</source>
            <comment>names of programs</comment>
            <translation>En cours d’exécution sur le serveur : %1</translation>
        </message>
        <message>
            <source>%1 of the extra copies are larger than %2.</source>
            <comment>part of the extra copies, size</comment>
            <translation>Parmi les copies en trop, %1 dépassent %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies have been moved away and can be put back.</source>
            <translation>
                <numerusform>%Ln copie en trop a été déplacée et peut être remise en place.</numerusform>
                <numerusform>%Ln copies en trop ont été déplacées et peuvent être remises en place.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no message in these mailboxes.</source>
            <translation>Il n’y a aucun message dans ces boîtes aux lettres.</translation>
        </message>
        <message>
            <source>Put back by hand: %1</source>
            <comment>date</comment>
            <translation>Remis en place à la main : %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies are in the folder that is named below, and can be put back from there.</source>
            <translation>
                <numerusform>%Ln copie en trop est dans le dossier indiqué ci-dessous, et peut être remise en place depuis celui-ci.</numerusform>
                <numerusform>%Ln copies en trop sont dans le dossier indiqué ci-dessous, et peuvent être remises en place depuis celui-ci.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the extra copies is in the folder that is named below any more.</source>
            <translation>Aucune des copies en trop n’est encore dans le dossier indiqué ci-dessous.</translation>
        </message>
        <message>
            <source>Put back by hand, not confirmed by the server: %1</source>
            <comment>date</comment>
            <translation>Remis en place à la main, non confirmé par le serveur : %1</translation>
        </message>
        <message>
            <source>Never put back, as the server is gone: %1</source>
            <comment>date</comment>
            <translation>Jamais remis en place, le serveur n’existant plus : %1</translation>
        </message>
        <message>
            <source>Not counted as extra copies</source>
            <translation>Non comptés comme copies en trop</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1.</source>
            <translation>
                <numerusform>%Ln message a plus de copies qu’on n’en distingue à la fois : seules les premières sont comptées, au plus %1.</numerusform>
                <numerusform>%Ln messages ont plus de copies qu’on n’en distingue à la fois : seules les premières sont comptées, au plus %1 pour chacun.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages that are linked, or copied by design</source>
            <translation>Messages liés ou copiés volontairement</translation>
        </message>
        <message>
            <source>%1+</source>
            <comment>so many or more</comment>
            <translation>%1+</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of these messages are linked, or copied by design as for lists and journals: they do not count among the extra copies.</source>
            <translation>
                <numerusform>%Ln de ces messages est lié ou copié volontairement, par exemple par une liste ou la journalisation : il ne compte pas parmi les copies en trop.</numerusform>
                <numerusform>%Ln de ces messages sont liés ou copiés volontairement, par exemple par une liste ou la journalisation : ils ne comptent pas parmi les copies en trop.</numerusform>
            </translation>
        </message>
        <message>
            <source>One copy of each message stayed where it was.</source>
            <translation>Une copie de chaque message est restée où elle était.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were removed for good, and cannot be put back.</source>
            <translation>
                <numerusform>%Ln copie en trop a été retirée définitivement et ne peut pas être remise en place.</numerusform>
                <numerusform>%Ln copies en trop ont été retirées définitivement et ne peuvent pas être remises en place.</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone for good</source>
            <comment>a number of copies</comment>
            <translation>Supprimées pour de bon</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away and later all put back: the mailboxes are as they were.</source>
            <translation>
                <numerusform>%Ln copie en trop a été déplacée puis remise en place : les boîtes aux lettres sont comme avant.</numerusform>
                <numerusform>%Ln copies en trop ont été déplacées puis toutes remises en place : les boîtes aux lettres sont comme avant.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything that was moved was put back later, each copy into the mailbox that it came from, with its flags and its date. Nothing was lost, and the extra copies are there again.</source>
            <translation>Tout ce qui avait été déplacé a été remis en place plus tard, chaque copie dans la boîte aux lettres d’où elle venait, avec ses drapeaux et sa date. Rien n’a été perdu, et les copies en trop sont de nouveau là.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were put back where they came from.</source>
            <translation>
                <numerusform>%Ln copie en trop a été remise là d’où elle venait.</numerusform>
                <numerusform>%Ln copies en trop ont été remises là d’où elles venaient.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was changed or switched off for a test, one setting after the other, and what came of it.</source>
            <translation>Ce qui a été modifié ou désactivé pour un test, un réglage après l’autre, et ce qu’il en est ressorti.</translation>
        </message>
        <message>
            <source>Switched off: %1</source>
            <comment>date</comment>
            <translation>Désactivé : %1</translation>
        </message>
        <message>
            <source>Most likely cause, for %1 of %2: %3 (%4).</source>
            <comment>41, 43 messages, cause, 93 % sure</comment>
            <translation>Cause la plus probable, pour %1 sur %2 : %3 (%4).</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>Enregistrer le rapport en PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Fichiers PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Chart of arrivals</source>
            <translation>Graphique des arrivées</translation>
        </message>
        <message>
            <source>Table of messages</source>
            <translation>Tableau des messages</translation>
        </message>
        <message>
            <source>What was moved away</source>
            <translation>Ce qui a été déplacé</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>Duplicate delivery report</source>
            <translation>Rapport sur les livraisons multiples</translation>
        </message>
        <message>
            <source>To share it</source>
            <translation>Pour le partager</translation>
        </message>
        <message>
            <source>Hide names and subjects</source>
            <translation>Masquer les noms et les objets</translation>
        </message>
        <message>
            <source>Save HTML…</source>
            <translation>Enregistrer en HTML…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>Copy summary</source>
            <translation>Copier le résumé</translation>
        </message>
        <message>
            <source>Save the report as HTML</source>
            <translation>Enregistrer le rapport en HTML</translation>
        </message>
        <message>
            <source>HTML files (*.html)</source>
            <translation>Fichiers HTML (*.html)</translation>
        </message>
        <message>
            <source>Export every copy as CSV</source>
            <translation>Exporter chaque copie en CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>Aucun serveur de messagerie</translation>
        </message>
        <message>
            <source>A report says what happened on one server. Add the server first.</source>
            <translation>Un rapport dit ce qui s’est passé sur un serveur. Ajoutez d’abord le serveur.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Ajouter un serveur de messagerie…</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>Rien à rapporter pour l’instant</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>Le courrier de %1 n’a pas été vérifié. La vérification ne fait que lire.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <source>The summary is on the clipboard.</source>
            <translation>Le résumé est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Enregistré sous %1.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Figures at a glance</source>
            <translation>Chiffres en un coup d’œil</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causes</translation>
        </message>
        <message>
            <source>Evidence for the causes</source>
            <translation>Indices pour les causes</translation>
        </message>
        <message>
            <source>Method and terms</source>
            <translation>Méthode et termes</translation>
        </message>
        <message>
            <source>What the checklist found</source>
            <translation>Ce que la liste de contrôle a révélé</translation>
        </message>
        <message>
            <source>Addresses, subjects, folders and servers become stand-ins such as “Subject 17”, in reports and in case files.</source>
            <translation>Les adresses, objets, dossiers et serveurs deviennent des substituts, comme « Objet 17 », dans les rapports et dans les fichiers de cas.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Comme la fenêtre</translation>
        </message>
        <message>
            <source>Save case file…</source>
            <translation>Enregistrer le fichier de cas…</translation>
        </message>
        <message>
            <source>What was found, with its evidence, in one file that a colleague can open in Onecopy. It holds no password and no text of a message.</source>
            <translation>Ce qui a été trouvé, avec ses indices, dans un seul fichier qu’un collègue peut ouvrir dans Onecopy. Il ne contient ni mot de passe ni texte de message.</translation>
        </message>
        <message>
            <source>Save the case file without names</source>
            <translation>Enregistrer le fichier de cas sans les noms</translation>
        </message>
        <message>
            <source>Save the case file</source>
            <translation>Enregistrer le fichier de cas</translation>
        </message>
        <message>
            <source>Case files (*.onecopy)</source>
            <translation>Fichiers de cas (*.onecopy)</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RestoreBar</name>
        <message>
            <source>It is being put back.</source>
            <translation>Remise en place en cours.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes are open in all.</source>
            <translation>
                <numerusform>%n modification est ouverte en tout.</numerusform>
                <numerusform>%n modifications sont ouvertes en tout.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back now</source>
            <translation>Remettre en place maintenant</translation>
        </message>
        <message>
            <source>The EICAR test file is on its way.</source>
            <translation>Le fichier de test EICAR est en route.</translation>
        </message>
        <message>
            <source>Test it now</source>
            <translation>Tester maintenant</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RunsModel</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Déplacées</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Remises en place</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Moved copies removed for good from %1</source>
            <translation>Copies déplacées, retirées définitivement : %1</translation>
        </message>
        <message>
            <source>Copies put back to %1</source>
            <translation>Copies remises en place : %1</translation>
        </message>
        <message>
            <source>Extra copies moved away from %1</source>
            <translation>Copies en trop déplacées : %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>copies moved, of planned</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Removed for good</source>
            <translation>Retirées définitivement</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ServersModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Authentification</translation>
        </message>
        <message>
            <source>Password kept in</source>
            <translation>Mot de passe conservé dans</translation>
        </message>
        <message>
            <source>nowhere: asked each time</source>
            <translation>nulle part : demandé à chaque fois</translation>
        </message>
        <message>
            <source>none: a case file</source>
            <translation>aucun : un fichier de cas</translation>
        </message>
        <message>
            <source>%1 · shown</source>
            <comment>an account, which the other pages show</comment>
            <translation>%1 · affiché</translation>
        </message>
        <message>
            <source>the keyring has not said yet</source>
            <translation>le trousseau n’a pas encore répondu</translation>
        </message>
        <message>
            <source>%1, without IMAP</source>
            <comment>host and port</comment>
            <translation>%1, sans IMAP</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ServersPage</name>
        <message>
            <source>Servers</source>
            <translation>Serveurs</translation>
        </message>
        <message>
            <source>Mail servers</source>
            <translation>Serveurs de messagerie</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>Ajouter un serveur de messagerie…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <source>Open the sample data</source>
            <translation>Ouvrir les données d’exemple</translation>
        </message>
        <message>
            <source>Remove %1 from Onecopy?</source>
            <translation>Retirer %1 d’Onecopy ?</translation>
        </message>
        <message>
            <source>The mail on the server is not touched. What was moved away can still be put back after you add the server again.</source>
            <translation>Le courrier sur le serveur n’est pas touché. Ce qui a été déplacé pourra encore être remis en place après que vous aurez ajouté à nouveau le serveur.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Remove the server</source>
            <translation>Retirer le serveur</translation>
        </message>
        <message>
            <source>Show this one</source>
            <translation>Afficher celui-ci</translation>
        </message>
        <message>
            <source>The other pages show one account at a time.</source>
            <translation>Les autres pages montrent un compte à la fois.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Apparence</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Notify</source>
            <translation>&amp;Notifier</translation>
        </message>
        <message>
            <source>A choice holds at once; the language when this dialog is closed.</source>
            <translation>Un choix s’applique aussitôt ; la langue, à la fermeture de cette fenêtre.</translation>
        </message>
        <message>
            <source>The language can be changed when the running work has ended.</source>
            <translation>La langue pourra être changée quand le travail en cours sera terminé.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>From </source>
            <comment>notify from a number of extra copies</comment>
            <translation>À partir de </translation>
        </message>
        <message>
            <source> extra copies in 10 minutes</source>
            <comment>notify from a number of extra copies</comment>
            <translation> copies en trop en 10 minutes</translation>
        </message>
        <message>
            <source>Notify from so many extra copies in 10 minutes</source>
            <translation>Notifier à partir de ce nombre de copies en trop en 10 minutes</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Sidebar</name>
        <message>
            <source>Sections</source>
            <translation>Rubriques</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::SignInFields</name>
        <message>
            <source>Sign in with the browser</source>
            <translation>Se connecter avec le navigateur</translation>
        </message>
        <message>
            <source>From the provider’s console, for Onecopy</source>
            <translation>De la console du fournisseur, pour Onecopy</translation>
        </message>
        <message>
            <source>Sign-in address</source>
            <translation>Adresse de connexion</translation>
        </message>
        <message>
            <source>https://login.example.org/authorize</source>
            <translation>https://login.example.org/authorize</translation>
        </message>
        <message>
            <source>Token address</source>
            <translation>Adresse du jeton</translation>
        </message>
        <message>
            <source>https://login.example.org/token</source>
            <translation>https://login.example.org/token</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Portée (scope)</translation>
        </message>
        <message>
            <source>What the provider calls access to mail</source>
            <translation>Le nom que le fournisseur donne à l’accès au courrier</translation>
        </message>
        <message>
            <source>Your browser shows the provider’s own page. Onecopy never sees your password.</source>
            <translation>Votre navigateur affiche la page du fournisseur lui-même. Onecopy ne voit jamais votre mot de passe.</translation>
        </message>
        <message>
            <source>Enter the client ID that the mail provider gave you for Onecopy.</source>
            <translation>Saisissez l’ID client que le fournisseur de messagerie vous a donné pour Onecopy.</translation>
        </message>
        <message>
            <source>The addresses for signing in must begin with https://.</source>
            <translation>Les adresses de connexion doivent commencer par https://.</translation>
        </message>
        <message>
            <source>Enter the scope that stands for access to mail.</source>
            <translation>Saisissez la portée (scope) qui correspond à l’accès au courrier.</translation>
        </message>
        <message>
            <source>Go on in your browser. Onecopy waits for up to five minutes.</source>
            <translation>Continuez dans votre navigateur. Onecopy attend jusqu’à cinq minutes.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Connecté.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Signed in until Onecopy is closed: the keyring did not take what you agreed to.</source>
            <translation>Connecté jusqu’à la fermeture de Onecopy : le trousseau n’a pas conservé votre accord.</translation>
        </message>
        <message>
            <source>&amp;Client ID</source>
            <translation>ID cl&amp;ient</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::StatCard</name>
        <message>
            <source>%1: %2, %3</source>
            <comment>a card: its name, number and note</comment>
            <translation>%1 : %2, %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TableToggle</name>
        <message>
            <source>Show as chart</source>
            <translation>Afficher le graphique</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Afficher le tableau</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TableView</name>
        <message>
            <source>Columns of %1</source>
            <translation>Colonnes : %1</translation>
        </message>
        <message>
            <source>Columns as they were at first</source>
            <translation>Colonnes comme au début</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineModel</name>
        <message>
            <source>an unnamed server</source>
            <translation>un serveur sans nom</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>name of a server</comment>
            <translation>de %1</translation>
        </message>
        <message>
            <source>(absent)</source>
            <translation>(absent)</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>et %Ln autre copie</numerusform>
                <numerusform>et %Ln autres copies</numerusform>
            </translation>
        </message>
        <message>
            <source>These copies are by design, such as a journal, list or sent copy. Nothing is moved.</source>
            <translation>Ces copies sont voulues, par exemple une copie de journalisation, de liste ou d’envoi. Rien n’est déplacé.</translation>
        </message>
        <message>
            <source>Their content was not compared yet; that is done before anything is moved.</source>
            <translation>Leur contenu n’a pas encore été comparé ; il le sera avant tout déplacement.</translation>
        </message>
        <message>
            <source>Header fields that differ: %1 and others.</source>
            <translation>Champs d’en-tête différents : %1 et d’autres.</translation>
        </message>
        <message>
            <source>Header fields that differ: %1.</source>
            <translation>Champs d’en-tête différents : %1.</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>time of arrival</comment>
            <translation>inconnue</translation>
        </message>
        <message>
            <source>first arrival — stays</source>
            <translation>première arrivée — reste</translation>
        </message>
        <message>
            <source>copy %1 · %2</source>
            <comment>number of the copy, time after the one before</comment>
            <translation>copie %1 · %2</translation>
        </message>
        <message>
            <source>copy %1</source>
            <translation>copie %1</translation>
        </message>
        <message>
            <source>the copies part here</source>
            <translation>les copies se séparent ici</translation>
        </message>
        <message>
            <source>%1 differs</source>
            <comment>name of a header field</comment>
            <translation>%1 diffère</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>values of a header field</comment>
            <translation>%1 au lieu de %2</translation>
        </message>
        <message>
            <source>All but one of the copies lie in the trash, among spam, in Sent or among drafts, or are marked as deleted. They are left where they are.</source>
            <translation>Toutes les copies sauf une sont dans la corbeille, parmi les indésirables, les messages envoyés ou les brouillons, ou sont marquées comme supprimées. Elles restent où elles sont.</translation>
        </message>
        <message>
            <source>No more copies than these are told apart at once. Others follow with the next check, once these were moved.</source>
            <translation>On ne distingue pas plus de copies que celles-ci à la fois. D’autres suivront à la prochaine vérification, une fois celles-ci déplacées.</translation>
        </message>
        <message>
            <source>first arrival</source>
            <translation>première arrivée</translation>
        </message>
        <message>
            <source>%1 — stays</source>
            <comment>a copy, as in: copy 2 · 10 min later</comment>
            <translation>%1 — reste</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineView</name>
        <message>
            <source>Copies in order of arrival</source>
            <translation>Copies dans l’ordre d’arrivée</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>Remettre en place</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::WhyDialog</name>
        <message>
            <source>Only what differs</source>
            <translation>Seulement ce qui diffère</translation>
        </message>
        <message>
            <source>Fields of both messages</source>
            <translation>Champs des deux messages</translation>
        </message>
        <message>
            <source>Why is this one message?</source>
            <translation>Pourquoi est-ce un seul et même message ?</translation>
        </message>
        <message>
            <source>Copies that are compared</source>
            <translation>Copies comparées</translation>
        </message>
        <message>
            <source>Looks alike, is not in this group: %1</source>
            <translation>Semblable, mais pas dans ce groupe : %1</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copie : %1</translation>
        </message>
        <message>
            <source>These are one message (%1).</source>
            <translation>C’est un seul et même message (%1).</translation>
        </message>
        <message>
            <source>These are not one message, or it cannot be told (%1).</source>
            <translation>Ce n’est pas un seul et même message, ou on ne peut pas le dire (%1).</translation>
        </message>
        <message>
            <source>Only headers and sizes were compared: the bodies were not read yet.</source>
            <translation>Seuls les en-têtes et les tailles ont été comparés : les corps n’ont pas encore été lus.</translation>
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
            <translation>identique</translation>
        </message>
        <message>
            <source>same content</source>
            <translation>même contenu</translation>
        </message>
        <message>
            <source>incomplete copy</source>
            <translation>copie incomplète</translation>
        </message>
        <message>
            <source>no id</source>
            <translation>sans identifiant</translation>
        </message>
        <message>
            <source>related</source>
            <translation>apparenté</translation>
        </message>
        <message>
            <source>only the id is equal</source>
            <translation>même identifiant</translation>
        </message>
        <message>
            <source>Every byte is equal. The extra copies can be moved together with others.</source>
            <translation>Chaque octet est identique. Les copies en trop peuvent être déplacées avec d’autres.</translation>
        </message>
        <message>
            <source>Same message, delivered again: only the notes of servers and virus scanners on the way differ. The extra copies can be moved together with others.</source>
            <translation>Même message, livré de nouveau : seules les notes des serveurs et des antivirus en chemin diffèrent. Les copies en trop peuvent être déplacées avec d’autres.</translation>
        </message>
        <message>
            <source>Same message, but one copy was cut, lost an attachment or got a note added. The complete one stays; decide for each message by itself.</source>
            <translation>Même message, mais une copie a été coupée, a perdu une pièce jointe ou a reçu une note. La copie complète reste ; décidez message par message.</translation>
        </message>
        <message>
            <source>The messages carry no usable id, but sender, recipients, subject, date and content are equal. Decide for each message by itself.</source>
            <translation>Les messages ne portent pas d’identifiant utilisable, mais l’expéditeur, les destinataires, l’objet, la date et le contenu sont identiques. Décidez message par message.</translation>
        </message>
        <message>
            <source>Related mail, such as a list copy, a sent copy or a journal report. It is only shown; nothing is moved.</source>
            <translation>Courrier apparenté, par exemple une copie de liste, une copie d’envoi ou un rapport de journalisation. Il est seulement affiché ; rien n’est déplacé.</translation>
        </message>
        <message>
            <source>It may go only when you decide about its message alone.</source>
            <translation>Elle ne peut être retirée que si vous décidez séparément pour son message.</translation>
        </message>
        <message>
            <source>It is related mail or other content, which is never moved.</source>
            <translation>C’est du courrier apparenté ou un autre contenu, qui n’est jamais déplacé.</translation>
        </message>
        <message>
            <source>Its content could not be read and compared.</source>
            <translation>Son contenu n’a pas pu être lu et comparé.</translation>
        </message>
        <message>
            <source>Its content is not the same as that of the copy that stays.</source>
            <translation>Son contenu n’est pas le même que celui de la copie qui reste.</translation>
        </message>
        <message>
            <source>It is in a mailbox that you did not choose.</source>
            <translation>Elle est dans une boîte aux lettres que vous n’avez pas choisie.</translation>
        </message>
        <message>
            <source>Its mailbox does not allow changes.</source>
            <translation>Sa boîte aux lettres n’autorise pas les modifications.</translation>
        </message>
        <message>
            <source>The copy that should stay is not there any more.</source>
            <translation>La copie qui devait rester n’est plus là.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Elle n’est plus là.</translation>
        </message>
        <message>
            <source>The server has renumbered its mailbox. Check again first.</source>
            <translation>Le serveur a renuméroté sa boîte aux lettres. Vérifiez d’abord à nouveau.</translation>
        </message>
        <message>
            <source>Another mail program has marked it for deletion.</source>
            <translation>Un autre logiciel de messagerie l’a marquée pour suppression.</translation>
        </message>
        <message>
            <source>Its mailbox is another name of one that is already included.</source>
            <translation>Sa boîte aux lettres est un autre nom d’une boîte déjà incluse.</translation>
        </message>
        <message>
            <source>The server has no safe way to move a single message.</source>
            <translation>Le serveur n’a pas de moyen sûr de déplacer un seul message.</translation>
        </message>
        <message>
            <source>It was already moved out of the way.</source>
            <translation>Elle a déjà été mise à l’écart.</translation>
        </message>
        <message>
            <source>The server has no room for it in the removal folder.</source>
            <translation>Le serveur n’a pas de place pour elle dans le dossier des copies retirées.</translation>
        </message>
        <message>
            <source>The server refused to move it.</source>
            <translation>Le serveur a refusé de la déplacer.</translation>
        </message>
        <message>
            <source>left where it is</source>
            <translation>laissée où elle est</translation>
        </message>
        <message>
            <source>The copy that arrived first stays.</source>
            <translation>La copie arrivée la première reste.</translation>
        </message>
        <message>
            <source>The copy that arrived last stays.</source>
            <translation>La copie arrivée la dernière reste.</translation>
        </message>
        <message>
            <source>The first copy that was read stays.</source>
            <translation>La première copie lue reste.</translation>
        </message>
        <message>
            <source>The most complete copy stays.</source>
            <translation>La copie la plus complète reste.</translation>
        </message>
        <message>
            <source>The copy in the mailbox that you chose stays.</source>
            <translation>La copie de la boîte aux lettres que vous avez choisie reste.</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Listing mailboxes</source>
            <translation>Liste des boîtes aux lettres</translation>
        </message>
        <message>
            <source>Reading headers</source>
            <translation>Lecture des en-têtes</translation>
        </message>
        <message>
            <source>Comparing messages byte by byte</source>
            <translation>Comparaison des messages octet par octet</translation>
        </message>
        <message>
            <source>Finding copies</source>
            <translation>Recherche des copies</translation>
        </message>
        <message>
            <source>Preparing the list</source>
            <translation>Préparation de la liste</translation>
        </message>
        <message>
            <source>Moving extra copies</source>
            <translation>Déplacement des copies en trop</translation>
        </message>
        <message>
            <source>Looking at what the server has now</source>
            <translation>Examen de ce que le serveur a maintenant</translation>
        </message>
        <message>
            <source>Putting copies back</source>
            <translation>Remise en place des copies</translation>
        </message>
        <message>
            <source>Watching for new mail</source>
            <translation>Surveillance du nouveau courrier</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Écriture du fichier</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>%1: %2 so far</source>
            <translation>%1 : %2 jusqu’ici</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>pas terminé</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>stopped early</source>
            <translation>arrêté prématurément</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>remise en place</translation>
        </message>
        <message>
            <source>partly put back</source>
            <translation>remise en place partielle</translation>
        </message>
        <message>
            <source>about to be moved</source>
            <translation>va être déplacée</translation>
        </message>
        <message>
            <source>copied to the removal folder</source>
            <translation>copiée dans le dossier des copies retirées</translation>
        </message>
        <message>
            <source>marked for deletion</source>
            <translation>marquée pour suppression</translation>
        </message>
        <message>
            <source>mark taken back</source>
            <translation>marque annulée</translation>
        </message>
        <message>
            <source>moved to the removal folder</source>
            <translation>déplacée dans le dossier des copies retirées</translation>
        </message>
        <message>
            <source>marks given to the copy that stays</source>
            <translation>marques transmises à la copie qui reste</translation>
        </message>
        <message>
            <source>marks taken back from the copy that stays</source>
            <translation>marques reprises à la copie qui reste</translation>
        </message>
        <message>
            <source>not known, to be looked at</source>
            <translation>pas connu, à examiner</translation>
        </message>
        <message>
            <source>about to be put back</source>
            <translation>va être remise en place</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>about to be removed for good</source>
            <translation>va être retirée définitivement</translation>
        </message>
        <message>
            <source>removed for good</source>
            <translation>retirée définitivement</translation>
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
            <translation>%1 j</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days and hours</comment>
            <translation>%1 j %2 h</translation>
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
            <translation>date inconnue</translation>
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
            <translation>(sans expéditeur)</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>It and the other copies lie in mailboxes of different owners.</source>
            <translation>Elle et les autres copies se trouvent dans des boîtes aux lettres de propriétaires différents.</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>user, mail server</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>No answer from the server since %1 (%2).</source>
            <translation>Aucune réponse du serveur depuis %1 (%2).</translation>
        </message>
        <message>
            <source>No answer since %1 (%2) from the server that test mail is sent through.</source>
            <translation>Aucune réponse depuis %1 (%2) du serveur par lequel les messages de test sont envoyés.</translation>
        </message>
        <message>
            <source>It is a copy by design, such as a journal, list or sent copy, or lies in the trash, among spam or among drafts.</source>
            <translation>C’est une copie voulue, par exemple de journalisation, de liste ou d’envoi, ou elle est dans la corbeille, parmi les indésirables ou les brouillons.</translation>
        </message>
        <message>
            <source>Removing copies for good</source>
            <translation>Suppression définitive de copies</translation>
        </message>
        <message>
            <source>Messages that carry the same id, and whose content differs, or cannot be compared because there is nothing in it. They are only shown; nothing is moved.</source>
            <translation>Messages qui portent le même identifiant et dont le contenu diffère, ou ne peut pas être comparé parce qu’il est vide. Ils sont seulement affichés ; rien n’est déplacé.</translation>
        </message>
        <message>
            <source>Under 5 s</source>
            <comment>time from copy to copy</comment>
            <translation>Moins de 5 s</translation>
        </message>
        <message>
            <source>Another program has renamed or deleted the removal folder. Begin again: a new one is made.</source>
            <translation>Un autre logiciel a renommé ou supprimé le dossier des copies retirées. Recommencez : un nouveau est créé.</translation>
        </message>
        <message>
            <source>The server agreed to move it, but nothing that is equal to it arrived in the removal folder.</source>
            <translation>Le serveur a accepté de la déplacer, mais rien d’identique n’est arrivé dans le dossier des copies retirées.</translation>
        </message>
    </context>
</TS>
