<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>onecopy::gui::Checking</name>
        <message>
            <source>Cancel keeps what was read.</source>
            <translation>「キャンセル」しても、読み取った分は保持されます。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Closing</name>
        <message>
            <source>Stay</source>
            <translation>閉じない</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>それでも閉じる</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::ConnectionLine</name>
        <message>
            <source>A case file: it has no mail server</source>
            <translation>ケースファイル: メールサーバーはありません</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>メールサーバーがまだありません</translation>
        </message>
        <message>
            <source>Checked %1 · not encrypted (weak)</source>
            <translation>%1 をチェック済み · 暗号化なし (脆弱)</translation>
        </message>
        <message>
            <source>Checked %1 · %2 (weak)</source>
            <translation>%1 をチェック済み · %2 (脆弱)</translation>
        </message>
        <message>
            <source>Checked %1 · %2</source>
            <translation>%1 をチェック済み · %2</translation>
        </message>
        <message>
            <source>%1 · the last check failed</source>
            <translation>%1 · 前回のチェックに失敗しました</translation>
        </message>
        <message>
            <source>%1 · checking…</source>
            <translation>%1 · チェック中…</translation>
        </message>
        <message>
            <source>No IMAP server: its mail cannot be checked</source>
            <translation>IMAP サーバーがないため、メールをチェックできません</translation>
        </message>
        <message>
            <source>%1 · not checked yet</source>
            <translation>%1 · まだチェックされていません</translation>
        </message>
        <message>
            <source>%1 · last checked %2</source>
            <comment>server, time</comment>
            <translation>%1 · 前回のチェック: %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::MainWindow</name>
        <message>
            <source>Keys</source>
            <translation>ショートカットキー</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>The journal was saved.</source>
            <translation>変更記録を保存しました。</translation>
        </message>
        <message>
            <source>Another change is being made.</source>
            <translation>別の変更を実行中です。</translation>
        </message>
        <message>
            <source>The sample data could not be opened.</source>
            <translation>サンプルデータを開けませんでした。</translation>
        </message>
        <message>
            <source>A case file has no mail server: nothing can be moved.</source>
            <translation>ケースファイルにはメールサーバーがないため、何も移動できません。</translation>
        </message>
        <message>
            <source>The check has to wait.</source>
            <translation>チェックは後で行います。</translation>
        </message>
        <message>
            <source>Something else is being done on this server. Check again when that has ended.</source>
            <translation>このサーバーでは別の処理が行われています。終わってからもう一度チェックしてください。</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <source>Another account cannot be shown yet.</source>
            <translation>別のアカウントはまだ表示できません。</translation>
        </message>
        <message>
            <source>Something is being done for the one that is shown. Choose again when that has ended.</source>
            <translation>表示中のアカウントに対して処理が行われています。終わってからもう一度選んでください。</translation>
        </message>
        <message>
            <source>The settings hold only until Onecopy ends.</source>
            <translation>設定が有効なのは Onecopy の終了までです。</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 に書き込めません。</translation>
        </message>
        <message>
            <source>The server cannot be removed yet.</source>
            <translation>サーバーはまだ削除できません。</translation>
        </message>
        <message>
            <source>Something is being done for it. Remove it when that has ended.</source>
            <translation>このサーバーに対する処理が進行中です。終わってから削除してください。</translation>
        </message>
        <message>
            <source>Arrivals in the account %1 are not watched any more.</source>
            <translation>アカウント %1 の到着は、もう監視されていません。</translation>
        </message>
        <message>
            <source>Onecopy watches the account that is shown.</source>
            <translation>Onecopy が監視するのは、表示中のアカウントです。</translation>
        </message>
        <message>
            <source>The keyring has not taken the password.</source>
            <translation>キーリングにパスワードを保存できませんでした。</translation>
        </message>
        <message>
            <source>It is kept until Onecopy ends. To keep it, unlock the keyring, and enter it again under Servers, Edit.</source>
            <translation>Onecopy の終了まで保持されます。保存するには、キーリングのロックを解除し、「サーバー」の「編集」でもう一度入力してください。</translation>
        </message>
        <message>
            <source>The account has no IMAP server, over which copies are moved.</source>
            <translation>このアカウントには、コピーの移動に使う IMAP サーバーがありません。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Notice</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Notifier</name>
        <message>
            <source>Show</source>
            <comment>button of a notification: raises the window</comment>
            <translation>表示</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::PageTitles</name>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>重複</translation>
        </message>
        <message>
            <source>Find the cause</source>
            <translation>原因の調査</translation>
        </message>
        <message>
            <source>Live arrivals</source>
            <translation>到着の監視</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Removals</name>
        <message>
            <source>Comparing the copies byte by byte</source>
            <translation>コピーを 1 バイトずつ比較しています</translation>
        </message>
        <message>
            <source>Moving extra copies</source>
            <translation>余分なコピーを移動しています</translation>
        </message>
        <message>
            <source>Putting copies back</source>
            <translation>コピーを元に戻しています</translation>
        </message>
        <message>
            <source>Looking at the server</source>
            <translation>サーバーを確認しています</translation>
        </message>
        <message>
            <source>The record agrees with the server again.</source>
            <translation>記録は再びサーバーと一致しています。</translation>
        </message>
        <message>
            <source>Comparing the copies with those that stay</source>
            <translation>コピーを、残すコピーと比較しています</translation>
        </message>
        <message>
            <source>Nothing in the removal folder can be removed safely: of no copy it is certain that it may go.</source>
            <translation>隔離フォルダーに、安全に削除できるものはありません。削除してよいと確認できたコピーがありませんでした。</translation>
        </message>
        <message>
            <source>Removing copies for good</source>
            <translation>コピーを完全に削除しています</translation>
        </message>
        <message>
            <source>Mail is being changed on the server. Close all the same?</source>
            <translation>サーバー上のメールを変更中です。それでも閉じますか？</translation>
        </message>
        <message>
            <source>Copies that were not reached yet stay. Those that were removed cannot be put back.</source>
            <translation>まだ処理していないコピーは残ります。削除したコピーは元に戻せません。</translation>
        </message>
        <message>
            <source>Copies that were not reached yet stay where they are. What was moved can be put back from History.</source>
            <translation>まだ処理していないコピーは元の場所に残ります。移動したものは「履歴」から元に戻せます。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies moved</source>
            <translation>
                <numerusform>%Ln 件のコピーを移動しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies marked</source>
            <translation>
                <numerusform>%Ln 件のコピーに印を付けました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are back in their mailboxes.</source>
            <translation>
                <numerusform>%Ln 件のコピーが元のメールボックスに戻りました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies were removed for good.</source>
            <translation>
                <numerusform>%Ln 件のコピーを完全に削除しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed on the server.</source>
            <translation>サーバーでは何も変更されていません。</translation>
        </message>
        <message>
            <source>What was changed before that stands in History, where it can be finished.</source>
            <translation>それまでの変更は「履歴」に残っており、そこで完了できます。</translation>
        </message>
        <message>
            <source>Cancel ends this; nothing was changed on the server.</source>
            <translation>「キャンセル」で終了します。サーバーでは何も変更されていません。</translation>
        </message>
        <message>
            <source>Cancel ends the waiting; History then says what was done, and finishes the rest.</source>
            <translation>「キャンセル」で待つのをやめます。行われたことは「履歴」に残り、残りはそこで完了できます。</translation>
        </message>
        <message>
            <source>Cancel ends the waiting; copies that were not reached yet stay.</source>
            <translation>「キャンセル」で待つのをやめます。まだ処理していないコピーは残ります。</translation>
        </message>
        <message>
            <source>There is no removal that could be undone.</source>
            <translation>元に戻せる移動はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good by then. History shows what is left in the removal folder.</source>
            <translation>
                <numerusform>それまでに %Ln 件のコピーが完全に削除されました。隔離フォルダーに残っているものは「履歴」で確認できます。</numerusform>
            </translation>
        </message>
        <message>
            <source>No copy can be moved.</source>
            <translation>移動できるコピーはありません。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Reports</name>
        <message>
            <source>Writing the report</source>
            <translation>レポートを書き出しています</translation>
        </message>
        <message>
            <source>Writing the case file</source>
            <translation>ケースファイルを書き出しています</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Restoring</name>
        <message>
            <source>Is it put back as it was?</source>
            <translation>元どおりに戻しましたか？</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>まだ</translation>
        </message>
        <message>
            <source>I have put it back</source>
            <translation>元に戻しました</translation>
        </message>
        <message>
            <source>Protection is still switched off. Close all the same?</source>
            <translation>保護がまだ無効になっています。それでも閉じますか？</translation>
        </message>
        <message>
            <source>A step of the checklist is under way. Close all the same?</source>
            <translation>チェックリストの手順を実行中です。それでも閉じますか？</translation>
        </message>
        <message>
            <source>A setting of the mail server is still changed. Close all the same?</source>
            <translation>メールサーバーの設定がまだ変更されたままです。それでも閉じますか？</translation>
        </message>
        <message>
            <source>Mail is let through without its virus scanner until that is put back.</source>
            <translation>元に戻すまで、メールはウイルススキャナーを通らずに届きます。</translation>
        </message>
        <message>
            <source>Nobody puts it back but you. Onecopy will remind you at its next start.</source>
            <translation>元に戻せるのはあなただけです。Onecopy は次の起動時にお知らせします。</translation>
        </message>
        <message>
            <source>The step is stopped, and what it has changed is put back before the window closes.</source>
            <translation>手順を中止し、変更したものを元に戻してからウィンドウを閉じます。</translation>
        </message>
        <message>
            <source>It could not be put back. Is it over all the same?</source>
            <translation>元に戻せませんでした。それでも完了としますか？</translation>
        </message>
        <message>
            <source>Keep reminding me</source>
            <translation>引き続き知らせる</translation>
        </message>
        <message>
            <source>What you say is written down as your word: the server has not confirmed it.</source>
            <translation>あなたの申告として記録されます。サーバーでは確認されていません。</translation>
        </message>
        <message>
            <source>The server is gone for good</source>
            <translation>サーバーはもう存在しません</translation>
        </message>
        <message>
            <source>Nothing shows that mail is scanned. Is it over all the same?</source>
            <translation>メールが検査されていることを示すものがありません。それでも完了としますか？</translation>
        </message>
        <message>
            <source>Mail is scanned, I have seen it</source>
            <translation>メールの検査を確認しました</translation>
        </message>
        <message>
            <source>It was read back from the server: it is as it was.</source>
            <translation>サーバーから再び読み取りました。元のとおりです。</translation>
        </message>
        <message>
            <source>The EICAR test file was caught: mail is scanned.</source>
            <translation>EICAR テストファイルは検出されました。メールはスキャンされています。</translation>
        </message>
        <message>
            <source>The scanner works.</source>
            <translation>ウイルススキャナーは動作しています。</translation>
        </message>
        <message>
            <source>Put back: %1</source>
            <comment>step</comment>
            <translation>元に戻しました: %1</translation>
        </message>
        <message>
            <source>A setting of the mail server may still be changed. Close all the same?</source>
            <translation>メールサーバーの設定がまだ変更されたままかもしれません。それでも閉じますか?</translation>
        </message>
        <message>
            <source>The server was to put it back by itself by now. Onecopy reminds you at its next start to check that.</source>
            <translation>サーバーが自動で元に戻しているはずの時刻を過ぎています。Onecopy は次の起動時に、確認するようお知らせします。</translation>
        </message>
        <message>
            <source>The server puts it back by itself at the deadline. Onecopy reminds you at its next start to check that.</source>
            <translation>期限になるとサーバーが自動で元に戻します。Onecopy は次の起動時に、確認するようお知らせします。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::StoreTrouble</name>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Onecopy keeps its servers, and what it found and moved, in one file on this computer. Without it there is nothing to show. The mail on the servers is as it was.</source>
            <translation>Onecopy は、サーバーの一覧と、見つけたものや移動したものの記録を、このコンピューター上の 1 つのファイルに保存しています。それがないと何も表示できません。サーバー上のメールはそのままです。</translation>
        </message>
        <message>
            <source>Begin a new file…</source>
            <translation>新しいファイルを作る…</translation>
        </message>
        <message>
            <source>Begin a new data file?</source>
            <translation>新しいデータファイルを作りますか？</translation>
        </message>
        <message>
            <source>The damaged one is kept under another name beside it. Servers have to be added again, and what was moved away cannot be put back from the History page any more: it lies in its mailbox on the server.</source>
            <translation>壊れたファイルは別の名前で同じ場所に残します。サーバーは追加し直す必要があり、移動したものを「履歴」ページから元に戻すことはできなくなります。移動したものはサーバー上のメールボックスにあります。</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>そのままにする</translation>
        </message>
        <message>
            <source>Begin a new file</source>
            <translation>新しいファイルを作る</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Watching</name>
        <message>
            <source>Duplicates are arriving</source>
            <translation>重複が届いています</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies in 10 minutes in the account %1</source>
            <translation>
                <numerusform>アカウント %1 に 10 分間で %Ln 件の余分なコピー</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountForm</name>
        <message>
            <source>mail.example.org, or an imaps:// address</source>
            <translation>mail.example.org、または imaps:// のアドレス</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>ポート(&amp;P)</translation>
        </message>
        <message>
            <source>S&amp;ecurity</source>
            <translation>セキュリティ(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>ユーザー名(&amp;U)</translation>
        </message>
        <message>
            <source>anna@example.org</source>
            <translation>anna@example.org</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>パスワード(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Name in Onecopy</source>
            <translation>Onecopy での名前(&amp;N)</translation>
        </message>
        <message>
            <source>The server’s name, if left empty</source>
            <translation>空欄の場合はサーバーの名前</translation>
        </message>
        <message>
            <source>Without encryption everybody on the way can read the password and all mail, and change it. Use this only in a network that you trust.</source>
            <translation>暗号化しないと、経路上の誰もがパスワードとすべてのメールを読み、書き換えることができます。信頼できるネットワークでのみ使用してください。</translation>
        </message>
        <message>
            <source>To allow it, &amp;type “%1”:</source>
            <translation>許可するには、「%1」と入力してください(&amp;T):</translation>
        </message>
        <message>
            <source>clear text</source>
            <comment>to be typed as a confirmation</comment>
            <translation>平文</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>ログイン(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Read the mail of</source>
            <translation>読み取るメールの持ち主(&amp;R)</translation>
        </message>
        <message>
            <source>Another user, through a master account</source>
            <translation>マスターアカウントを通じた別のユーザー</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose a CA file</source>
            <translation>CA ファイルを選択</translation>
        </message>
        <message>
            <source>C&amp;A file</source>
            <translation>CA ファイル(&amp;A)</translation>
        </message>
        <message>
            <source>Trusted besides the system’s certificates</source>
            <translation>システムの証明書に加えて信頼します</translation>
        </message>
        <message>
            <source>Weak: allow TLS 1.0 and 1.1</source>
            <translation>脆弱: TLS 1.0 と 1.1 を許可</translation>
        </message>
        <message>
            <source>Forget this certificate</source>
            <translation>この証明書の登録を解除</translation>
        </message>
        <message>
            <source>Fewer settings</source>
            <translation>詳細設定を隠す</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>詳細設定を表示</translation>
        </message>
        <message>
            <source>Unchanged, if left empty</source>
            <translation>空欄の場合は変更なし</translation>
        </message>
        <message>
            <source>It will be kept in: %1</source>
            <translation>保存先: %1</translation>
        </message>
        <message>
            <source>Only the certificate with this fingerprint is accepted: %1</source>
            <translation>このフィンガープリントの証明書だけを受け入れます: %1</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>サーバーの名前を入力してください。</translation>
        </message>
        <message>
            <source>This server address cannot be used. A password does not belong into it.</source>
            <translation>このサーバーアドレスは使用できません。アドレスにパスワードを含めないでください。</translation>
        </message>
        <message>
            <source>The server’s name has a character that no server name has.</source>
            <translation>サーバーの名前に、サーバー名では使えない文字が含まれています。</translation>
        </message>
        <message>
            <source>Enter your user name on the server.</source>
            <translation>サーバーでのユーザー名を入力してください。</translation>
        </message>
        <message>
            <source>Enter the password.</source>
            <translation>パスワードを入力してください。</translation>
        </message>
        <message>
            <source>Choose an encrypted connection, or confirm that the password may travel as clear text.</source>
            <translation>暗号化された接続を選択するか、パスワードを平文で送ってよいことを確認してください。</translation>
        </message>
        <message>
            <source>Sign &amp;in with</source>
            <translation>サインインの方法(&amp;I)</translation>
        </message>
        <message>
            <source>None is kept</source>
            <translation>保存されていません</translation>
        </message>
        <message>
            <source>No keyring was found: it is kept until Onecopy ends.</source>
            <translation>キーリングが見つからないため、Onecopy の終了まで保持されます。</translation>
        </message>
        <message>
            <source>Weak: allow RC4 and 3DES too</source>
            <translation>脆弱: RC4 と 3DES も許可</translation>
        </message>
        <message>
            <source>For servers like Windows Server 2003.</source>
            <translation>Windows Server 2003 などのサーバー向けです。</translation>
        </message>
        <message>
            <source>S&amp;MTP server</source>
            <translation>SMTP サーバー(&amp;M)</translation>
        </message>
        <message>
            <source>smtp.example.org, or an smtps:// address</source>
            <translation>smtp.example.org、または smtps:// のアドレス</translation>
        </message>
        <message>
            <source>Test mail is sent through it.</source>
            <translation>テストメールはこのサーバーから送信されます。</translation>
        </message>
        <message>
            <source>P&amp;OP3 server</source>
            <translation>POP3 サーバー(&amp;O)</translation>
        </message>
        <message>
            <source>pop.example.org, or a pop3:// address</source>
            <translation>pop.example.org、または pop3:// のアドレス</translation>
        </message>
        <message>
            <source>The test shows whether mail that is collected over POP3 is fetched twice.</source>
            <translation>POP3 で収集されるメールが二重に取得されるかどうかをテストで確認できます。</translation>
        </message>
        <message>
            <source>The address of the %1 server cannot be used. A password does not belong into it.</source>
            <comment>protocol</comment>
            <translation>%1 サーバーのアドレスは使用できません。アドレスにパスワードを含めないでください。</translation>
        </message>
        <message>
            <source>IMAP &amp;server</source>
            <translation>IMAP サーバー(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountWords</name>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>暗号化 (TLS)</translation>
        </message>
        <message>
            <source>Encrypted (STARTTLS)</source>
            <translation>暗号化 (STARTTLS)</translation>
        </message>
        <message>
            <source>Not encrypted (clear text)</source>
            <translation>暗号化なし (平文)</translation>
        </message>
        <message>
            <source>Not encrypted, on this computer</source>
            <translation>暗号化なし (このコンピューター内)</translation>
        </message>
        <message>
            <source>Weak: not encrypted (clear text)</source>
            <translation>脆弱: 暗号化なし (平文)</translation>
        </message>
        <message>
            <source>Weak: old TLS versions allowed</source>
            <translation>脆弱: 古いバージョンの TLS を許可</translation>
        </message>
        <message>
            <source>%1, one certificate only</source>
            <translation>%1、1 つの証明書のみ</translation>
        </message>
        <message>
            <source>Strongest that is safe</source>
            <translation>安全な方式のうち最も強いもの</translation>
        </message>
        <message>
            <source>Server name</source>
            <translation>サーバー名</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>グリーティング</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>What the server can do</source>
            <translation>サーバーの機能</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>メールボックス</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Weak: old TLS versions, RC4 and 3DES allowed</source>
            <translation>脆弱: 古いバージョンの TLS、RC4、3DES を許可</translation>
        </message>
        <message>
            <source>Named in the settings file that the domain publishes.</source>
            <translation>ドメインが公開している設定ファイルに記載されています。</translation>
        </message>
        <message>
            <source>Named by the domain in DNS.</source>
            <translation>ドメインが DNS で示しています。</translation>
        </message>
        <message>
            <source>A usual name, at which a mail server answers.</source>
            <translation>よく使われる名前で、メールサーバーが応答しています。</translation>
        </message>
        <message>
            <source>Safe: the domain vouches for it.</source>
            <translation>安全: ドメインがこの名前を保証しています。</translation>
        </message>
        <message>
            <source>Use it only if you know this name: nobody vouches for it.</source>
            <translation>この名前を知っている場合にのみ使用してください。保証するものは何もありません。</translation>
        </message>
        <message>
            <source>Weak: not encrypted.</source>
            <translation>脆弱: 暗号化なし。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a server, how it is protected</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>It does not answer now.</source>
            <translation>現在は応答していません。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Google, in the browser</source>
            <translation>Google (ブラウザーで)</translation>
        </message>
        <message>
            <source>Microsoft, in the browser</source>
            <translation>Microsoft (ブラウザーで)</translation>
        </message>
        <message>
            <source>Another provider, in the browser</source>
            <translation>ほかのプロバイダー (ブラウザーで)</translation>
        </message>
        <message>
            <source>this session only</source>
            <comment>where a password is kept</comment>
            <translation>このセッションのみ</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>account, user on server</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>It answers, but its certificate is not trusted.</source>
            <translation>応答はありますが、証明書が信頼されていません。</translation>
        </message>
        <message>
            <source>system keyring</source>
            <comment>where a password is kept</comment>
            <translation>システムのキーリング</translation>
        </message>
        <message>
            <source>Its unique ids could not be compared. %1</source>
            <comment>why</comment>
            <translation>一意の ID を比較できませんでした。%1</translation>
        </message>
        <message>
            <source>It has no unique ids: a program that collects its mail cannot know what it has.</source>
            <translation>一意の ID がありません。メールを収集するプログラムは、すでに取得したものを判別できません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are left on the server.</source>
            <translation>
                <numerusform>%Ln 件のメッセージがサーバーに残っています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Unique ids stay the same from session to session.</source>
            <translation>一意の ID はセッションが変わっても同じです。</translation>
        </message>
        <message>
            <source>Unique ids change from session to session: programs that collect its mail fetch all of it again and again.</source>
            <translation>一意の ID がセッションごとに変わります。メールを収集するプログラムは、すべてのメールを何度も取得します。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are there under two ids.</source>
            <translation>
                <numerusform>%Ln 件のメッセージが 2 つの ID で存在します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have the id of another one: programs that collect its mail leave them out.</source>
            <translation>
                <numerusform>%Ln 件のメッセージが別のメッセージと同じ ID です。メールを収集するプログラムはそれを取得しません。</numerusform>
            </translation>
        </message>
        <message>
            <source>A firewall rewrites what this server says. That can cut sessions off, and so cause duplicates.</source>
            <translation>ファイアウォールがこのサーバーの応答を書き換えています。セッションが切断され、重複の原因になることがあります。</translation>
        </message>
        <message>
            <source>None: all can be read on the way</source>
            <translation>なし: 途中ですべて読み取られるおそれがあります</translation>
        </message>
        <message>
            <source>Without a user name</source>
            <translation>ユーザー名なし</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>サーバーの応答: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AddServerDialog</name>
        <message>
            <source>Add a mail server</source>
            <translation>メールサーバーの追加</translation>
        </message>
        <message>
            <source>Save without test</source>
            <translation>テストせずに保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>接続をテスト</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Edit the mail server</source>
            <translation>メールサーバーの編集</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>An account can trust one certificate beyond those of known issuers, and another server of it has its own. Name the CA file of the issuer under “More settings”.</source>
            <translation>既知の発行者以外で、1 つのアカウントが信頼できる証明書は 1 つだけです。このアカウントの別のサーバーには別の証明書があります。「詳細設定を表示」から発行者の CA ファイルを指定してください。</translation>
        </message>
        <message>
            <source>Saving… If the keyring asks for its password, answer it there.</source>
            <translation>保存しています… キーリングがパスワードを求めた場合は、そちらに入力してください。</translation>
        </message>
        <message>
            <source>The IMAP server works. If you do not need the server that failed, empty its field under “More settings”.</source>
            <translation>IMAP サーバーは動作しています。失敗したサーバーが必要でなければ、「詳細設定を表示」でその欄を空にしてください。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ArrivalsPlot</name>
        <message>
            <source>First copies</source>
            <translation>最初のコピー</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>余分なコピー</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Banner</name>
        <message>
            <source>Code for support: %1</source>
            <translation>サポート用コード: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseList</name>
        <message>
            <source>By design, no fault</source>
            <translation>仕様によるもの (障害ではありません)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>number of messages, title of a cause</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>cause, number of messages</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>cause, 93 % sure, number of messages</comment>
            <translation>%1、%2、%3</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseMessages</name>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>First gap</source>
            <translation>最初の間隔</translation>
        </message>
        <message>
            <source>Ways part at</source>
            <translation>分岐点</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>the mailbox</source>
            <translation>メールボックス</translation>
        </message>
        <message>
            <source>%1 · repeated by %2</source>
            <comment>host, who repeated</comment>
            <translation>%1 · 繰り返したのは%2</translation>
        </message>
        <message>
            <source>Messages of this cause</source>
            <translation>この原因のメッセージ</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>テキストとしてコピー</translation>
        </message>
        <message>
            <source>Show in Duplicates</source>
            <translation>「重複」で表示</translation>
        </message>
        <message>
            <source>Ways of the copies</source>
            <translation>コピーの経路</translation>
        </message>
        <message>
            <source>%1 more are not listed.</source>
            <comment>a number of messages</comment>
            <translation>ほかに %1 件ありますが、一覧には表示していません。</translation>
        </message>
        <message>
            <source>Messages, and the ways of the copies of the chosen one</source>
            <translation>メッセージと、選んだメッセージのコピーの経路</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CausePage</name>
        <message>
            <source>Find the cause</source>
            <translation>原因の調査</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>もう一度調べる</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Possible causes</source>
            <translation>考えられる原因</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>Time between copies</source>
            <translation>コピーの時間間隔</translation>
        </message>
        <message>
            <source>Size and number of copies</source>
            <translation>サイズとコピーの数</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>メールサーバーがまだありません</translation>
        </message>
        <message>
            <source>Onecopy works out from headers and logs why messages came several times. Add the server first.</source>
            <translation>Onecopy は、メッセージが複数回届いた理由をヘッダーとログから割り出します。まずサーバーを追加してください。</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>メールサーバーを追加…</translation>
        </message>
        <message>
            <source>Nothing to explain yet</source>
            <translation>説明する対象がまだありません</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>%1 のメールはまだチェックされていません。チェックは読み取りだけを行います。</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>今すぐチェック</translation>
        </message>
        <message>
            <source>Every message arrived once</source>
            <translation>すべてのメッセージが 1 回だけ届きました</translation>
        </message>
        <message>
            <source>There are no duplicates in the mailboxes that were checked, so there is no cause to look for.</source>
            <translation>チェックしたメールボックスに重複はないため、調べる原因はありません。</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再チェック</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that came more than once</source>
            <translation>
                <numerusform>複数回届いた %Ln 件のメッセージ</numerusform>
            </translation>
        </message>
        <message>
            <source>From the headers of %1</source>
            <comment>a number of messages</comment>
            <translation>%1のヘッダーに基づく</translation>
        </message>
        <message numerus="yes">
            <source>From the headers of %1 and %Ln logs</source>
            <comment>a number of messages</comment>
            <translation>
                <numerusform>%1のヘッダーと %Ln 件のログに基づく</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>93 % sure, number of messages</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The copies came at the same time, or their times are not known.</source>
            <translation>コピーは同時に届いたか、届いた時刻が不明です。</translation>
        </message>
        <message>
            <source>The sizes are not known.</source>
            <translation>サイズは不明です。</translation>
        </message>
        <message>
            <source>Looking for the cause</source>
            <translation>原因を調べています</translation>
        </message>
        <message>
            <source>Onecopy compares the headers of all copies.</source>
            <translation>Onecopy はすべてのコピーのヘッダーを比較します。</translation>
        </message>
        <message>
            <source>The cause was not looked for</source>
            <translation>原因は調べられていません</translation>
        </message>
        <message>
            <source>The search was stopped before it had an answer.</source>
            <translation>答えが出る前に調査が中止されました。</translation>
        </message>
        <message>
            <source>Find out by testing…</source>
            <translation>テストで調べる…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>表で表示</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <translation>
                <numerusform>%Ln 件の関連メッセージ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseSources</name>
        <message>
            <source>Add logs…</source>
            <translation>ログを追加…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>外す</translation>
        </message>
        <message>
            <source>Logs of mail servers</source>
            <translation>メールサーバーのログ</translation>
        </message>
        <message>
            <source>None yet. Logs prove what headers only suggest. Drop them here, plain or gzip.</source>
            <translation>まだありません。ヘッダーからは推測にとどまることを、ログは証明します。ここにドロップしてください (非圧縮または gzip)。</translation>
        </message>
        <message>
            <source>Ser&amp;vers that you run</source>
            <translation>自分で運用しているサーバー(&amp;V)</translation>
        </message>
        <message>
            <source>Servers that you run</source>
            <translation>自分で運用しているサーバー</translation>
        </message>
        <message>
            <source>mx1.example.com, example.org</source>
            <translation>mx1.example.com, example.org</translation>
        </message>
        <message>
            <source>Names of hosts or domains, with commas between them. While it is empty, Onecopy works them out.</source>
            <translation>ホストまたはドメインの名前をコンマで区切って入力します。空欄の間は、Onecopy が割り出します。</translation>
        </message>
        <message>
            <source>not a log that Onecopy knows</source>
            <translation>Onecopy の知らない形式のログ</translation>
        </message>
        <message>
            <source>%1, %2 lines</source>
            <comment>kind of log, a number</comment>
            <translation>%1、%2 行</translation>
        </message>
        <message>
            <source>worked out: %1</source>
            <comment>names of servers</comment>
            <translation>割り出した結果: %1</translation>
        </message>
        <message>
            <source>Add logs of mail servers</source>
            <translation>メールサーバーのログの追加</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file, what it is</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2 lines, none about a message</source>
            <comment>kind of log, a number</comment>
            <translation>%1、%2 行、メッセージに関する行なし</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseTexts</name>
        <message>
            <source>Answer comes too late</source>
            <translation>応答の遅れ</translation>
        </message>
        <message>
            <source>The receiving server answers too late after the message</source>
            <translation>受信サーバーがメッセージの後の応答を返すのが遅すぎる</translation>
        </message>
        <message>
            <source>The server takes the whole message and delivers it, but its answer comes after the sender has stopped waiting (RFC 1047). The sender keeps the message and sends it again at its next retry; every try is delivered.</source>
            <translation>サーバーはメッセージ全体を受け取って配送しますが、その応答は送信側が待つのをやめた後に届きます (RFC 1047)。送信側はメッセージを保持し、次の再試行で再び送信します。そのたびに配送されます。</translation>
        </message>
        <message>
            <source>Send test mails of rising size and measure the time from the end of the message to the answer. Above 60 seconds is too long; then find what runs inside the SMTP session and move it behind the answer.</source>
            <translation>サイズを少しずつ大きくしたテストメールを送り、メッセージの終わりから応答までの時間を測ってください。60 秒を超えるのは長すぎます。その場合は、SMTP セッションの中で何が動いているかを調べ、応答の後に移してください。</translation>
        </message>
        <message>
            <source>Antivirus scan delay</source>
            <translation>ウイルス検査の遅れ</translation>
        </message>
        <message>
            <source>An antivirus or content filter on the server scans inside the SMTP session</source>
            <translation>サーバーのウイルス対策またはコンテンツフィルターが SMTP セッションの中で検査する</translation>
        </message>
        <message>
            <source>The scanner looks at the message before the server answers. Large attachments take longer than the sender waits, so it sends the message again.</source>
            <translation>スキャナーは、サーバーが応答する前にメッセージを調べます。大きな添付ファイルでは送信側が待つ時間より長くかかるため、送信側はメッセージを再び送信します。</translation>
        </message>
        <message>
            <source>Let the test sender bypass the scanner for a few minutes, send the same test mails, and compare. Then move the scan behind the acceptance, or make it faster. Switch the scanner on again at once.</source>
            <translation>テスト用の差出人を数分間スキャナーの対象外にし、同じテストメールを送って比較してください。その後、検査を受理の後に移すか、速くしてください。スキャナーはすぐに元どおり有効にしてください。</translation>
        </message>
        <message>
            <source>Antivirus in the store</source>
            <translation>ストア内のウイルス対策</translation>
        </message>
        <message>
            <source>An antivirus in the mailbox store leaves messages unscanned and they are tried again</source>
            <translation>メールボックスストアのウイルス対策がメッセージを検査せずに残し、再試行される</translation>
        </message>
        <message>
            <source>The scanner fails on a message or is slow; the store defers the delivery and tries again later or at its next start.</source>
            <translation>スキャナーがメッセージの検査に失敗するか、時間がかかっています。ストアは配送を保留し、後で、または次の起動時に再試行します。</translation>
        </message>
        <message>
            <source>Look in the tracking log for repeated local deliveries (1028, 1037) of one Message-ID, and update the scanner.</source>
            <translation>追跡ログで、1 つの Message-ID に対するローカル配送 (1028、1037) の繰り返しを探し、スキャナーを更新してください。</translation>
        </message>
        <message>
            <source>Antivirus at the sender</source>
            <translation>送信側のウイルス対策</translation>
        </message>
        <message>
            <source>An antivirus on the sender's computer delays sending</source>
            <translation>差出人のコンピューターのウイルス対策が送信を遅らせる</translation>
        </message>
        <message>
            <source>The mail shield on a workstation buffers what is sent. The mail program stops waiting, keeps the message in its outbox, and sends it again.</source>
            <translation>差出人のコンピューターのメール保護機能が、送信するメールをいったん溜めます。メールソフトは待つのをやめ、メッセージを送信トレイに残して再び送信します。</translation>
        </message>
        <message>
            <source>Send the same test mail from that computer with the mail shield off, and from another computer.</source>
            <translation>同じテストメールを、メール保護機能を無効にしたそのコンピューターと、別のコンピューターから送ってください。</translation>
        </message>
        <message>
            <source>TLS session timed out</source>
            <translation>TLS のタイムアウト</translation>
        </message>
        <message>
            <source>The TLS session stalls or is cut, and the sender tries again</source>
            <translation>TLS セッションが停滞または切断され、送信側が再試行する</translation>
        </message>
        <message>
            <source>Over TLS the message arrives, but the answer does not reach the sender in time or the session is cut. The sender keeps the message and repeats it; Postfix senders add a try in clear.</source>
            <translation>TLS でメッセージは届きますが、応答が時間内に送信側に届かないか、セッションが切断されます。送信側はメッセージを保持して繰り返します。送信側が Postfix の場合は、平文での試行も加わります。</translation>
        </message>
        <message>
            <source>Send test mails of the same size with and without STARTTLS and from both sides of the firewall; compare the time to the answer. Then find what is slow: the scanner, the line, or the device that inspects TLS.</source>
            <translation>同じサイズのテストメールを、STARTTLS ありとなしで、ファイアウォールの両側から送り、応答までの時間を比べてください。その後、何が遅いのかを調べてください (スキャナー、回線、TLS を検査する機器)。</translation>
        </message>
        <message>
            <source>Firewall inspects SMTP</source>
            <translation>ファイアウォールの SMTP 検査</translation>
        </message>
        <message>
            <source>A firewall that inspects SMTP swallows the end of the message or the answer</source>
            <translation>SMTP を検査するファイアウォールが、メッセージの終わりまたは応答を失わせる</translation>
        </message>
        <message>
            <source>The firewall loses the final dot or the answer to it, so both sides disagree whether the message was taken.</source>
            <translation>ファイアウォールが終端のピリオドまたはそれに対する応答を失うため、メッセージが受理されたかどうかについて双方の認識が食い違います。</translation>
        </message>
        <message>
            <source>Look at the greeting from outside: asterisks or XXXX show SMTP inspection. Switch the inspection off for a test and send the same mails again.</source>
            <translation>外部からグリーティングを確認してください。アスタリスクや XXXX があれば、SMTP が検査されています。試しに検査を無効にして、同じメールを再び送ってください。</translation>
        </message>
        <message>
            <source>Lost large packets</source>
            <translation>大きなパケットの消失</translation>
        </message>
        <message>
            <source>Large packets are lost on the line</source>
            <translation>回線上で大きなパケットが失われる</translation>
        </message>
        <message>
            <source>Large segments vanish on the way, the transfer stalls, and it is repeated. With a gateway in between, copies arrive.</source>
            <translation>大きなセグメントが途中で消えて転送が停滞し、転送が繰り返されます。間にゲートウェイがあると、コピーが届きます。</translation>
        </message>
        <message>
            <source>Send pings of 1472 bytes that may not be fragmented, and test mails of 1, 2 and 10 kB; set the MTU to 1400 for a test.</source>
            <translation>断片化を禁止した 1472 バイトの ping と、1、2、10 kB のテストメールを送ってください。試しに MTU を 1400 に設定してください。</translation>
        </message>
        <message>
            <source>Overloaded server</source>
            <translation>サーバーの過負荷</translation>
        </message>
        <message>
            <source>The receiving server is overloaded or slows its clients down</source>
            <translation>受信サーバーが過負荷であるか、クライアントの速度を抑えている</translation>
        </message>
        <message>
            <source>Everything in the session is slow at busy hours, so the answer comes late whatever the size of the message.</source>
            <translation>混雑する時間帯にはセッション全体が遅くなるため、メッセージのサイズにかかわらず応答が遅れます。</translation>
        </message>
        <message>
            <source>Measure the time to the answer at night and at peak hours, and look at disks, back pressure and tarpitting.</source>
            <translation>応答までの時間を夜間とピーク時に測り、ディスク、バックプレッシャー、ターピットを確認してください。</translation>
        </message>
        <message>
            <source>Mail filter timed out</source>
            <translation>メールフィルターのタイムアウト</translation>
        </message>
        <message>
            <source>A mail filter times out at the end of the message</source>
            <translation>メールフィルターがメッセージの終わりでタイムアウトする</translation>
        </message>
        <message>
            <source>The filter has passed or stored the message, but its answer to the mail server comes too late; the sender is told to try again.</source>
            <translation>フィルターはメッセージを通したか保存していますが、メールサーバーへの応答が遅すぎるため、送信側は再試行を求められます。</translation>
        </message>
        <message>
            <source>Take the filter out for the test sender and compare. Let it report progress, or raise its time limit but keep it below that of the senders.</source>
            <translation>テスト用の差出人をフィルターの対象外にして比較してください。フィルターに進行状況を報告させるか、制限時間を延ばしてください。ただし、送信側の制限時間より短く保ってください。</translation>
        </message>
        <message>
            <source>Two mail exchangers</source>
            <translation>2 台のメールエクスチェンジャー</translation>
        </message>
        <message>
            <source>The sender moves on to another mail exchanger after a time-out</source>
            <translation>送信側がタイムアウトの後に別のメールエクスチェンジャーへ移る</translation>
        </message>
        <message>
            <source>The first mail exchanger takes the message but answers too late; the sender gives it to the next one as well.</source>
            <translation>最初のメールエクスチェンジャーはメッセージを受け取りますが、応答が遅すぎます。送信側は次のメールエクスチェンジャーにも渡します。</translation>
        </message>
        <message>
            <source>Find the slow mail exchanger: compare the time to the answer of each of them.</source>
            <translation>遅いメールエクスチェンジャーを見つけてください。それぞれの応答までの時間を比べます。</translation>
        </message>
        <message>
            <source>Slow mailbox server</source>
            <translation>遅いメールボックスサーバー</translation>
        </message>
        <message>
            <source>The mailbox server answers the mail server too late</source>
            <translation>メールボックスサーバーがメールサーバーに応答を返すのが遅すぎる</translation>
        </message>
        <message>
            <source>The last step into the mailbox was done, but its answer came after the mail server had stopped waiting, so it delivered again.</source>
            <translation>メールボックスへの最後の段階は完了しましたが、応答が届いたのはメールサーバーが待つのをやめた後だったため、再び配送されました。</translation>
        </message>
        <message>
            <source>Measure an LMTP delivery by hand, look at the load of the mailbox server's disks, and raise the time limit of that step.</source>
            <translation>LMTP の配送を手作業で測り、メールボックスサーバーのディスク負荷を確認し、その段階の制限時間を延ばしてください。</translation>
        </message>
        <message>
            <source>Stuck in Exchange</source>
            <translation>Exchange での滞留</translation>
        </message>
        <message>
            <source>A message is stuck in Exchange and is sent again at each start</source>
            <translation>メッセージが Exchange に滞留し、起動のたびに再び送信される</translation>
        </message>
        <message>
            <source>The message stayed in the temporary table of the SMTP mailbox, or in a queue, and is processed again whenever the service, the store or the server starts, often every night.</source>
            <translation>メッセージが SMTP メールボックスの一時テーブルまたはキューに残り、サービス、ストア、サーバーが起動するたびに再び処理されます。毎晩起きることがよくあります。</translation>
        </message>
        <message>
            <source>Find out what restarts at the time of the copies (backup, updates). On Exchange 2003 look for the Message-ID in the TempTable with MFCMAPI; elsewhere look into the queue.</source>
            <translation>コピーの時刻に何が再起動しているかを調べてください (バックアップ、更新)。Exchange 2003 では MFCMAPI で TempTable から Message-ID を探し、それ以外ではキューを調べてください。</translation>
        </message>
        <message>
            <source>Queued again</source>
            <translation>キューへの再投入</translation>
        </message>
        <message>
            <source>Messages are put into the queue again</source>
            <translation>メッセージが再びキューに入れられる</translation>
        </message>
        <message>
            <source>Files in a pickup or replay folder, a restored queue, or a script submit messages again that were delivered already.</source>
            <translation>pickup または replay フォルダーのファイル、復元されたキュー、スクリプトのいずれかが、すでに配送されたメッセージを再び送信します。</translation>
        </message>
        <message>
            <source>Compare the times of the copies with restarts and scheduled tasks on the host that handed them over, and look into its pickup and replay folders.</source>
            <translation>コピーの時刻を、それを渡したホストの再起動や予定されたタスクと比べ、そのホストの pickup フォルダーと replay フォルダーを調べてください。</translation>
        </message>
        <message>
            <source>Exchange safety copies</source>
            <translation>Exchange の冗長コピー</translation>
        </message>
        <message>
            <source>Exchange sends its safety copies</source>
            <translation>Exchange が冗長コピーを送信する</translation>
        </message>
        <message>
            <source>After an outage, shadow redundancy or Safety Net submits messages again. Exchange mailboxes drop them, others see duplicates.</source>
            <translation>障害の後、シャドウ冗長性または Safety Net がメッセージを再び送信します。Exchange のメールボックスはそれを破棄しますが、ほかでは重複になります。</translation>
        </message>
        <message>
            <source>Look for RESUBMIT and HAREDIRECT in message tracking, and for the outage before them.</source>
            <translation>メッセージ追跡で RESUBMIT と HAREDIRECT を探し、その前の障害を探してください。</translation>
        </message>
        <message>
            <source>Archive or journal copy</source>
            <translation>アーカイブまたはジャーナルのコピー</translation>
        </message>
        <message>
            <source>Archiving or journaling makes extra copies</source>
            <translation>アーカイブまたはジャーナル処理が余分なコピーを作る</translation>
        </message>
        <message>
            <source>A rule copies every message for an archive, and that copy ends in the same mailbox.</source>
            <translation>ルールがすべてのメッセージをアーカイブ用にコピーし、そのコピーが同じメールボックスに届きます。</translation>
        </message>
        <message>
            <source>Find the rule (journaling, always_bcc, a filter script, an archive address that leads back here). Switch it off for a few minutes if that is allowed, send a test mail, and switch it on again.</source>
            <translation>該当するルールを見つけてください (ジャーナル、always_bcc、フィルターのスクリプト、ここに戻ってくるアーカイブ用アドレス)。許されるなら数分間無効にし、テストメールを送ってから、再び有効にしてください。</translation>
        </message>
        <message>
            <source>Several addresses</source>
            <translation>複数のアドレス</translation>
        </message>
        <message>
            <source>The recipient is reached by several addresses</source>
            <translation>受信者に複数のアドレスで届く</translation>
        </message>
        <message>
            <source>The sender named several addresses or groups that all end in one mailbox. Each of them gets its copy, as designed.</source>
            <translation>差出人が指定した複数のアドレスやグループが、すべて 1 つのメールボックスに届きます。それぞれにコピーが届くのは仕様どおりです。</translation>
        </message>
        <message>
            <source>Send a test mail to the person alone. If only mail to several addresses comes twice, flatten the groups or aliases.</source>
            <translation>本人だけにテストメールを送ってください。複数のアドレスに宛てたメールだけが 2 回届く場合は、グループやエイリアスを整理してください。</translation>
        </message>
        <message>
            <source>Forwarding</source>
            <translation>転送</translation>
        </message>
        <message>
            <source>Forwarding brings a second copy</source>
            <translation>転送によって 2 通目のコピーが届く</translation>
        </message>
        <message>
            <source>The message is delivered and also forwarded, and both ways end in the same mailbox.</source>
            <translation>メッセージは配送されると同時に転送もされ、どちらの経路も同じメールボックスに届きます。</translation>
        </message>
        <message>
            <source>Switch the forwarding of the other address off and send one test mail to each address.</source>
            <translation>もう一方のアドレスの転送を無効にし、各アドレスにテストメールを 1 通ずつ送ってください。</translation>
        </message>
        <message>
            <source>Catch-all mailbox</source>
            <translation>キャッチオールメールボックス</translation>
        </message>
        <message>
            <source>A catch-all mailbox is fetched and distributed by the addresses in the header</source>
            <translation>キャッチオールメールボックスのメールを取り込み、ヘッダーのアドレスに従って配っている</translation>
        </message>
        <message>
            <source>The provider stores one copy for each recipient, and the collecting program gives each copy to all recipients.</source>
            <translation>プロバイダーは受信者ごとに 1 つのコピーを保存し、取り込みプログラムは各コピーをすべての受信者に配ります。</translation>
        </message>
        <message>
            <source>Send one test mail to one, two and three recipients here: the copies grow with their number. Use one mailbox for each person, or the envelope address.</source>
            <translation>ここの受信者 1 人、2 人、3 人に宛てたテストメールを 1 通ずつ送ってください。受信者の数に応じてコピーが増えます。1 人につき 1 つのメールボックスを使うか、エンベロープのアドレスを使ってください。</translation>
        </message>
        <message>
            <source>POP3 fetched again</source>
            <translation>POP3 の再取り込み</translation>
        </message>
        <message>
            <source>A POP3 collector fetches the same messages again</source>
            <translation>POP3 の取り込みプログラムが同じメッセージを再び取り込む</translation>
        </message>
        <message>
            <source>The collecting program does not delete what it fetched, forgot what it had, or was cut before it could say QUIT (RFC 1939); at the next poll it fetches the messages again.</source>
            <translation>取り込みプログラムが、取り込んだメッセージを削除していないか、どれを取り込んだかを忘れたか、QUIT を送る前に切断されました (RFC 1939)。次の取り込みで、同じメッセージを再び取り込みます。</translation>
        </message>
        <message>
            <source>List the unique ids at the provider before and after a poll. Look in the collector's log for errors and for one large message at which it always stops.</source>
            <translation>取り込みの前後に、プロバイダー側の一意の ID を一覧にしてください。取り込みプログラムのログで、エラーと、いつもそこで止まる大きなメッセージを探してください。</translation>
        </message>
        <message>
            <source>Two collectors</source>
            <translation>2 つの取り込みプログラム</translation>
        </message>
        <message>
            <source>Two programs collect the same mail</source>
            <translation>2 つのプログラムが同じメールを取り込む</translation>
        </message>
        <message>
            <source>Two collectors, or a collector and direct delivery, bring the same message on two ways.</source>
            <translation>2 つの取り込みプログラム、または取り込みプログラムと直接の配送が、同じメッセージを 2 つの経路で届けます。</translation>
        </message>
        <message>
            <source>Stop one of them and watch whether messages arrive once.</source>
            <translation>一方を停止し、メッセージが 1 回だけ届くかどうかを確認してください。</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>再送信</translation>
        </message>
        <message>
            <source>The sender's mail program, or the sender, sent it again</source>
            <translation>差出人のメールソフト、または差出人本人が再び送信した</translation>
        </message>
        <message>
            <source>The sending program stopped waiting and submitted the same message again, or a person pressed Send twice.</source>
            <translation>送信プログラムが待つのをやめて同じメッセージを再び送信したか、人が送信ボタンを 2 回押しました。</translation>
        </message>
        <message>
            <source>Ask the sender for the outbox and the sent mail. If one message was sent and several arrived, measure the time to the answer of the submission server.</source>
            <translation>差出人に、送信トレイと送信済みメールの確認を依頼してください。送信が 1 通で複数届いている場合は、送信用サーバーの応答までの時間を測ってください。</translation>
        </message>
        <message>
            <source>Program sent it again</source>
            <translation>プログラムによる再送信</translation>
        </message>
        <message>
            <source>A program sends the same message again</source>
            <translation>プログラムが同じメッセージを再び送信する</translation>
        </message>
        <message>
            <source>An application gave up waiting too early, or a job ran twice, and the message was made anew.</source>
            <translation>アプリケーションが待つのを早くやめすぎたか、ジョブが 2 回実行されて、メッセージが新たに作られました。</translation>
        </message>
        <message>
            <source>Look at the log of the application for time-outs; let it hand mail to a local relay that answers at once.</source>
            <translation>アプリケーションのログでタイムアウトを探してください。すぐに応答するローカルのリレーにメールを渡すようにしてください。</translation>
        </message>
        <message>
            <source>Mobile device</source>
            <translation>モバイル端末</translation>
        </message>
        <message>
            <source>A mobile device sent it again</source>
            <translation>モバイル端末が再び送信した</translation>
        </message>
        <message>
            <source>The device lost the answer to its request and repeated it.</source>
            <translation>端末が要求に対する応答を受け取れず、要求を繰り返しました。</translation>
        </message>
        <message>
            <source>Look for several SendMail requests of one device in the web server's log.</source>
            <translation>Web サーバーのログで、1 台の端末からの複数の SendMail 要求を探してください。</translation>
        </message>
        <message>
            <source>Rule in the mailbox</source>
            <translation>メールボックスのルール</translation>
        </message>
        <message>
            <source>Rules or mail programs copy messages inside the mailbox</source>
            <translation>ルールまたはメールソフトがメールボックスの中でメッセージをコピーする</translation>
        </message>
        <message>
            <source>A rule, or several programs with the same rules, copied the message after it had been delivered.</source>
            <translation>ルール、または同じルールを持つ複数のプログラムが、配送された後のメッセージをコピーしました。</translation>
        </message>
        <message>
            <source>Switch the rules off, send one test mail, and switch them on one by one.</source>
            <translation>ルールを無効にしてテストメールを 1 通送り、1 つずつ有効に戻してください。</translation>
        </message>
        <message>
            <source>Copy of sent mail</source>
            <translation>送信済みメールのコピー</translation>
        </message>
        <message>
            <source>Client and server both save sent mail</source>
            <translation>クライアントとサーバーの両方が送信済みメールを保存する</translation>
        </message>
        <message>
            <source>Switch off one of the two settings that save sent mail, if the copies disturb.</source>
            <translation>コピーが邪魔な場合は、送信済みメールを保存する 2 つの設定の一方を無効にしてください。</translation>
        </message>
        <message>
            <source>Restore or import</source>
            <translation>復元またはインポート</translation>
        </message>
        <message>
            <source>A restore, an import or a synchronisation put copies into the mailbox</source>
            <translation>復元、インポート、同期のいずれかがメールボックスにコピーを置いた</translation>
        </message>
        <message>
            <source>Messages were merged into the mailbox without a look at what was there already.</source>
            <translation>すでに何があるかを確認せずに、メッセージがメールボックスに取り込まれました。</translation>
        </message>
        <message>
            <source>Find out what ran at the time at which the copies were stored: a restore, a migration, a synchroniser.</source>
            <translation>コピーが保存された時刻に何が動いていたかを調べてください (復元、移行、同期プログラム)。</translation>
        </message>
        <message>
            <source>Mail loop</source>
            <translation>メールループ</translation>
        </message>
        <message>
            <source>Servers forward the message to each other</source>
            <translation>サーバー同士がメッセージを転送し合う</translation>
        </message>
        <message>
            <source>The message goes round between two systems, and each time a copy stays here.</source>
            <translation>メッセージが 2 つのシステムの間を回り、そのたびにここにコピーが残ります。</translation>
        </message>
        <message>
            <source>Follow the hosts that repeat in the Received lines and remove one of the two forwardings.</source>
            <translation>Received 行で繰り返し現れるホストをたどり、2 つの転送の一方を取り除いてください。</translation>
        </message>
        <message>
            <source>Public folder</source>
            <translation>パブリックフォルダー</translation>
        </message>
        <message>
            <source>Public folders bring their own copies</source>
            <translation>パブリックフォルダーが独自のコピーを作る</translation>
        </message>
        <message>
            <source>The store made a new message for each member, or replication conflicted.</source>
            <translation>ストアがメンバーごとに新しいメッセージを作ったか、複製で競合が起きました。</translation>
        </message>
        <message>
            <source>Count the members whose alternate recipient is that folder.</source>
            <translation>そのフォルダーを代替受信者に設定しているメンバーを数えてください。</translation>
        </message>
        <message>
            <source>List and direct copy</source>
            <translation>リスト経由と直接のコピー</translation>
        </message>
        <message>
            <source>One copy came from a mailing list, another one directly</source>
            <translation>1 つのコピーはメーリングリストから、もう 1 つは直接届いた</translation>
        </message>
        <message>
            <source>The sender addressed the list and its member. Both copies are wanted, as designed.</source>
            <translation>差出人がリストとそのメンバーの両方に宛てて送りました。どちらのコピーも意図されたもので、仕様どおりです。</translation>
        </message>
        <message>
            <source>Ask the list to leave out members who are addressed directly, if the copies disturb.</source>
            <translation>コピーが邪魔な場合は、直接の宛先になっているメンバーを除くようリストに依頼してください。</translation>
        </message>
        <message>
            <source>Bounces that look alike</source>
            <translation>似たバウンス</translation>
        </message>
        <message>
            <source>Bounces or automatic answers that look alike</source>
            <translation>互いに似たバウンスまたは自動応答</translation>
        </message>
        <message>
            <source>One forged or looping message caused many of them. They are different messages.</source>
            <translation>偽造されたメッセージ、またはループしたメッセージ 1 通が多数を引き起こしました。これらは別々のメッセージです。</translation>
        </message>
        <message>
            <source>Look at what they answer to; reject unknown recipients during the session.</source>
            <translation>何に対する応答かを確認してください。存在しない受信者はセッション中に拒否してください。</translation>
        </message>
        <message>
            <source>Shared Message-ID</source>
            <translation>Message-ID の共有</translation>
        </message>
        <message>
            <source>Different messages share one Message-ID</source>
            <translation>異なるメッセージが 1 つの Message-ID を共有している</translation>
        </message>
        <message>
            <source>The sending program gives several messages the same Message-ID. They are not duplicates, and none of them may be removed.</source>
            <translation>送信プログラムが複数のメッセージに同じ Message-ID を付けています。これらは重複ではなく、どれも取り除いてはいけません。</translation>
        </message>
        <message>
            <source>Tell the owner of the sending program; nothing has to be done here.</source>
            <translation>送信プログラムの管理者に知らせてください。こちらで行うことはありません。</translation>
        </message>
        <message>
            <source>Store forgets too early</source>
            <translation>ストアの記憶が短い</translation>
        </message>
        <message>
            <source>The store forgets too early which messages it had</source>
            <translation>ストアが、受け取ったメッセージを早く忘れすぎる</translation>
        </message>
        <message>
            <source>Not a cause: Exchange 2003 remembers for one hour what it delivered, so that slow repeats become visible.</source>
            <translation>原因ではありません。Exchange 2003 は配送したものを 1 時間だけ記憶するため、間隔の長い繰り返しが見えるようになります。</translation>
        </message>
        <message>
            <source>Repair the cause of the repeats; a longer memory only hides them.</source>
            <translation>繰り返しの原因を直してください。記憶を長くしても、繰り返しを隠すだけです。</translation>
        </message>
        <message>
            <source>What is sent is saved by the mail program, the server, or both. Beside a copy in the inbox that is wanted; of two in one mailbox for sent mail, one is enough.</source>
            <translation>送信したメールは、メールソフト、サーバー、またはその両方が保存します。受信箱のコピーとは別にあるのは意図どおりですが、一つの送信済みメールボックスに二つある場合は、一つで足ります。</translation>
        </message>
        <message>
            <source>Doubled at the filter</source>
            <translation>フィルターでの重複</translation>
        </message>
        <message>
            <source>Messages become several at a content filter behind the queue</source>
            <translation>キューの後ろにあるコンテンツフィルターで、メッセージが複数になる</translation>
        </message>
        <message>
            <source>The server hands the message to a filter, gets no answer in time, and hands it over again, while the filter still finishes and returns each of them. Or it follows aliases, and adds addresses, both before the filter and behind it.</source>
            <translation>サーバーはメッセージをフィルターに渡し、時間内に応答がないため再び渡します。その間にフィルターは処理を終え、それぞれを返します。または、フィルターの前と後ろの両方で、サーバーが別名を展開したり、アドレスを加えたりしています。</translation>
        </message>
        <message>
            <source>Look for several queue ids with one Message-ID from localhost, and for "may be sent more than once" towards the filter. Raise the time limit towards the filter above the filter's own, and make the scan faster. Where aliases are followed on both sides of the filter, set receive_override_options=no_address_mappings on one of them.</source>
            <translation>localhost からの 1 つの Message-ID に対する複数のキュー ID と、フィルターに対する「may be sent more than once」を探してください。フィルターに対する制限時間をフィルター自身の制限時間より長くし、検査を速くしてください。フィルターの両側で別名が展開される場合は、片側に receive_override_options=no_address_mappings を設定してください。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWhy</name>
        <message>
            <source>Why this cause</source>
            <translation>この原因と考える理由</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>裏付ける根拠</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>反する根拠</translation>
        </message>
        <message>
            <source>What else it could be</source>
            <translation>ほかに考えられる原因</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>確定するための方法</translation>
        </message>
        <message>
            <source>The lines that this stands on</source>
            <translation>根拠となる行</translation>
        </message>
        <message>
            <source>Lines of headers and logs, word for word</source>
            <translation>ヘッダーとログの行 (原文のまま)</translation>
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
            <translation>「%1」:</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWords</name>
        <message>
            <source>Not clear yet</source>
            <translation>まだ不明</translation>
        </message>
        <message>
            <source>The evidence is thin, or contradicts itself</source>
            <translation>根拠が少ないか、互いに矛盾している</translation>
        </message>
        <message>
            <source>What is known about these messages fits several causes about equally well. Onecopy does not guess.</source>
            <translation>これらのメッセージについて分かっていることは、複数の原因にほぼ同じ程度に当てはまります。Onecopy は当て推量をしません。</translation>
        </message>
        <message>
            <source>Add the logs of your mail servers for the days of these messages, and name the servers that you run. More messages that came twice help too.</source>
            <translation>これらのメッセージの日のメールサーバーのログを追加し、自分で運用しているサーバーを指定してください。2 回届いたメッセージがさらにあれば、それも役立ちます。</translation>
        </message>
        <message>
            <source>strong</source>
            <comment>how much a reason says</comment>
            <translation>強い</translation>
        </message>
        <message>
            <source>medium</source>
            <comment>how much a reason says</comment>
            <translation>中程度</translation>
        </message>
        <message>
            <source>weak</source>
            <comment>how much a reason says</comment>
            <translation>弱い</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>送信側</translation>
        </message>
        <message>
            <source>a content filter</source>
            <translation>コンテンツフィルター</translation>
        </message>
        <message>
            <source>the delivery into the mailbox</source>
            <translation>メールボックスへの配送</translation>
        </message>
        <message>
            <source>the mailbox itself</source>
            <translation>メールボックス自体</translation>
        </message>
        <message>
            <source>a program that fetches mail</source>
            <translation>メールを取り込むプログラム</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>コピー %1</translation>
        </message>
        <message>
            <source>%1 sure</source>
            <comment>a percentage</comment>
            <translation>確度 %1</translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>すべてのメッセージが 1 回だけ届きました。</translation>
        </message>
        <message>
            <source>There is no cause to look for.</source>
            <translation>調べる原因はありません。</translation>
        </message>
        <message>
            <source>No fault was found: all copies are by design.</source>
            <translation>障害は見つかりませんでした。すべてのコピーは仕様によるものです。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages came more than once, as list, alias or sent copies do.</source>
            <translation>
                <numerusform>%Ln 件のメッセージが複数回届きました。メーリングリスト、エイリアス、送信済みメールのコピーでは通常のことです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln 件のメッセージ</numerusform>
            </translation>
        </message>
        <message>
            <source>The evidence of %1 fits several causes.</source>
            <translation>%1の根拠は、複数の原因に当てはまります。</translation>
        </message>
        <message>
            <source>Closest so far: %1 (%2).</source>
            <comment>cause, percentage</comment>
            <translation>現時点で最も近いもの: %1 (%2)。</translation>
        </message>
        <message>
            <source>Onecopy cannot tell yet why the copies came.</source>
            <translation>コピーが届いた理由は、Onecopy にはまだ分かりません。</translation>
        </message>
        <message>
            <source>Most likely: %1.</source>
            <comment>title of a cause</comment>
            <translation>最も有力: %1。</translation>
        </message>
        <message>
            <source>%1, for %2 of %3 that came more than once.</source>
            <comment>93 % sure, for 41 of 43 messages …</comment>
            <translation>%1。複数回届いた%3のうち %2 件が該当します。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>no queue id</source>
            <comment>that a server gave to a message</comment>
            <translation>キュー ID なし</translation>
        </message>
        <message>
            <source>queue id %1</source>
            <translation>キュー ID %1</translation>
        </message>
        <message>
            <source>dated %1</source>
            <comment>in place of an id</comment>
            <translation>日付 %1</translation>
        </message>
        <message>
            <source>a host without a name</source>
            <translation>名前のないホスト</translation>
        </message>
        <message numerus="yes">
            <source>in all %Ln messages</source>
            <translation>
                <numerusform>%Ln 件のメッセージすべて</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %1 of %Ln messages</source>
            <translation>
                <numerusform>%Ln 件のメッセージのうち %1 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Hosts, times and sizes are those of one message, as an example.</source>
            <translation>ホスト、時刻、サイズは、例として 1 件のメッセージのものです。</translation>
        </message>
        <message>
            <source>Hosts, times and sizes are those of one message, as an example: “%1”.</source>
            <translation>ホスト、時刻、サイズは、例として 1 件のメッセージのものです: 「%1」。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <comment>not equal, and so not counted as copies</comment>
            <translation>
                <numerusform>%Ln 件の関連メッセージ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>messages, linked messages</comment>
            <translation>%1と%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln 件の余分なコピー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are told as found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>
                <numerusform>%Ln 件のメッセージは、%2が移動される前の、%1 に見つかったときの状態で示しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>As found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>%2が移動される前の、%1 に見つかったときの状態です。</translation>
        </message>
        <message>
            <source>%1, for %2.</source>
            <comment>93 % sure, for 3 linked messages</comment>
            <translation>%2について、%1。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln Message-IDs stand in several messages that are not alike.</source>
            <translation>
                <numerusform>内容の異なる複数のメッセージが同じ Message-ID を持つ例が %Ln 件あります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln times</source>
            <comment>how often something happened</comment>
            <translation>
                <numerusform>%Ln 回</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, for %2 of %3</source>
            <comment>93 % sure, for 41 of 43 messages</comment>
            <translation>%1（%3のうち %2 件）</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CertificatePanel</name>
        <message>
            <source>Do not trust it</source>
            <translation>信頼しない</translation>
        </message>
        <message>
            <source>Trust exactly this certificate</source>
            <translation>この証明書だけを信頼</translation>
        </message>
        <message>
            <source>What is wrong with the certificate</source>
            <translation>証明書の問題</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name of a value, the value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The certificate of %1 has changed</source>
            <translation>%1 の証明書が変わりました</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted</source>
            <translation>%1 の証明書は信頼できません</translation>
        </message>
        <message>
            <source>No password was sent. Somebody else may be answering in the server’s place. Trust it only if the server’s administrator gives you the same fingerprint, by another way than this connection.</source>
            <translation>パスワードは送信されていません。別の誰かがサーバーの代わりに応答している可能性があります。この接続とは別の手段でサーバーの管理者から同じフィンガープリントを知らされた場合にのみ、信頼してください。</translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>発行先</translation>
        </message>
        <message>
            <source>For the names</source>
            <translation>対象の名前</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>発行者</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有効期間</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from date to date</comment>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>Trusted until now</source>
            <translation>これまで信頼していた証明書</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>フィンガープリント (SHA-256)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChartCard</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>最初のコピー</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>余分なコピー</translation>
        </message>
        <message>
            <source>There are no arrivals to show.</source>
            <translation>表示する到着はありません。</translation>
        </message>
        <message>
            <source>%1: %2 first and %3 extra copies</source>
            <translation>%1: 最初のコピー %2 件、余分なコピー %3 件</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChartWords</name>
        <message>
            <source>MMM yyyy</source>
            <comment>date format of a month in a chart</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>ddd d</source>
            <comment>date format of a weekday in a chart</comment>
            <translation>d日(ddd)</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>date format of a day in a chart</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and time in a chart</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>There are no arrivals to show.</source>
            <translation>表示する到着はありません。</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 first and no extra copies.</source>
            <translation>%1から%2まで: 最初のコピー %3 件、余分なコピーなし。</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 first and %4 extra copies, at most %5 extra on %6.</source>
            <translation>%1から%2まで: 最初のコピー %3 件、余分なコピー %4 件。余分なコピーの最多は %5 件 (%6)。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistMailForm</name>
        <message>
            <source>Measure with &amp;test mail</source>
            <translation>テストメールで測定(&amp;T)</translation>
        </message>
        <message>
            <source>Test mail may be sent to this address</source>
            <translation>このアドレスにテストメールを送ってもよい</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>アドレス(&amp;A)</translation>
        </message>
        <message>
            <source>anna@example.org, whose inbox this account reads</source>
            <translation>anna@example.org (このアカウントで受信トレイを読み取れるアドレス)</translation>
        </message>
        <message>
            <source>Sent thr&amp;ough</source>
            <translation>送信に使うサーバー(&amp;O)</translation>
        </message>
        <message>
            <source>Si&amp;ze of each</source>
            <translation>1 通のサイズ(&amp;Z)</translation>
        </message>
        <message>
            <source>&amp;Number for each setting</source>
            <translation>設定ごとの通数(&amp;N)</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>Wait &amp;for copies</source>
            <translation>コピーを待つ時間(&amp;F)</translation>
        </message>
        <message>
            <source>Enter the address for test mail.</source>
            <translation>テストメールのアドレスを入力してください。</translation>
        </message>
        <message>
            <source>Enter the server that test mail is sent through.</source>
            <translation>テストメールの送信に使うサーバーを入力してください。</translation>
        </message>
        <message>
            <source>Confirm the address for test mail.</source>
            <translation>このアドレスにテストメールを送ってよい場合は、チェックを付けてください。</translation>
        </message>
        <message>
            <source>Check the scanner with &amp;EICAR</source>
            <translation>EICAR でスキャナーを確認(&amp;E)</translation>
        </message>
        <message>
            <source>The EICAR test file is harmless, and every virus scanner reports it. It is sent before the change and after it was put back, to show that mail is scanned again.</source>
            <translation>EICAR テストファイルは無害で、どのウイルススキャナーでも検出されます。変更の前と元に戻した後に送り、メールが再び検査されていることを確かめます。</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before. Wait longer than that.</source>
            <comment>a duration</comment>
            <translation>コピーは、直前のコピーの %1 後に届くことが最も多くありました。それより長く待ってください。</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before. No step waits that long: check the mailbox later, to see whether copies still come.</source>
            <comment>a duration</comment>
            <translation>コピーは、直前のコピーの %1 後に届くことが最も多くありました。どの手順もそれほど長くは待ちません。まだコピーが届くかどうかは、後でメールボックスをもう一度チェックして確かめてください。</translation>
        </message>
        <message>
            <source>Test mail cannot be sent to this address. Enter one such as anna@example.org.</source>
            <translation>このアドレスにはテストメールを送信できません。anna@example.org のようなアドレスを入力してください。</translation>
        </message>
        <message>
            <source>Enter the server that test mail is sent through in the form %1.</source>
            <comment>an address of a server</comment>
            <translation>テストメールの送信に使うサーバーを %1 の形式で入力してください。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistPage</name>
        <message>
            <source>Find out by testing</source>
            <translation>テストで調べる</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Steps, likeliest first</source>
            <translation>手順 (可能性の高い順)</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>測定方法</translation>
        </message>
        <message>
            <source>The step</source>
            <translation>手順</translation>
        </message>
        <message>
            <source>Step %1 of %2 · %3</source>
            <comment>number, number, state of the step</comment>
            <translation>手順 %1 / %2 · %3</translation>
        </message>
        <message>
            <source>Write down first</source>
            <translation>最初に書き留めること</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>行うこと</translation>
        </message>
        <message>
            <source>What is changed</source>
            <translation>変更するもの</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>元に戻す方法</translation>
        </message>
        <message>
            <source>How to see that it is back</source>
            <translation>元に戻ったことの確認方法</translation>
        </message>
        <message>
            <source>How the result is judged</source>
            <translation>結果の判定方法</translation>
        </message>
        <message>
            <source>What it risks</source>
            <translation>リスク</translation>
        </message>
        <message>
            <source>Another step is under way.</source>
            <translation>別の手順を実行中です。</translation>
        </message>
        <message>
            <source>Add a mail server first, or do without test mail.</source>
            <translation>先にメールサーバーを追加するか、テストメールなしで行ってください。</translation>
        </message>
        <message>
            <source>Protection is only switched off while test mail runs.</source>
            <translation>保護を無効にするのは、テストメールを送っている間だけです。</translation>
        </message>
        <message>
            <source>Look at the settings</source>
            <translation>設定を確認</translation>
        </message>
        <message>
            <source>Begin this step</source>
            <translation>この手順を開始</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>サポート用コード: %1</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>入力欄へ</translation>
        </message>
        <message>
            <source>Where to see it</source>
            <translation>確認できる場所</translation>
        </message>
        <message>
            <source>Where it is another certificate than that of the mailbox server, choose a CA file in the account that holds both of them, or those who issued them.</source>
            <translation>メールボックスのサーバーとは別の証明書の場合は、両方の証明書またはその発行者の証明書を含む CA ファイルをアカウントで選んでください。</translation>
        </message>
        <message>
            <source>One setting after the other is changed or switched off, tested, and put back.</source>
            <translation>設定を 1 つずつ変更するか無効にし、テストして、元に戻します。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistPlace</name>
        <message>
            <source>Server &amp;product</source>
            <translation>サーバー製品(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Who changes it</source>
            <translation>変更する人(&amp;W)</translation>
        </message>
        <message>
            <source>I do, by hand</source>
            <translation>自分 (手作業)</translation>
        </message>
        <message>
            <source>Onecopy, on this computer</source>
            <translation>Onecopy (このコンピューター上)</translation>
        </message>
        <message>
            <source>Onecopy, over ssh</source>
            <translation>Onecopy (ssh 経由)</translation>
        </message>
        <message>
            <source>&amp;Host</source>
            <translation>ホスト(&amp;H)</translation>
        </message>
        <message>
            <source>root@mail.example.org</source>
            <translation>root@mail.example.org</translation>
        </message>
        <message>
            <source>Confi&amp;guration</source>
            <translation>設定の場所(&amp;G)</translation>
        </message>
        <message>
            <source>Where the product has it, if left empty</source>
            <translation>空欄の場合は製品の標準の場所</translation>
        </message>
        <message>
            <source>Sa&amp;ved files</source>
            <translation>保存ファイルの場所(&amp;V)</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes</comment>
            <translation> 分</translation>
        </message>
        <message>
            <source>Back after at &amp;most</source>
            <translation>元に戻すまでの最長時間(&amp;M)</translation>
        </message>
        <message>
            <source>For this product, this step is done by hand.</source>
            <translation>この製品では、この手順は手作業で行います。</translation>
        </message>
        <message>
            <source>Parts of this could not be checked against the product; names may differ on your server.</source>
            <translation>この内容の一部は、実際の製品で確認できていません。お使いのサーバーでは名前が異なることがあります。</translation>
        </message>
        <message>
            <source>Enter the host for ssh.</source>
            <translation>ssh のホストを入力してください。</translation>
        </message>
        <message>
            <source> min (%1)</source>
            <comment>minutes, the same as hours or days</comment>
            <translation> 分 (%1)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistRunPanel</name>
        <message>
            <source>Stop and put back</source>
            <translation>中止して元に戻す</translation>
        </message>
        <message>
            <source>Progress of the step</source>
            <translation>手順の進行状況</translation>
        </message>
        <message>
            <source>I have changed it (%1)</source>
            <comment>time</comment>
            <translation>変更しました (%1)</translation>
        </message>
        <message>
            <source>I have put it back (%1)</source>
            <comment>time</comment>
            <translation>元に戻しました (%1)</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>すべてそのままにする</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>I have changed it</source>
            <translation>変更しました</translation>
        </message>
        <message>
            <source>I have put it back</source>
            <translation>元に戻しました</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>準備しています</translation>
        </message>
        <message>
            <source>Reading the settings of the server</source>
            <translation>サーバーの設定を読み取っています</translation>
        </message>
        <message>
            <source>Changing the setting</source>
            <translation>設定を変更しています</translation>
        </message>
        <message>
            <source>The change is in force.</source>
            <translation>変更が有効になっています。</translation>
        </message>
        <message>
            <source>Putting the setting back</source>
            <translation>設定を元に戻しています</translation>
        </message>
        <message>
            <source>%1 of %2 sent, %3 arrived, %4 of them more than once</source>
            <comment>numbers of test mails</comment>
            <translation>%2 通中 %1 通を送信、%3 通が到着、うち %4 通は複数回</translation>
        </message>
        <message>
            <source>Test mail without the change: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>変更なしでのテストメール: %1。</translation>
        </message>
        <message>
            <source>Test mail with the change: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>変更ありでのテストメール: %1。</translation>
        </message>
        <message>
            <source>Test mail after it was put back: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>元に戻した後のテストメール: %1。</translation>
        </message>
        <message>
            <source>About %1 left for this measurement</source>
            <comment>duration</comment>
            <translation>この測定の残り時間は約 %1 です</translation>
        </message>
        <message>
            <source>This measurement ends any moment</source>
            <translation>この測定はまもなく終わります</translation>
        </message>
        <message>
            <source>Present settings of %1 %2</source>
            <comment>product, version</comment>
            <translation>%1 %2 の現在の設定</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>value of a setting</comment>
            <translation>空</translation>
        </message>
        <message>
            <source>%1: %2 becomes %3</source>
            <comment>setting, value, value</comment>
            <translation>%1: %2 を %3 に変更</translation>
        </message>
        <message>
            <source>The change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>元に戻す方法</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>まだ何も変更されていません。</translation>
        </message>
        <message>
            <source>The server puts it back by itself after %1, whatever happens to this computer.</source>
            <comment>duration</comment>
            <translation>このコンピューターに何が起きても、サーバーが %1 後に自動で元に戻します。</translation>
        </message>
        <message>
            <source>Test mail is sent first, with the change, and after it was put back.</source>
            <translation>テストメールは、変更の前、変更中、元に戻した後に送ります。</translation>
        </message>
        <message>
            <source>Without test mail it stays changed until you put it back.</source>
            <translation>テストメールなしの場合は、あなたが元に戻すまで変更されたままです。</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Change it and test</source>
            <translation>変更してテスト</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Change the setting now, as shown below, and tick it here.</source>
            <translation>下に示すとおりに今すぐ設定を変更し、ここにチェックを付けてください。</translation>
        </message>
        <message>
            <source>Put the setting back now, as shown below, and tick it here.</source>
            <translation>下に示すとおりに今すぐ設定を元に戻し、ここにチェックを付けてください。</translation>
        </message>
        <message>
            <source>Try it out. Then put the setting back, as shown below, and tick it here.</source>
            <translation>試してみてください。その後、下に示すとおりに設定を元に戻し、ここにチェックを付けてください。</translation>
        </message>
        <message>
            <source>Stopping. What was changed is put back, and test mail is removed.</source>
            <translation>中止しています。変更したものを元に戻し、テストメールを削除します。</translation>
        </message>
        <message>
            <source>Sending the EICAR test file, to see whether mail is scanned. Waiting whether it arrives.</source>
            <translation>メールが検査されているかを確かめるため、EICAR テストファイルを送っています。届くかどうかを待っています。</translation>
        </message>
        <message>
            <source>Test mail is sent and counted. Nothing is changed.</source>
            <translation>テストメールを送信して数えます。何も変更しません。</translation>
        </message>
        <message>
            <source>Test mail: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>テストメール: %1。</translation>
        </message>
        <message>
            <source>Stop ends this; no setting was changed.</source>
            <translation>「中止」で終了します。設定は変更されていません。</translation>
        </message>
        <message>
            <source>Stop ends the waiting; then you are asked to put the setting back.</source>
            <translation>「中止」で待機を終了します。その後、設定を元に戻すよう求められます。</translation>
        </message>
        <message>
            <source>Stop ends the waiting, and the setting is put back.</source>
            <translation>「中止」で待機を終了し、設定を元に戻します。</translation>
        </message>
        <message>
            <source>Stopping. No setting was changed; test mail is removed.</source>
            <translation>中止しています。設定は変更されていません。テストメールを削除します。</translation>
        </message>
        <message>
            <source>If you have changed it, put it back now, as shown below. Then tick it here.</source>
            <translation>変更した場合は、下に示すとおりに今すぐ元に戻してください。そのあとで、ここにチェックを入れてください。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistStepsModel</name>
        <message>
            <source>%1, %2</source>
            <comment>step, its state</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>step, its state, what was counted</comment>
            <translation>%1、%2、%3</translation>
        </message>
        <message>
            <source>under way</source>
            <comment>state of a step</comment>
            <translation>実行中</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistStepsView</name>
        <message>
            <source>%1, then %2</source>
            <comment>5 of 5 copied before, 0 of 5 with the change</comment>
            <translation>%1、その後 %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>state of a step, what was counted</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>手順</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistWords</name>
        <message>
            <source>Archiving</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Antivirus</source>
            <translation>ウイルス対策</translation>
        </message>
        <message>
            <source>Content filter</source>
            <translation>コンテンツフィルター</translation>
        </message>
        <message>
            <source>POP3 delivery</source>
            <translation>POP3 の配送</translation>
        </message>
        <message numerus="yes">
            <source>Not enough yet: %n more test mails for each setting would tell.</source>
            <translation>
                <numerusform>まだ足りません。設定ごとにあと %n 通のテストメールがあれば判断できます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not enough test mail to say anything.</source>
            <translation>テストメールが足りないため、何も言えません。</translation>
        </message>
        <message>
            <source>This makes the copies: without it there were none, and with it they came back.</source>
            <translation>これがコピーの原因です。これがないとコピーはなく、戻すと再び現れました。</translation>
        </message>
        <message>
            <source>Strong evidence that this makes the copies: without it there were none.</source>
            <translation>これがコピーの原因であることを示す強い根拠があります。これがないとコピーはありませんでした。</translation>
        </message>
        <message>
            <source>It fits that this makes the copies. More test mail would show it clearly.</source>
            <translation>これがコピーの原因であると考えても矛盾しません。テストメールを増やせば、はっきり分かります。</translation>
        </message>
        <message>
            <source>This makes some of the copies. There is a second reason.</source>
            <translation>これはコピーの一部の原因です。ほかにも原因があります。</translation>
        </message>
        <message>
            <source>This does not make the copies.</source>
            <translation>これはコピーの原因ではありません。</translation>
        </message>
        <message>
            <source>It could not be put back by itself. Put it back by hand, then choose “Put back now” to check it.</source>
            <translation>自動では元に戻せませんでした。手作業で元に戻してから、「今すぐ元に戻す」を選択して確認してください。</translation>
        </message>
        <message>
            <source>Put it back by %1 at the latest.</source>
            <translation>遅くとも %1 までに元に戻してください。</translation>
        </message>
        <message>
            <source>The server puts it back by itself at %1.</source>
            <translation>サーバーが %1 に自動で元に戻します。</translation>
        </message>
        <message>
            <source>It should have been put back at %1.</source>
            <translation>%1 に元に戻っているはずでした。</translation>
        </message>
        <message>
            <source>The server was to put it back by itself at %1; that has not been checked yet.</source>
            <translation>サーバーが %1 に自動で元に戻すはずでしたが、まだ確認されていません。</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>未開始</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>being put back</source>
            <translation>元に戻しています</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>復元済み</translation>
        </message>
        <message>
            <source>needless</source>
            <translation>不要</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>省略</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基準値</translation>
        </message>
        <message>
            <source>TLS and time limits</source>
            <translation>TLS と制限時間</translation>
        </message>
        <message>
            <source>Firewall inspection</source>
            <translation>ファイアウォールの検査</translation>
        </message>
        <message>
            <source>Overlapping aliases</source>
            <translation>重なり合うエイリアス</translation>
        </message>
        <message>
            <source>%1, on this computer</source>
            <comment>product of a mail server</comment>
            <translation>%1 (このコンピューター上)</translation>
        </message>
        <message>
            <source>%1, on %2</source>
            <comment>product of a mail server, host</comment>
            <translation>%1 (%2 上)</translation>
        </message>
        <message>
            <source>%1, by hand</source>
            <comment>product of a mail server</comment>
            <translation>%1 (手作業)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of so many test mails</comment>
            <translation>%2 通中 %1 通</translation>
        </message>
        <message>
            <source>%1 test mails came more than once.</source>
            <comment>7 of 10</comment>
            <translation>テストメール %1が複数回届きました。</translation>
        </message>
        <message>
            <source>The change is not put back yet.</source>
            <translation>変更はまだ元に戻されていません。</translation>
        </message>
        <message>
            <source>No test mail came twice, so nothing was changed.</source>
            <translation>2 回届いたテストメールがなかったため、何も変更していません。</translation>
        </message>
        <message>
            <source>Try the size and the recipient that are affected.</source>
            <translation>影響を受けるサイズと受信者で試してください。</translation>
        </message>
        <message>
            <source>This is the rate without any change.</source>
            <translation>これは変更を行わないときの割合です。</translation>
        </message>
        <message>
            <source>There is nothing to change: the setting is as this step wants it.</source>
            <translation>変更するものはありません。設定はすでにこの手順が求める状態です。</translation>
        </message>
        <message>
            <source>The change is in force.</source>
            <translation>変更が有効になっています。</translation>
        </message>
        <message>
            <source>It ended early. What was changed is put back.</source>
            <translation>途中で終了しました。変更したものは元に戻しました。</translation>
        </message>
        <message>
            <source>It ended early. Nothing was changed.</source>
            <translation>途中で終了しました。何も変更していません。</translation>
        </message>
        <message>
            <source>The change is put back.</source>
            <translation>変更は元に戻しました。</translation>
        </message>
        <message>
            <source>Protection is switched off since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>%1 から保護が無効です: %2 (%3)</translation>
        </message>
        <message>
            <source>Changed for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>%1 からテストのため変更中: %2 (%3)</translation>
        </message>
        <message>
            <source>Stopped, so that no change to the server is forgotten.</source>
            <translation>サーバーへの変更が忘れられないように中止しました。</translation>
        </message>
        <message>
            <source>Put back first what is still changed: the bar above every page does that.</source>
            <translation>先に、まだ変更されたままのものを元に戻してください。各ページの上のバーから行えます。</translation>
        </message>
        <message>
            <source>The setting could not be put back by itself.</source>
            <translation>設定を自動では元に戻せませんでした。</translation>
        </message>
        <message>
            <source>Somebody has changed the file meanwhile. Put the setting back by hand, then choose “Put back now” to check it.</source>
            <translation>その間に誰かがファイルを変更しました。手作業で設定を元に戻してから、「今すぐ元に戻す」を選択して確認してください。</translation>
        </message>
        <message>
            <source>Onecopy cannot change this setting safely on this server.</source>
            <translation>Onecopy は、このサーバーではこの設定を安全に変更できません。</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose to change it by hand, as the step shows.</source>
            <translation>何も変更していません。手順に示すとおり、手作業での変更を選択してください。</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>詳細: %1</translation>
        </message>
        <message>
            <source>%1 off %2</source>
            <comment>Antivirus off 14:02</comment>
            <translation>%1 無効 %2</translation>
        </message>
        <message>
            <source>%1 back %2</source>
            <comment>Antivirus back 14:20</comment>
            <translation>%1 復帰 %2</translation>
        </message>
        <message>
            <source>The EICAR test file was not caught before the change: it does not show whether mail is scanned.</source>
            <translation>EICAR テストファイルは変更前に検出されませんでした。そのため、メールが検査されているかどうかは分かりません。</translation>
        </message>
        <message>
            <source>The EICAR test file was caught before the change.</source>
            <translation>EICAR テストファイルは変更前に検出されました。</translation>
        </message>
        <message>
            <source>The EICAR test file was caught before, and again after it was put back.</source>
            <translation>EICAR テストファイルは変更前に検出され、元に戻した後も再び検出されました。</translation>
        </message>
        <message>
            <source>The EICAR test file is not caught any more. Look after the scanner first.</source>
            <translation>EICAR テストファイルが検出されなくなりました。まずスキャナーを確認してください。</translation>
        </message>
        <message>
            <source>Nothing proves yet that mail is scanned again: %1 (%2)</source>
            <comment>step, server</comment>
            <translation>メールが再び検査されていることは、まだ証明されていません: %1 (%2)</translation>
        </message>
        <message>
            <source>The setting is put back, but the EICAR test file came through. Look after the scanner, then test it again.</source>
            <translation>設定は元に戻しましたが、EICAR テストファイルがすり抜けて届きました。スキャナーを確認してから、もう一度テストしてください。</translation>
        </message>
        <message>
            <source>The setting is put back and was read back. The EICAR test file, sent to %1, shows whether the scanner works.</source>
            <translation>設定は元に戻し、再び読み取って確認しました。%1 宛てに送る EICAR テストファイルによって、スキャナーが機能しているかどうかが分かります。</translation>
        </message>
        <message>
            <source>The EICAR test file came through: nothing shows that mail is scanned.</source>
            <translation>EICAR テストファイルがすり抜けて届きました。メールが検査されていることを示すものがありません。</translation>
        </message>
        <message>
            <source>Look after the scanner of the mail server, then test it again.</source>
            <translation>メールサーバーのスキャナーを確認してから、もう一度テストしてください。</translation>
        </message>
        <message>
            <source>not put back</source>
            <translation>元に戻っていません</translation>
        </message>
        <message>
            <source>measured</source>
            <comment>state of a step</comment>
            <translation>測定済み</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <comment>host and port</comment>
            <translation>サーバー: %1</translation>
        </message>
        <message>
            <source>A person says that mail is scanned, or that the server is gone; the EICAR test file did not show it.</source>
            <translation>メールが検査されている、またはサーバーがなくなったと申告されました。EICAR テストファイルでは確認できませんでした。</translation>
        </message>
        <message>
            <source>The change was put back by hand, as a person says; the server has not confirmed that.</source>
            <translation>変更は手動で元に戻したと申告されました。サーバーでは確認されていません。</translation>
        </message>
        <message>
            <source>The change was never put back: the server is gone for good.</source>
            <translation>変更は元に戻されませんでした。サーバーはもう存在しません。</translation>
        </message>
        <message>
            <source>put back by hand, not confirmed</source>
            <translation>手動で復元、未確認</translation>
        </message>
        <message>
            <source>server gone</source>
            <translation>サーバーなし</translation>
        </message>
        <message>
            <source>The setting is put back by hand. The EICAR test file, sent to %1, shows whether the scanner works.</source>
            <translation>設定は手動で元に戻されました。%1 宛てに送る EICAR テストファイルによって、スキャナーが機能しているかどうかが分かります。</translation>
        </message>
        <message>
            <source>Luck alone would show that in fewer than %1 of %2 such tests.</source>
            <comment>1, 1,000</comment>
            <translation>偶然だけでこうなるのは、同じテスト %2 回のうち %1 回未満です。</translation>
        </message>
        <message>
            <source>Luck alone would show that in about %1 of %2 such tests.</source>
            <comment>3, 1,000</comment>
            <translation>偶然だけでこうなるのは、同じテスト %2 回のうち約 %1 回です。</translation>
        </message>
        <message>
            <source>That may well be luck.</source>
            <translation>偶然である可能性が十分にあります。</translation>
        </message>
        <message>
            <source>Test mails that came more than once: %1 before, %2 with the change.</source>
            <comment>7 of 10, 0 of 10</comment>
            <translation>2 回以上届いたテストメール: 変更前は %1、変更後は %2。</translation>
        </message>
        <message>
            <source>After it was put back: %1.</source>
            <comment>7 of 10</comment>
            <translation>元に戻した後: %1。</translation>
        </message>
        <message>
            <source>Live arrivals shows whether copies still come. Then put it back, with the button at the top of the window.</source>
            <translation>「到着の監視」で、コピーがまだ届くかどうかがわかります。その後、ウィンドウの上部のボタンで元に戻してください。</translation>
        </message>
        <message>
            <source>%1 changed %2</source>
            <comment>TLS and time limits changed 14:02</comment>
            <translation>%1 変更 %2</translation>
        </message>
        <message>
            <source>It was tried for no account, and may be about another mail server.</source>
            <translation>アカウントを指定せずに試したものです。別のメールサーバーのことかもしれません。</translation>
        </message>
        <message>
            <source>Switched off for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>%1 からテストのため無効: %2 (%3)</translation>
        </message>
        <message>
            <source>It should have been put back at %1.</source>
            <comment>date and time</comment>
            <translation>%1 に元に戻っているはずでした。</translation>
        </message>
        <message>
            <source>Put it back by %1 at the latest.</source>
            <comment>date and time</comment>
            <translation>遅くとも %1 までに元に戻してください。</translation>
        </message>
        <message>
            <source>The server was to put it back by itself at %1; that has not been checked yet.</source>
            <comment>date and time</comment>
            <translation>サーバーが %1 に自動で元に戻すはずでしたが、まだ確認されていません。</translation>
        </message>
        <message>
            <source>The server puts it back by itself at %1.</source>
            <comment>date and time</comment>
            <translation>サーバーが %1 に自動で元に戻します。</translation>
        </message>
        <message>
            <source>ended early</source>
            <comment>state of a step</comment>
            <translation>途中で終了</translation>
        </message>
        <message>
            <source>perhaps changed</source>
            <comment>state of a step</comment>
            <translation>変更された可能性あり</translation>
        </message>
        <message>
            <source>Protection may be switched off since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>%1 から保護が無効かもしれません: %2 (%3)</translation>
        </message>
        <message>
            <source>Perhaps changed for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>%1 からテストのため変更されているかもしれません: %2 (%3)</translation>
        </message>
        <message>
            <source>Some test mail is still in the mailboxes.</source>
            <translation>一部のテストメールがまだメールボックスに残っています。</translation>
        </message>
        <message>
            <source>The server did not let it be removed. Delete it with your mail program: its subjects begin with “Onecopy test mail”.</source>
            <translation>サーバーが削除を許可しませんでした。メールソフトで削除してください。件名は「Onecopy test mail」で始まります。</translation>
        </message>
        <message>
            <source>being changed</source>
            <comment>state of a step</comment>
            <translation>変更中</translation>
        </message>
        <message>
            <source>It may be changed: nothing has confirmed that so far.</source>
            <translation>変更されている可能性がありますが、まだ確認されていません。</translation>
        </message>
        <message>
            <source>While the mail server has test mail in its queue, it may send it again. The next step of this checklist removes what has come.</source>
            <translation>メールサーバーの待ち行列にテストメールが残っている間は、再び送信されることがあります。届いたものは、このチェックリストの次の手順で削除されます。</translation>
        </message>
        <message>
            <source>%1 of %2 (%3 sent)</source>
            <comment>so many of so many test mails that can be counted</comment>
            <translation>%1 / %2（送信 %3 通）</translation>
        </message>
        <message>
            <source>Not counted, as they did not come in time: %1.</source>
            <comment>3 of 5 before, 1 of 5 …</comment>
            <translation>時間内に届かなかったため、数に含めていません: %1。</translation>
        </message>
        <message>
            <source>Not counted, as the server refused them or did not answer: %1.</source>
            <comment>3 of 5 before, 1 of 5 …</comment>
            <translation>サーバーが拒否したか応答しなかったため、数に含めていません: %1。</translation>
        </message>
        <message>
            <source>%1 before</source>
            <comment>3 of 5</comment>
            <translation>変更前は %1</translation>
        </message>
        <message>
            <source>%1 with the change</source>
            <comment>3 of 5</comment>
            <translation>変更後は %1</translation>
        </message>
        <message>
            <source>%1 after it was put back</source>
            <comment>3 of 5</comment>
            <translation>元に戻した後は %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>What has not come in time may come later. The next step of this checklist removes it then.</source>
            <translation>時間内に届かなかったものは、後から届くことがあります。その場合は、このチェックリストの次の手順で削除されます。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CommandBlock</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <comment>what the commands do</comment>
            <translation>コピー: %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ComparisonModel</name>
        <message>
            <source>equal</source>
            <translation>同じ</translation>
        </message>
        <message>
            <source>different</source>
            <translation>異なる</translation>
        </message>
        <message>
            <source>differs, does not count</source>
            <translation>異なるが、影響なし</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>フィールド</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Oldest copy</source>
            <translation>最も古いコピー</translation>
        </message>
        <message>
            <source>This copy</source>
            <translation>このコピー</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>未比較</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>All bytes</source>
            <translation>すべてのバイト</translation>
        </message>
        <message>
            <source>Part %1</source>
            <translation>パート %1</translation>
        </message>
        <message>
            <source>not read</source>
            <comment>the body of a message</comment>
            <translation>未読み取り</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ConnectionView</name>
        <message>
            <source>Copy as text</source>
            <translation>テキストとしてコピー</translation>
        </message>
        <message>
            <source>Steps of the connection test</source>
            <translation>接続テストの手順</translation>
        </message>
        <message>
            <source>Without user name, addresses and password</source>
            <translation>ユーザー名、アドレス、パスワードは含みません</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>まだテストしていません。</translation>
        </message>
        <message>
            <source>Testing the connection to %1…</source>
            <translation>%1 への接続をテストしています…</translation>
        </message>
        <message>
            <source>The test did not succeed.</source>
            <translation>テストは成功しませんでした。</translation>
        </message>
        <message>
            <source>The connection works.</source>
            <translation>接続は正常です。</translation>
        </message>
        <message>
            <source>The connection works. The server is %1.</source>
            <comment>product name</comment>
            <translation>接続は正常です。サーバーは %1 です。</translation>
        </message>
        <message>
            <source>%1 (weak)</source>
            <comment>protocol and cipher</comment>
            <translation>%1 (脆弱)</translation>
        </message>
        <message>
            <source>%1: done. %2</source>
            <comment>step, detail</comment>
            <translation>%1: 完了。%2</translation>
        </message>
        <message>
            <source>%1: failed. %2</source>
            <comment>step, detail</comment>
            <translation>%1: 失敗。%2</translation>
        </message>
        <message>
            <source>[user]</source>
            <translation>[ユーザー]</translation>
        </message>
        <message>
            <source>[address]</source>
            <translation>[アドレス]</translation>
        </message>
        <message>
            <source>Onecopy connection test: %1</source>
            <translation>Onecopy 接続テスト: %1</translation>
        </message>
        <message>
            <source>done</source>
            <comment>a step of the test</comment>
            <translation>完了</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a step of the test</comment>
            <translation>失敗</translation>
        </message>
        <message>
            <source>%1: %2 (%3) %4</source>
            <comment>step, done or failed, time, detail</comment>
            <translation>%1: %2 (%3) %4</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>コード: %1</translation>
        </message>
        <message>
            <source>What was said on the connection:</source>
            <translation>接続でのやり取り:</translation>
        </message>
        <message>
            <source>Exactly this certificate is trusted now. Test the connection again.</source>
            <translation>この証明書だけを信頼するようになりました。接続をもう一度テストしてください。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>protocol, what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All connections work: %1.</source>
            <comment>protocols</comment>
            <translation>すべての接続が正常です: %1。</translation>
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
            <translation>基準値: 何かを変更する前に測定する</translation>
        </message>
        <message>
            <source>Without a measured rate nobody can tell later whether a change has helped. Test mail of the sizes that are affected is sent and every copy is counted.</source>
            <translation>割合を測っておかないと、変更が役に立ったかどうかを後で判断できません。影響を受けるサイズのテストメールを送り、すべてのコピーを数えます。</translation>
        </message>
        <message>
            <source>None for mail. Protocol logs take disk space.</source>
            <translation>メールへのリスクはありません。プロトコルログがディスク容量を使います。</translation>
        </message>
        <message>
            <source>The share of test mail that arrives more than once, and the time the server needs to answer the final dot.</source>
            <translation>テストメールのうち複数回届くものの割合と、サーバーが終端のピリオドに応答するまでの時間です。</translation>
        </message>
        <message>
            <source>Archiving and journaling</source>
            <translation>アーカイブとジャーナル処理</translation>
        </message>
        <message>
            <source>Archiving makes a second copy of each message inside the server. When the copy comes back, when a rule exists twice, or when an archiver holds up the session, the recipient gets more than one.</source>
            <translation>アーカイブは、サーバー内で各メッセージの 2 つ目のコピーを作ります。そのコピーが戻ってきたり、ルールが二重にあったり、アーカイブ製品がセッションを滞らせたりすると、受信者に複数のコピーが届きます。</translation>
        </message>
        <message>
            <source>Messages of the test time are missing from the archive. Where a law or a court demands the archive, get a written approval first, and note the interval.</source>
            <translation>テスト中のメッセージはアーカイブに残りません。法律や裁判所がアーカイブを求めている場合は、先に書面で承認を得て、その時間帯を記録してください。</translation>
        </message>
        <message>
            <source>Test mail to the affected mailbox arrives once while it is off, and more than once again when it is back.</source>
            <translation>影響を受けるメールボックス宛てのテストメールが、無効の間は 1 回だけ届き、有効に戻すと再び複数回届きます。</translation>
        </message>
        <message>
            <source>Antivirus on the server</source>
            <translation>サーバーのウイルス対策</translation>
        </message>
        <message>
            <source>A scanner that looks at a message before the server has answered the final dot can take longer than the sender waits. The sender tries again although the message was taken.</source>
            <translation>サーバーが終端のピリオドに応答する前にメッセージを調べるスキャナーは、送信側が待つ時間より長くかかることがあります。メッセージは受理されているのに、送信側は再び送信します。</translation>
        </message>
        <message>
            <source>Mail is not scanned while it is off. It must be on again within minutes; do not open attachments that arrive meanwhile.</source>
            <translation>無効の間、メールは検査されません。数分以内に有効に戻す必要があります。その間に届いた添付ファイルは開かないでください。</translation>
        </message>
        <message>
            <source>Large test mail arrives once and is answered quickly while it is off. Afterwards the EICAR test file is caught again.</source>
            <translation>無効の間、大きなテストメールは 1 回だけ届き、すぐに応答があります。その後、EICAR テストファイルが再び検出されます。</translation>
        </message>
        <message>
            <source>Antivirus on the workstation</source>
            <translation>ワークステーションのウイルス対策</translation>
        </message>
        <message>
            <source>A mail shield on the sending or receiving computer buffers the whole message. The mail program gives up and sends again, or loses the POP3 session before QUIT and fetches everything again.</source>
            <translation>送信側または受信側のコンピューターのメール保護機能が、メッセージ全体をいったん溜めます。メールソフトはあきらめて再び送信するか、QUIT の前に POP3 セッションを失ってすべてを再び取り込みます。</translation>
        </message>
        <message>
            <source>Mail on this one computer is not scanned by the mail shield meanwhile. The shield of files stays on.</source>
            <translation>その間、このコンピューターのメールだけは、メール保護機能で検査されません。ファイルの保護機能は有効のままです。</translation>
        </message>
        <message>
            <source>The same message, sent from another computer or with the mail shield off, arrives once.</source>
            <translation>同じメッセージを、別のコンピューターから、またはメール保護機能を無効にして送ると、1 回だけ届きます。</translation>
        </message>
        <message>
            <source>TLS and timeouts, on both sides</source>
            <translation>TLS とタイムアウト (双方)</translation>
        </message>
        <message>
            <source>Encryption makes a slow transfer slower, and a session that is cut after the final dot leaves the sender without an answer. Longer timeouts show whether the answer only comes too late.</source>
            <translation>暗号化は遅い転送をさらに遅くします。また、終端のピリオドの後にセッションが切断されると、送信側は応答を受け取れません。タイムアウトを長くすると、応答が遅すぎるだけなのかどうかが分かります。</translation>
        </message>
        <message>
            <source>Long timeouts keep connections open. Where TLS is switched off for a test, mail travels in clear meanwhile. Never set a sender's timeout for the final answer below ten minutes.</source>
            <translation>タイムアウトが長いと、接続が開いたままになります。テストのために TLS を無効にすると、その間メールは平文で送られます。最後の応答に対する送信側のタイムアウトは、決して 10 分より短くしないでください。</translation>
        </message>
        <message>
            <source>Test mail with and without TLS, of equal size: time to the answer, and copies.</source>
            <translation>TLS ありとなしの、同じサイズのテストメール: 応答までの時間とコピー。</translation>
        </message>
        <message>
            <source>POP3 delivery</source>
            <translation>POP3 の配送</translation>
        </message>
        <message>
            <source>A collector that loses its session before QUIT has deleted nothing, and fetches all messages again at its next turn, small ones too. Two collectors of one mailbox do the same.</source>
            <translation>QUIT の前にセッションを失った取り込みプログラムは何も削除していないため、次の回に、小さいものも含めてすべてのメッセージを再び取り込みます。2 つの取り込みプログラムが 1 つのメールボックスを読む場合も同じです。</translation>
        </message>
        <message>
            <source>No new mail is collected while the collector is stopped; it stays at the provider. Never delete a message there before a copy of it is safe.</source>
            <translation>取り込みプログラムを停止している間、新しいメールは取り込まれず、プロバイダーに残ります。コピーを安全に確保するまで、プロバイダー側のメッセージを決して削除しないでください。</translation>
        </message>
        <message>
            <source>After one turn of the collector no message is fetched again; the list of ids at the provider is empty or does not change.</source>
            <translation>取り込みプログラムが 1 回動いた後、再び取り込まれるメッセージはありません。プロバイダー側の ID の一覧は空か、変わりません。</translation>
        </message>
        <message>
            <source>Temporary table and queues</source>
            <translation>一時テーブルとキュー</translation>
        </message>
        <message>
            <source>A message that is stuck in the temporary table of the Exchange SMTP mailbox, or in another queue, is sent again each time the service starts: the copy that comes every midnight.</source>
            <translation>Exchange の SMTP メールボックスの一時テーブル、または別のキューに滞留したメッセージは、サービスが起動するたびに再び送信されます。毎日午前 0 時に届くコピーがこれです。</translation>
        </message>
        <message>
            <source>Removing the table or a queue destroys mail in transit. Take a backup first; remove the one message before anything larger.</source>
            <translation>テーブルやキューを取り除くと、配送中のメールが失われます。先にバックアップを取ってください。大きなものに手を付ける前に、その 1 件のメッセージだけを取り除いてください。</translation>
        </message>
        <message>
            <source>Restart the service, then wait for two nights: no new copy.</source>
            <translation>サービスを再起動し、二晩待ちます。新しいコピーは届きません。</translation>
        </message>
        <message>
            <source>Inspection of SMTP in the firewall</source>
            <translation>ファイアウォールの SMTP 検査</translation>
        </message>
        <message>
            <source>A firewall that rewrites SMTP can lose the final dot or the answer to it. The sender tries again at a steady interval for hours, then stops.</source>
            <translation>SMTP を書き換えるファイアウォールは、終端のピリオドまたはそれに対する応答を失わせることがあります。送信側は何時間も一定の間隔で再試行し、その後やめます。</translation>
        </message>
        <message>
            <source>One layer of protection is away meanwhile; make sure that the mail server itself is up to date.</source>
            <translation>その間、保護の層が 1 つ減ります。メールサーバー自体が最新の状態であることを確認してください。</translation>
        </message>
        <message>
            <source>The greeting is not masked with asterisks, EHLO works, and test mail from outside arrives once.</source>
            <translation>グリーティングがアスタリスクで隠されず、EHLO が機能し、外部からのテストメールが 1 回だけ届きます。</translation>
        </message>
        <message>
            <source>Content filters</source>
            <translation>コンテンツフィルター</translation>
        </message>
        <message>
            <source>A filter that takes a message, hands it back and does not confirm in time makes the server send it through the filter again. A filter that is passed twice delivers twice.</source>
            <translation>フィルターがメッセージを受け取って返しながら、時間内に確認を返さないと、サーバーはメッセージを再びフィルターに通します。フィルターを 2 回通ると、2 回配送されます。</translation>
        </message>
        <message>
            <source>Spam and unwanted content pass meanwhile.</source>
            <translation>その間、迷惑メールや望ましくない内容が通過します。</translation>
        </message>
        <message>
            <source>Test mail arrives once while the filter is off, and the filter's header field is back afterwards.</source>
            <translation>フィルターが無効の間、テストメールは 1 回だけ届きます。その後、フィルターのヘッダーフィールドが再び現れます。</translation>
        </message>
        <message>
            <source>Overlapping aliases, groups, forwards and rules</source>
            <translation>重なり合うエイリアス、グループ、転送、ルール</translation>
        </message>
        <message>
            <source>A person who is reached by an alias and by a group, or by a forward and a rule, gets one copy by each way.</source>
            <translation>エイリアスとグループ、または転送とルールの両方で届く人には、経路ごとに 1 つのコピーが届きます。</translation>
        </message>
        <message>
            <source>A way that somebody needs is missing meanwhile.</source>
            <translation>その間、誰かが必要とする経路が使えなくなります。</translation>
        </message>
        <message>
            <source>Test mail to the person alone arrives once; to the group, as often as there are ways.</source>
            <translation>本人だけに宛てたテストメールは 1 回だけ、グループに宛てたものは経路の数だけ届きます。</translation>
        </message>
        <message>
            <source>The mailbox store forgets what it has delivered after 1 hour, so a copy that comes later is shown. The value below makes it remember for longer; it drops a copy without a trace, and only one with the same Message-ID and the same submission time.</source>
            <translation>メールボックスストアは、配送したものを 1 時間たつと忘れるため、それより後に届いたコピーは表示されます。下の値を設定すると、より長く記憶します。その場合、ストアはコピーを痕跡を残さずに破棄します。対象は、Message-ID と送信時刻の両方が同じコピーだけです。</translation>
        </message>
        <message>
            <source>Replace %1 and %2 with those of the mailbox store (regedit shows them), and write down whether the value is there.</source>
            <translation>%1 と %2 をメールボックスストアのものに置き換え (regedit で確認できます)、この値が存在するかどうかを書き留めてください。</translation>
        </message>
        <message>
            <source>168 is hours, seven days. More than 49 days is ignored and counts as 24 hours.</source>
            <translation>168 は時間単位で、7 日にあたります。49 日を超える値は無視され、24 時間として扱われます。</translation>
        </message>
        <message>
            <source>Dismount and mount the mailbox store, so that it is read.</source>
            <translation>値が読み込まれるように、メールボックスストアのマウントを解除し、再びマウントしてください。</translation>
        </message>
        <message>
            <source>If the value was not there before:</source>
            <translation>値がもともと存在しなかった場合:</translation>
        </message>
        <message>
            <source>Else set it to what you have noted. Dismount and mount the mailbox store again.</source>
            <translation>存在していた場合は、書き留めた値に戻してください。メールボックスストアのマウントを解除し、再びマウントしてください。</translation>
        </message>
        <message>
            <source>These versions drop a copy with the same Message-ID and the same submission time for 7 days by themselves; this cannot be switched off. Copies that you see all the same differ in one of the two, came later, or came another way (import, IMAP), and a longer time does not help against the first and the last.</source>
            <translation>これらのバージョンは、Message-ID と送信時刻が同じコピーを 7 日間自動で破棄します。これを無効にすることはできません。それでも現れるコピーは、どちらか一方が異なるか、7 日より後に届いたか、別の経路 (インポート、IMAP) で入ったものです。このうち最初と最後のものには、期間を長くしても効果がありません。</translation>
        </message>
        <message>
            <source>See what was dropped (Exchange 2010 and later):</source>
            <translation>何が破棄されたかを確認します (Exchange 2010 以降):</translation>
        </message>
        <message>
            <source>Exchange 2007 alone: replace %1 and %2 with those of the mailbox database, and write down whether the value is there.</source>
            <translation>Exchange 2007 のみ: %1 と %2 をメールボックスデータベースのものに置き換え、この値が存在するかどうかを書き留めてください。</translation>
        </message>
        <message>
            <source>Exchange 2010 to 2019: nothing to set. There is no cmdlet for it, and no value was published.</source>
            <translation>Exchange 2010 から 2019: 設定するものはありません。このためのコマンドレットはなく、値も公開されていません。</translation>
        </message>
        <message>
            <source>Exchange 2007, only when copies come after more than 7 days: hours, 720 is 30 days. The table grows, and delivery may slow down.</source>
            <translation>Exchange 2007 で、コピーが 7 日より後に届く場合のみ: 単位は時間で、720 は 30 日です。テーブルが大きくなり、配送が遅くなることがあります。</translation>
        </message>
        <message>
            <source>Else set it to what you have noted.</source>
            <translation>存在していた場合は、書き留めた値に戻してください。</translation>
        </message>
        <message>
            <source>Nothing can be set. Microsoft publishes neither a switch nor the time for which copies are dropped.</source>
            <translation>設定できるものはありません。Microsoft は、切り替える設定も、コピーが破棄される期間も公開していません。</translation>
        </message>
        <message>
            <source>What is delivered to a mailbox is seen in the trace:</source>
            <translation>メールボックスに何が配送されたかは、メッセージ追跡で確認できます:</translation>
        </message>
        <message>
            <source>Nothing to change. Find the cause, and move the extra copies aside with Onecopy until then.</source>
            <translation>変更するものはありません。原因を調べ、それまでの間は Onecopy で余分なコピーを移動してください。</translation>
        </message>
        <message>
            <source>Postfix before 2.4</source>
            <translation>2.4 より前の Postfix</translation>
        </message>
        <message>
            <source>OpenSMTPD or qmail</source>
            <translation>OpenSMTPD または qmail</translation>
        </message>
        <message>
            <source>the Windows SMTP service or Exchange 5.5</source>
            <translation>Windows の SMTP サービスまたは Exchange 5.5</translation>
        </message>
        <message>
            <source>Exchange 2007 or later</source>
            <translation>Exchange 2007 以降</translation>
        </message>
        <message>
            <source>a sender that follows RFC 5321</source>
            <translation>RFC 5321 に従う送信側</translation>
        </message>
        <message>
            <source>a mail server</source>
            <translation>メールサーバー</translation>
        </message>
        <message>
            <source>It names no host, so it is not for %1.</source>
            <translation>証明書にホスト名が記載されていないため、%1 のものではありません。</translation>
        </message>
        <message>
            <source>It is for %1, not for %2.</source>
            <translation>証明書は %1 のもので、%2 のものではありません。</translation>
        </message>
        <message>
            <source>It is for %1 and %2 more, not for %3.</source>
            <translation>証明書は %1 とほか %2 件のもので、%3 のものではありません。</translation>
        </message>
        <message>
            <source>It expired on %1.</source>
            <translation>証明書は %1 に期限が切れました。</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, expired on %2.</source>
            <translation>発行者 %1 の証明書は、%2 に期限が切れました。</translation>
        </message>
        <message>
            <source>It is not valid before %1.</source>
            <translation>証明書は %1 より前には有効ではありません。</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is not valid before %2.</source>
            <translation>発行者 %1 の証明書は、%2 より前には有効ではありません。</translation>
        </message>
        <message>
            <source>It is not meant for servers.</source>
            <translation>証明書はサーバー用ではありません。</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is not meant for servers.</source>
            <translation>発行者 %1 の証明書は、サーバー用ではありません。</translation>
        </message>
        <message>
            <source>It was revoked.</source>
            <translation>証明書は失効しています。</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, was revoked.</source>
            <translation>発行者 %1 の証明書は、失効しています。</translation>
        </message>
        <message>
            <source>It is on the list of known bad certificates.</source>
            <translation>証明書は、既知の不正な証明書の一覧に載っています。</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is on the list of known bad certificates.</source>
            <translation>発行者 %1 の証明書は、既知の不正な証明書の一覧に載っています。</translation>
        </message>
        <message>
            <source>It was refused: %1</source>
            <translation>証明書は拒否されました: %1</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, was refused: %2</source>
            <translation>発行者 %1 の証明書は拒否されました: %2</translation>
        </message>
        <message>
            <source>It has a weak key of only %1 bits.</source>
            <translation>証明書の鍵は %1 ビットしかなく、脆弱です。</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, has a weak key of only %2 bits.</source>
            <translation>発行者 %1 の証明書の鍵は %2 ビットしかなく、脆弱です。</translation>
        </message>
        <message>
            <source>It is self-signed: nobody vouches for it.</source>
            <translation>証明書は自己署名されたもので、保証する者がいません。</translation>
        </message>
        <message>
            <source>It was issued by someone unknown to this computer: %1</source>
            <translation>証明書の発行者は、このコンピューターでは知られていません: %1</translation>
        </message>
        <message>
            <source>It was signed by a certificate that may not sign others.</source>
            <translation>証明書は、ほかの証明書に署名することを許されていない証明書で署名されています。</translation>
        </message>
        <message>
            <source>It is missing.</source>
            <translation>証明書がありません。</translation>
        </message>
        <message>
            <source>It is not the pinned certificate: its SHA-256 is %1, expected %2.</source>
            <translation>固定した証明書ではありません。SHA-256 は %1 ですが、%2 のはずでした。</translation>
        </message>
        <message>
            <source>Mail that arrives meanwhile is filed without what is switched off.</source>
            <translation>その間に届いたメールは、無効にした機能を通らずに保存されます。</translation>
        </message>
        <message>
            <source>Remove these lines again from %1.</source>
            <translation>これらの行を %1 から取り除いてください。</translation>
        </message>
        <message>
            <source>Mail that arrives meanwhile is taken without this check.</source>
            <translation>その間に届いたメールは、この検査なしで受理されます。</translation>
        </message>
        <message>
            <source>Mail that arrives while the setting is changed is treated by the changed setting.</source>
            <translation>設定を変更している間に届いたメールは、変更後の設定で処理されます。</translation>
        </message>
        <message>
            <source>Exchange 2000/2003 and Small Business Server 2003</source>
            <translation>Exchange 2000/2003 と Small Business Server 2003</translation>
        </message>
        <message>
            <source>Exchange 2007 to 2019</source>
            <translation>Exchange 2007 から 2019</translation>
        </message>
        <message>
            <source>Antivirus in the Exchange store (VSAPI)</source>
            <translation>Exchange ストアのウイルス対策 (VSAPI)</translation>
        </message>
        <message>
            <source>Antivirus as an Exchange transport agent</source>
            <translation>Exchange のトランスポートエージェントとしてのウイルス対策</translation>
        </message>
        <message>
            <source>ClamAV with clamav-milter or amavis</source>
            <translation>ClamAV (clamav-milter または amavis を使用)</translation>
        </message>
        <message>
            <source>Another milter</source>
            <translation>その他の milter</translation>
        </message>
        <message>
            <source>Another product</source>
            <translation>その他の製品</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; %2: note whether "%3" is ticked.</source>
            <translation>%1 &gt; サーバー &gt; %2: 「%3」にチェックが入っているかどうかを書き留めてください。</translation>
        </message>
        <message>
            <source>SMTP virtual server &gt; %1: note whether "%2" is ticked.</source>
            <translation>SMTP 仮想サーバー &gt; %1: 「%2」にチェックが入っているかどうかを書き留めてください。</translation>
        </message>
        <message>
            <source>Tick "%1" and "%2".</source>
            <translation>「%1」と「%2」にチェックを入れてください。</translation>
        </message>
        <message>
            <source>Tick "%1" on the SMTP virtual server.</source>
            <translation>SMTP 仮想サーバーで「%1」にチェックを入れてください。</translation>
        </message>
        <message>
            <source>Set both back to what you have noted.</source>
            <translation>両方を、書き留めた状態に戻してください。</translation>
        </message>
        <message>
            <source>Both boxes are as you noted them.</source>
            <translation>両方のチェックボックスが、書き留めたとおりになっています。</translation>
        </message>
        <message>
            <source>Use the level that you have noted for each connector.</source>
            <translation>各コネクタについて、書き留めたレベルを使用してください。</translation>
        </message>
        <message>
            <source>%1 works without a change.</source>
            <translation>%1 は、変更なしで使用できます。</translation>
        </message>
        <message>
            <source>Nothing to change: send test mail and trace it.</source>
            <translation>変更するものはありません。テストメールを送り、追跡してください。</translation>
        </message>
        <message>
            <source>The trace lists each delivery.</source>
            <translation>メッセージ追跡には、個々の配送が一覧で示されます。</translation>
        </message>
        <message>
            <source>Nothing to change: the mail log names every delivery.</source>
            <translation>変更するものはありません。メールログには、すべての配送が記録されています。</translation>
        </message>
        <message>
            <source>Nothing to change.</source>
            <translation>変更するものはありません。</translation>
        </message>
        <message>
            <source>Nothing to change: the main log names every delivery.</source>
            <translation>変更するものはありません。メインログには、すべての配送が記録されています。</translation>
        </message>
        <message>
            <source>Write down the version and where the log is.</source>
            <translation>バージョンと、ログの場所を書き留めてください。</translation>
        </message>
        <message>
            <source>The log names every delivery.</source>
            <translation>ログには、すべての配送が記録されています。</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; the storage group &gt; the mailbox store &gt; %2: note whether "%3" is ticked, and the archive mailbox.</source>
            <translation>%1 &gt; サーバー &gt; ストレージグループ &gt; メールボックスストア &gt; %2: 「%3」にチェックが入っているかどうかと、アーカイブ用メールボックスを書き留めてください。</translation>
        </message>
        <message>
            <source>Untick "%1" on this one store.</source>
            <translation>このストアだけ、「%1」のチェックを外してください。</translation>
        </message>
        <message>
            <source>Stop the service of another archiver, if there is one.</source>
            <translation>別のアーカイブ製品がある場合は、そのサービスを停止してください。</translation>
        </message>
        <message>
            <source>Wait until the directory has replicated, or restart the store out of hours.</source>
            <translation>ディレクトリの複製が終わるまで待つか、業務時間外にストアを再起動してください。</translation>
        </message>
        <message>
            <source>Tick the box again and choose the archive mailbox that you have noted.</source>
            <translation>再びチェックを入れ、書き留めたアーカイブ用メールボックスを選択してください。</translation>
        </message>
        <message>
            <source>Start the archiver's service again.</source>
            <translation>アーカイブ製品のサービスを再び開始してください。</translation>
        </message>
        <message>
            <source>A test message appears in the archive mailbox.</source>
            <translation>テストメッセージがアーカイブ用メールボックスに現れます。</translation>
        </message>
        <message>
            <source>A test message brings a journal report.</source>
            <translation>テストメッセージを送ると、ジャーナルレポートが届きます。</translation>
        </message>
        <message>
            <source>Look for routers with "%1" and transports with "%2" in the configuration.</source>
            <translation>設定で、「%1」を含むルーターと「%2」を含むトランスポートを探してください。</translation>
        </message>
        <message>
            <source>Comment the archiving router or "%1" out.</source>
            <translation>アーカイブ用のルーター、または「%1」をコメントアウトしてください。</translation>
        </message>
        <message>
            <source>Put the lines back.</source>
            <translation>行を元に戻してください。</translation>
        </message>
        <message>
            <source>Take the archiving milter out of %1 with "%2" in front.</source>
            <translation>%1 のアーカイブ用 milter の行を、先頭に「%2」を付けて無効にしてください。</translation>
        </message>
        <message>
            <source>Take "%1" away again.</source>
            <translation>「%1」を取り除いてください。</translation>
        </message>
        <message>
            <source>A test message reaches the archive.</source>
            <translation>テストメッセージがアーカイブに届きます。</translation>
        </message>
        <message>
            <source>Write down how the archive gets its copies.</source>
            <translation>アーカイブがどのようにコピーを受け取っているかを書き留めてください。</translation>
        </message>
        <message>
            <source>Switch archiving off for the affected mailbox alone.</source>
            <translation>影響を受けるメールボックスだけ、アーカイブを無効にしてください。</translation>
        </message>
        <message>
            <source>Switch it on again.</source>
            <translation>再び有効にしてください。</translation>
        </message>
        <message>
            <source>In the product's console: note whether it scans SMTP (transport), the store, or both.</source>
            <translation>製品のコンソールで、検査の対象が SMTP (トランスポート)、ストア、その両方のいずれであるかを書き留めてください。</translation>
        </message>
        <message>
            <source>In the product's console, pause the scan of SMTP first; if that changes nothing, go on:</source>
            <translation>製品のコンソールで、まず SMTP の検査を一時停止してください。それで何も変わらない場合は、次に進んでください:</translation>
        </message>
        <message>
            <source>Wait two minutes.</source>
            <translation>2 分間待ってください。</translation>
        </message>
        <message>
            <source>Resume the scan of SMTP in the product's console.</source>
            <translation>製品のコンソールで、SMTP の検査を再開してください。</translation>
        </message>
        <message>
            <source>The EICAR test file is caught. All attachments are scanned again after this, which takes time.</source>
            <translation>EICAR テストファイルが検出されます。この後、すべての添付ファイルが再び検査されるため、時間がかかります。</translation>
        </message>
        <message>
            <source>The EICAR test file is caught.</source>
            <translation>EICAR テストファイルが検出されます。</translation>
        </message>
        <message>
            <source>The scanner of the service cannot be switched off.</source>
            <translation>このサービスのスキャナーを無効にすることはできません。</translation>
        </message>
        <message>
            <source>Look at a gateway in front of the service instead: let the test sender pass it.</source>
            <translation>代わりに、サービスの手前にあるゲートウェイを確認し、テスト用の差出人をその対象外にしてください。</translation>
        </message>
        <message>
            <source>Take the exception away.</source>
            <translation>例外の設定を取り除いてください。</translation>
        </message>
        <message>
            <source>The EICAR test file is caught by the gateway.</source>
            <translation>EICAR テストファイルがゲートウェイで検出されます。</translation>
        </message>
        <message>
            <source>Take the filter out of the mail server first; a milter that is only stopped makes the server refuse mail.</source>
            <translation>まず、メールサーバーからフィルターを外してください。milter を停止するだけでは、サーバーがメールを拒否するようになります。</translation>
        </message>
        <message>
            <source>Write down the list of milters of the mail server, with their order.</source>
            <translation>メールサーバーの milter の一覧を、順序も含めて書き留めてください。</translation>
        </message>
        <message>
            <source>Take the one milter out of the list and reload the mail server.</source>
            <translation>その milter だけを一覧から外し、メールサーバーの設定を再読み込みしてください。</translation>
        </message>
        <message>
            <source>Put it back in its place and reload.</source>
            <translation>元の位置に戻し、設定を再読み込みしてください。</translation>
        </message>
        <message>
            <source>Its header field is in new mail again.</source>
            <translation>新しいメールに、そのヘッダーフィールドが再び現れます。</translation>
        </message>
        <message>
            <source>Put "%1" into %2, or into %3 where the configuration is split.</source>
            <translation>「%1」を %2 に書き加えてください。設定が分割されている場合は %3 に書き加えてください。</translation>
        </message>
        <message>
            <source>Take the line away again.</source>
            <translation>その行を取り除いてください。</translation>
        </message>
        <message>
            <source>Put "%1" in front of the scanner's %2 line.</source>
            <translation>スキャナーの %2 行の先頭に「%1」を付けてください。</translation>
        </message>
        <message>
            <source>Write down how mail reaches the scanner.</source>
            <translation>メールがどのようにスキャナーに届くかを書き留めてください。</translation>
        </message>
        <message>
            <source>Let the test sender pass the scanner.</source>
            <translation>テスト用の差出人を、スキャナーの対象外にしてください。</translation>
        </message>
        <message>
            <source>Write down the name of the product and which of its shields are on.</source>
            <translation>製品の名前と、どの保護機能が有効になっているかを書き留めてください。</translation>
        </message>
        <message>
            <source>Account settings of the mail program &gt; Advanced: note the server timeout.</source>
            <translation>メールソフトのアカウント設定 &gt; 詳細設定: サーバーのタイムアウトを書き留めてください。</translation>
        </message>
        <message>
            <source>Switch off the mail shield alone, for a limited time.</source>
            <translation>メール保護機能だけを、一定の時間に限って無効にしてください。</translation>
        </message>
        <message>
            <source>Raise the server timeout of the mail program to its largest value.</source>
            <translation>メールソフトのサーバーのタイムアウトを最大の値に上げてください。</translation>
        </message>
        <message>
            <source>Switch the mail shield on again.</source>
            <translation>メール保護機能を再び有効にしてください。</translation>
        </message>
        <message>
            <source>Set the timeout back, or leave it raised if it has helped.</source>
            <translation>タイムアウトを元に戻してください。役に立った場合は、上げたままでもかまいません。</translation>
        </message>
        <message>
            <source>The product says that all its shields are on.</source>
            <translation>製品に、すべての保護機能が有効であると表示されます。</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; %2 &gt; the virtual server &gt; %3: note "%4".</source>
            <translation>%1 &gt; サーバー &gt; %2 &gt; 仮想サーバー &gt; %3: 「%4」を書き留めてください。</translation>
        </message>
        <message>
            <source>%1: note "%2".</source>
            <translation>%1: 「%2」を書き留めてください。</translation>
        </message>
        <message>
            <source>Set "%1" from 10 to 30 minutes.</source>
            <translation>「%1」を 10 分から 30 分に変更してください。</translation>
        </message>
        <message>
            <source>Untick "%1" for the test alone.</source>
            <translation>テストの間だけ、「%1」のチェックを外してください。</translation>
        </message>
        <message>
            <source>Both are as noted; a test message with TLS shows %1, or the version of TLS, in its %2 field.</source>
            <translation>両方が書き留めたとおりになっています。TLS を使ったテストメッセージの %2 フィールドに、%1 または TLS のバージョンが示されます。</translation>
        </message>
        <message>
            <source>Timeouts and TLS of the service cannot be changed.</source>
            <translation>このサービスのタイムアウトと TLS は変更できません。</translation>
        </message>
        <message>
            <source>Ask the sender to wait at least ten minutes for the answer.</source>
            <translation>応答を少なくとも 10 分間待つよう、送信側に依頼してください。</translation>
        </message>
        <message>
            <source>The sender's log shows the answer.</source>
            <translation>送信側のログに、応答が示されます。</translation>
        </message>
        <message>
            <source>Do not offer TLS for the test: put "%1" into %2. On a sender, set "%3" in the transport instead.</source>
            <translation>テストの間は TLS を提示しないでください。そのためには、「%1」を %2 に書き加えます。送信側では、代わりにトランスポートで「%3」を設定してください。</translation>
        </message>
        <message>
            <source>Put "%1" into the access map for the test host.</source>
            <translation>テスト用のホストについて、アクセスマップに「%1」を書き加えてください。</translation>
        </message>
        <message>
            <source>Write down the sender's timeout for the answer to the final dot, and the receiver's session timeout.</source>
            <translation>終端のピリオドへの応答に対する送信側のタイムアウトと、受信側のセッションのタイムアウトを書き留めてください。</translation>
        </message>
        <message>
            <source>Raise both to 20 minutes.</source>
            <translation>両方を 20 分に上げてください。</translation>
        </message>
        <message>
            <source>Set both back.</source>
            <translation>両方を元に戻してください。</translation>
        </message>
        <message>
            <source>Both are as noted.</source>
            <translation>両方が書き留めたとおりになっています。</translation>
        </message>
        <message>
            <source>%1: note the schedule.</source>
            <translation>%1: スケジュールを書き留めてください。</translation>
        </message>
        <message>
            <source>Look into "%1" and "%2" in %3.</source>
            <translation>%3 の「%1」と「%2」の中を確認してください。</translation>
        </message>
        <message>
            <source>Find the large message that ends the session, save it, then remove it from the mailbox at the provider.</source>
            <translation>セッションを終わらせている大きなメッセージを探して保存し、その後、プロバイダーのメールボックスから取り除いてください。</translation>
        </message>
        <message>
            <source>Set the schedule that you have noted, and let it run once.</source>
            <translation>書き留めたスケジュールを設定し、1 回実行してください。</translation>
        </message>
        <message>
            <source>The service runs; the list of messages at the provider gets shorter.</source>
            <translation>サービスが動作し、プロバイダー側のメッセージの一覧が短くなります。</translation>
        </message>
        <message>
            <source>Look for a POP3 collector (on Small Business Server 2008 or 2011: %1).</source>
            <translation>POP3 の取り込みプログラムを探してください (Small Business Server 2008 または 2011 では %1)。</translation>
        </message>
        <message>
            <source>Stop its service, or set its schedule to a very long interval.</source>
            <translation>そのサービスを停止するか、スケジュールを非常に長い間隔に設定してください。</translation>
        </message>
        <message>
            <source>Start it again with the schedule that you have noted.</source>
            <translation>書き留めたスケジュールで、再び開始してください。</translation>
        </message>
        <message>
            <source>It runs, and the list at the provider gets shorter.</source>
            <translation>動作し、プロバイダー側の一覧が短くなります。</translation>
        </message>
        <message>
            <source>Nothing to change on the server: ids of messages must not change. Stop the collector for one turn.</source>
            <translation>サーバーで変更するものはありません。メッセージの ID は変わってはなりません。取り込みプログラムを 1 回分だけ停止してください。</translation>
        </message>
        <message>
            <source>Start the collector again.</source>
            <translation>取り込みプログラムを再び開始してください。</translation>
        </message>
        <message>
            <source>Two listings of the ids, before and after a turn, differ only by what was fetched.</source>
            <translation>取り込みの前と後に取得した 2 つの ID の一覧の違いは、取り込まれたものだけです。</translation>
        </message>
        <message>
            <source>Write down which programs collect this mailbox, how often, and whether they leave mail on the server.</source>
            <translation>どのプログラムがこのメールボックスを取り込むか、その頻度、サーバーにメールを残すかどうかを書き留めてください。</translation>
        </message>
        <message>
            <source>Stop all collectors but one for a turn.</source>
            <translation>1 つを除くすべての取り込みプログラムを、1 回分だけ停止してください。</translation>
        </message>
        <message>
            <source>Start those that are needed again.</source>
            <translation>必要なものを再び開始してください。</translation>
        </message>
        <message>
            <source>Each message is collected once.</source>
            <translation>各メッセージは 1 回だけ取り込まれます。</translation>
        </message>
        <message>
            <source>Back up the mailbox store.</source>
            <translation>メールボックスストアをバックアップしてください。</translation>
        </message>
        <message>
            <source>MFCMAPI 5.0.18.1978 or later &gt; %1; %2: look for the Message-ID and note it.</source>
            <translation>MFCMAPI 5.0.18.1978 以降 &gt; %1、%2: Message-ID を探して書き留めてください。</translation>
        </message>
        <message>
            <source>In MFCMAPI remove the one message with this Message-ID from %1. Only if that does not help, and with a backup, the folder.</source>
            <translation>MFCMAPI で、この Message-ID を持つ 1 件のメッセージだけを %1 から取り除いてください。それで解決しない場合に限り、バックアップを取ったうえで、フォルダーを取り除いてください。</translation>
        </message>
        <message>
            <source>Send a test message, and watch two nights.</source>
            <translation>テストメッセージを送り、二晩様子を見てください。</translation>
        </message>
        <message>
            <source>List the queue.</source>
            <translation>キューを一覧表示してください。</translation>
        </message>
        <message>
            <source>Hold the one message.</source>
            <translation>その 1 件のメッセージを保留してください。</translation>
        </message>
        <message>
            <source>Release it.</source>
            <translation>保留を解除してください。</translation>
        </message>
        <message>
            <source>From outside: a greeting "%1", or an EHLO that is refused, shows that the firewall inspects SMTP.</source>
            <translation>外部から確認します。グリーティングが「%1」であるか、EHLO が拒否される場合、ファイアウォールが SMTP を検査しています。</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1". Cisco ASA: "%2". Write it down.</source>
            <translation>Cisco PIX: 「%1」。Cisco ASA: 「%2」。結果を書き留めてください。</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1".</source>
            <translation>Cisco PIX: 「%1」。</translation>
        </message>
        <message>
            <source>Cisco ASA: in the policy map's class "%1", "%2".</source>
            <translation>Cisco ASA: ポリシーマップのクラス「%1」で「%2」。</translation>
        </message>
        <message>
            <source>Other products: switch off inspection, or TLS inspection, of port 25. New sessions only.</source>
            <translation>その他の製品: ポート 25 の検査、または TLS の検査を無効にしてください。新しいセッションにのみ適用されます。</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1". Cisco ASA: "%2". After an update of the firmware only.</source>
            <translation>Cisco PIX: 「%1」。Cisco ASA: 「%2」。ファームウェアを更新した後にのみ行ってください。</translation>
        </message>
        <message>
            <source>The configuration is as you have written it down.</source>
            <translation>設定が、書き留めたとおりになっています。</translation>
        </message>
        <message>
            <source>On a sender behind or before such a firewall, use the workaround at the first try:</source>
            <translation>そのようなファイアウォールの後ろまたは手前にある送信側では、最初の試行から回避策を使用してください:</translation>
        </message>
        <message>
            <source>%1: note which filters are on.</source>
            <translation>%1: どのフィルターが有効になっているかを書き留めてください。</translation>
        </message>
        <message>
            <source>Untick the filters on the SMTP virtual server's address (%1).</source>
            <translation>SMTP 仮想サーバーのアドレスで、フィルターのチェックを外してください (%1)。</translation>
        </message>
        <message>
            <source>Tick them again.</source>
            <translation>再びチェックを入れてください。</translation>
        </message>
        <message>
            <source>They are as noted.</source>
            <translation>書き留めたとおりになっています。</translation>
        </message>
        <message>
            <source>Write down the list of milters, with their order.</source>
            <translation>milter の一覧を、順序も含めて書き留めてください。</translation>
        </message>
        <message>
            <source>Take the one filter out of the list and reload the mail server.</source>
            <translation>そのフィルターだけを一覧から外し、メールサーバーの設定を再読み込みしてください。</translation>
        </message>
        <message>
            <source>Write down how mail reaches the filter and comes back.</source>
            <translation>メールがどのようにフィルターに届き、戻ってくるかを書き留めてください。</translation>
        </message>
        <message>
            <source>Let the test sender pass the filter.</source>
            <translation>テスト用の差出人を、フィルターの対象外にしてください。</translation>
        </message>
        <message>
            <source>%1 &gt; the group &gt; %2: note the expansion server and the report settings.</source>
            <translation>%1 &gt; グループ &gt; %2: 展開サーバーとレポートの設定を書き留めてください。</translation>
        </message>
        <message>
            <source>The user &gt; %1: note the forwarding address.</source>
            <translation>ユーザー &gt; %1: 転送先アドレスを書き留めてください。</translation>
        </message>
        <message>
            <source>Set one expansion server, and "%1".</source>
            <translation>展開サーバーを 1 台に指定し、「%1」を設定してください。</translation>
        </message>
        <message>
            <source>Clear the forwarding address for the test.</source>
            <translation>テストの間、転送先アドレスを空にしてください。</translation>
        </message>
        <message>
            <source>Set all back to what you have noted.</source>
            <translation>すべてを、書き留めた状態に戻してください。</translation>
        </message>
        <message>
            <source>Take the second way out of the aliases.</source>
            <translation>2 つ目の経路をエイリアスから取り除いてください。</translation>
        </message>
        <message>
            <source>Put it back.</source>
            <translation>元に戻してください。</translation>
        </message>
        <message>
            <source>Write down every alias, group, forward and rule that leads to the mailbox.</source>
            <translation>そのメールボックスに届くすべてのエイリアス、グループ、転送、ルールを書き留めてください。</translation>
        </message>
        <message>
            <source>Switch all but one off.</source>
            <translation>1 つを除いてすべて無効にしてください。</translation>
        </message>
        <message>
            <source>Switch them on again.</source>
            <translation>再び有効にしてください。</translation>
        </message>
        <message>
            <source>Time limits of the program that sends</source>
            <translation>送信プログラムの制限時間</translation>
        </message>
        <message>
            <source>A mail program, a telephone or an application that waits only seconds for the answer takes the message for lost and hands it in again, though the server has it.</source>
            <translation>応答を数秒しか待たないメールソフト、電話、アプリケーションは、サーバーが受け取っていてもメッセージが失われたと見なし、もう一度渡します。</translation>
        </message>
        <message>
            <source>None for mail. Until the answer comes the program may seem to hang.</source>
            <translation>メールへの影響はありません。応答が来るまで、プログラムが止まったように見えることがあります。</translation>
        </message>
        <message>
            <source>The same message, sent by the same program with the longer limit, arrives once.</source>
            <translation>同じプログラムが長い制限時間で送った同じメッセージが、1 回だけ届きます。</translation>
        </message>
        <message>
            <source>Write down which program sends, and how long it waits for the answer of the server.</source>
            <translation>どのプログラムが送信し、サーバーの応答をどれだけ待つかを書き留めてください。</translation>
        </message>
        <message>
            <source>Raise the limit to ten minutes, or let the program hand its mail to a mail server on its own computer, which answers at once.</source>
            <translation>制限時間を 10 分に延ばすか、すぐに応答する、同じコンピューター上のメールサーバーにプログラムがメールを渡すようにしてください。</translation>
        </message>
        <message>
            <source>The limit is as noted, or as you mean to keep it.</source>
            <translation>制限時間は書き留めたとおりか、今後使うつもりの値になっています。</translation>
        </message>
        <message>
            <source>TLS stays on for everybody: by itself, this step never switches it off. To see mail without it, do not offer it to the test sender alone, by hand: add "%1" to %2 with its address, and reload.</source>
            <translation>TLS は全員に対して有効なままです。この手順が自動で TLS を無効にすることはありません。TLS なしのメールを確かめるには、テスト用の差出人だけに TLS を提示しないよう手作業で設定します。「%1」をそのアドレスとともに %2 に追加し、再読み込みしてください。</translation>
        </message>
        <message>
            <source>If you have added "%1", take it away again.</source>
            <translation>「%1」を追加した場合は、元どおり取り除いてください。</translation>
        </message>
        <message>
            <source>It helps against copies that this server delivers with the same Message-ID. It does not see mail without a Message-ID, what was sent again with a new one, what a program fetches and stores by itself, and copies that are made in the mailbox. Of a message that comes both directly and through a list it puts the later one aside.</source>
            <translation>このサーバーが同じ Message-ID で配送するコピーに有効です。Message-ID のないメール、新しい Message-ID で再送されたもの、プログラムが取り込んで自ら保存するもの、メールボックス内で作られたコピーは認識されません。直接とメーリングリスト経由の両方で届くメッセージは、後に届いたほうが振り分けられます。</translation>
        </message>
        <message>
            <source>no more than a moment</source>
            <translation>ごくわずかだけ</translation>
        </message>
        <message>
            <source>Wait ten minutes.</source>
            <translation>10 分間待ってください。</translation>
        </message>
        <message>
            <source>It failed a security check: there is a weak key or signature in its chain, or a rule that is broken or not known here, such as for which names its issuer may certify.</source>
            <translation>証明書はセキュリティの検査に合格しませんでした。証明書チェーンに脆弱な鍵または署名があるか、発行者が証明できる名前など、守られていないかここでは未知の規則があります。</translation>
        </message>
        <message>
            <source>In %1, give the service %2 this option again: %3</source>
            <translation>%1 で、サービス %2 にこのオプションを再び設定してください: %3</translation>
        </message>
        <message>
            <source>If this server is the sender, put "%1" there instead.</source>
            <translation>このサーバーが送信側の場合は、代わりに「%1」をそこに記述してください。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DotPlot</name>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <translation>コピーは、直前のコピーの %1 後に届くことが最も多くありました。</translation>
        </message>
        <message>
            <source>The gaps fit the retry times of %1.</source>
            <translation>間隔は %1 の再試行の時刻に合います。</translation>
        </message>
        <message>
            <source>Size makes no difference that could not be chance.</source>
            <translation>サイズによる差は、偶然で説明できる範囲です。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln 件のメッセージ</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1: %2 after the one before (%3)</source>
            <comment>number, time, number of messages</comment>
            <translation>コピー %1: 直前のコピーの %2 後 (%3)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>After the copy before</source>
            <translation>直前のコピーからの時間</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>観測値</translation>
        </message>
        <message>
            <source>Retry times of %1</source>
            <translation>%1 の再試行の時刻</translation>
        </message>
        <message numerus="yes">
            <source>About %1: %2, each in %Ln copies</source>
            <comment>size, number of messages</comment>
            <translation>
                <numerusform>約 %1: %2、コピーは各 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 on</source>
            <comment>size</comment>
            <translation>%1 以上</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>繰り返し</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>1 回</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>From about %1 on, %2 of %3 messages came more than once for this cause; of smaller ones %4 of %5.</source>
            <comment>size; numbers of messages</comment>
            <translation>約 %1 以上では %3 件のメッセージのうち %2 件がこの原因で複数回届きました。それより小さいものでは %5 件のうち %4 件です。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesPage</name>
        <message>
            <source>Duplicates</source>
            <translation>重複</translation>
        </message>
        <message>
            <source>Messages with extra copies</source>
            <translation>余分なコピーのあるメッセージ</translation>
        </message>
        <message>
            <source>Search subject, sender or Message-ID</source>
            <translation>件名、差出人、Message-ID を検索</translation>
        </message>
        <message>
            <source>Search duplicates</source>
            <translation>重複を検索</translation>
        </message>
        <message>
            <source>one at a time</source>
            <translation>個別に判断</translation>
        </message>
        <message>
            <source>Incomplete copies, and messages without an id: decide for each message by itself</source>
            <translation>不完全なコピーと ID のないメッセージ: メッセージごとに個別に判断してください</translation>
        </message>
        <message>
            <source>only shown</source>
            <translation>表示のみ</translation>
        </message>
        <message>
            <source>over 2 MB</source>
            <translation>2 MB 超</translation>
        </message>
        <message>
            <source>compared</source>
            <translation>比較済み</translation>
        </message>
        <message>
            <source>Messages whose copies were read and compared byte by byte</source>
            <translation>コピーを読み取り、1 バイトずつ比較したメッセージ</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>メールボックス</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>フィルターを解除</translation>
        </message>
        <message>
            <source>Select all shown</source>
            <translation>表示中をすべて選択</translation>
        </message>
        <message>
            <source>All mailboxes</source>
            <translation>すべてのメールボックス</translation>
        </message>
        <message>
            <source>No duplicates found</source>
            <translation>重複は見つかりませんでした</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再チェック</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>一致なし</translation>
        </message>
        <message>
            <source>The search and the filters hide all messages with extra copies.</source>
            <translation>検索とフィルターにより、余分なコピーのあるメッセージがすべて非表示になっています。</translation>
        </message>
        <message>
            <source>%1 of %2 messages shown</source>
            <translation>%2 件中 %1 件のメッセージを表示</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies to “%1”…</source>
            <translation>
                <numerusform>余分なコピー %Ln 件を「%1」に移動…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages selected</source>
            <translation>
                <numerusform>%Ln 件のメッセージを選択</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>表示する内容がまだありません</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>%1 のメールはまだチェックされていません。チェックは読み取りだけを行います。</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>今すぐチェック</translation>
        </message>
        <message numerus="yes">
            <source>Nothing selected: %Ln messages can be moved together</source>
            <translation>
                <numerusform>選択なし: %Ln 件のメッセージをまとめて移動できます</numerusform>
            </translation>
        </message>
        <message>
            <source>No message that was checked has an extra copy.</source>
            <translation>チェックしたメッセージに余分なコピーはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages with extra copies</source>
            <translation>
                <numerusform>余分なコピーのあるメッセージ %Ln 件</numerusform>
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
                <numerusform>関連または仕様によるコピー %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>messages, the size of their extra copies</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>検索をクリア</translation>
        </message>
        <message>
            <source>Move extra copies to “%1”…</source>
            <translation>余分なコピーを「%1」に移動…</translation>
        </message>
        <message>
            <source>None of these can be moved together.</source>
            <translation>まとめて移動できるものはありません。</translation>
        </message>
        <message>
            <source>Messages, and the copies of the chosen one</source>
            <translation>メッセージと、選んだメッセージのコピー</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesSeenModel</name>
        <message>
            <source>Copy %1 of “%2” arrived.</source>
            <translation>「%2」のコピー %1 が届きました。</translation>
        </message>
        <message>
            <source>Copy %1 of “%2” arrived; the server dates it %3 before the first.</source>
            <translation>「%2」のコピー %1 が届きました。サーバーによる日付は最初のコピーより %3 前です。</translation>
        </message>
        <message>
            <source>Copy %1 of “%2” arrived %3 after the first.</source>
            <translation>「%2」のコピー %1 が、最初のコピーから %3 後に届きました。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>届いたもの</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>メールボックス</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::EmptyState</name>
        <message>
            <source>One moment</source>
            <translation>お待ちください</translation>
        </message>
        <message>
            <source>Onecopy reads what it knows of this account.</source>
            <translation>このアカウントについて分かっていることを読み込んでいます。</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>サポート用コード: %1</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>メールサーバーがまだありません</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>メールサーバーを追加…</translation>
        </message>
        <message>
            <source>Add this mail server…</source>
            <translation>このメールサーバーを追加…</translation>
        </message>
        <message>
            <source>%1 was read, but is not saved</source>
            <translation>%1 は読み取り済みですが、保存されていません</translation>
        </message>
        <message>
            <source>It was read from the command line, or removed from the list. What was found is kept: add the server to see it. Address, port and user are filled in, and nothing has to be read again.</source>
            <translation>コマンドラインから読み取られたか、一覧から削除されました。見つかった内容は保存されています。サーバーを追加すると表示されます。アドレス、ポート、ユーザー名は入力済みで、読み直す必要はありません。</translation>
        </message>
        <message>
            <source>Add the server whose users get the same message several times. Onecopy only reads until you say otherwise.</source>
            <translation>同じメッセージがユーザーに何度も届いているサーバーを追加してください。指示があるまで、Onecopy は読み取りだけを行います。</translation>
        </message>
        <message>
            <source>%1 has no IMAP server</source>
            <translation>%1 には IMAP サーバーがありません</translation>
        </message>
        <message>
            <source>Mail is checked over IMAP. Enter the name of its IMAP server to check it here.</source>
            <translation>メールは IMAP でチェックします。ここでチェックするには、IMAP サーバーの名前を入力してください。</translation>
        </message>
        <message>
            <source>Edit the server…</source>
            <translation>サーバーを編集…</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ExpungeDialog</name>
        <message>
            <source>Keep everything</source>
            <translation>すべて残す</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good</source>
            <translation>
                <numerusform>%Ln 件のコピーを完全に削除</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are removed for good</source>
            <translation>完全に削除されるコピー</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>完全に削除</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stay in the folder: it is not certain that they may go.</source>
            <translation>
                <numerusform>%Ln 件のコピーはフォルダーに残ります。削除してよいことを確認できていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing brings them back. Type %1 to confirm the number:</source>
            <translation>元に戻す方法はありません。件数を確認するため、%1 と入力してください:</translation>
        </message>
        <message>
            <source>Number of copies to remove</source>
            <translation>削除するコピーの件数</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good?</source>
            <translation>
                <numerusform>%Ln 件のコピーを完全に削除しますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them was moved by Onecopy, and the copy that stays was read again and has the same content. They leave the server, and they cannot be put back.</source>
            <translation>どのコピーも Onecopy が移動したもので、残すコピーを再び読み取り、内容が同じであることを確認しました。これらはサーバーから消え、元に戻せません。</translation>
        </message>
        <message>
            <source>Account %1 · %2</source>
            <comment>account, size of all copies</comment>
            <translation>アカウント %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::FaultWords</name>
        <message>
            <source>Stopped because you asked for it.</source>
            <translation>要求に応じて中止しました。</translation>
        </message>
        <message>
            <source>What was done until then is kept. You can start again at any time.</source>
            <translation>それまでの結果は保持されます。いつでもやり直せます。</translation>
        </message>
        <message>
            <source>There is no server of this name.</source>
            <translation>この名前のサーバーはありません。</translation>
        </message>
        <message>
            <source>Check the spelling of the server name and your network connection.</source>
            <translation>サーバー名のつづりとネットワーク接続を確認してください。</translation>
        </message>
        <message>
            <source>No mail service answers at this address and port.</source>
            <translation>このアドレスとポートではメールサービスが応答しません。</translation>
        </message>
        <message>
            <source>Check the port, and whether the service runs and the firewall lets it through.</source>
            <translation>ポートを確認し、サービスが動いているか、ファイアウォールが通しているかを確認してください。</translation>
        </message>
        <message>
            <source>The connection ended before the answer came.</source>
            <translation>応答が届く前に接続が終了しました。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, a firewall or virus scanner on the way may be cutting it.</source>
            <translation>もう一度試してください。再び起きる場合は、途中のファイアウォールまたはウイルススキャナーが切断している可能性があります。</translation>
        </message>
        <message>
            <source>The server was silent for too long.</source>
            <translation>サーバーからの応答が長い間ありませんでした。</translation>
        </message>
        <message>
            <source>Something answers there, but it is not this kind of mail service.</source>
            <translation>応答はありますが、この種類のメールサービスではありません。</translation>
        </message>
        <message>
            <source>Check the port and the kind of connection: encrypted from the start, or encrypted after STARTTLS.</source>
            <translation>ポートと接続の種類を確認してください: 最初から暗号化するか、STARTTLS の後に暗号化するか。</translation>
        </message>
        <message>
            <source>The server does not offer encryption on this port.</source>
            <translation>サーバーはこのポートで暗号化を提供していません。</translation>
        </message>
        <message>
            <source>No encrypted connection could be agreed on.</source>
            <translation>暗号化された接続を確立できませんでした。</translation>
        </message>
        <message>
            <source>The server may know only old versions of TLS. You can allow them for this server alone in its settings.</source>
            <translation>サーバーが古いバージョンの TLS にしか対応していない可能性があります。設定で、このサーバーに限って許可できます。</translation>
        </message>
        <message>
            <source>The server’s certificate cannot be trusted.</source>
            <translation>サーバーの証明書は信頼できません。</translation>
        </message>
        <message>
            <source>No password was sent. Compare the fingerprint with the one that the server’s administrator gives you.</source>
            <translation>パスワードは送信されていません。フィンガープリントを、サーバーの管理者から知らされたものと比べてください。</translation>
        </message>
        <message>
            <source>The password would have travelled unencrypted, so it was not sent.</source>
            <translation>パスワードが暗号化されずに送られることになるため、送信しませんでした。</translation>
        </message>
        <message>
            <source>Use an encrypted port. Only for a network that you trust, you can allow clear text for this server.</source>
            <translation>暗号化されたポートを使用してください。信頼できるネットワークに限り、このサーバーで平文を許可できます。</translation>
        </message>
        <message>
            <source>Somebody may be interfering with the connection.</source>
            <translation>誰かが接続に干渉している可能性があります。</translation>
        </message>
        <message>
            <source>Data came before encryption that must not come there. Nothing was sent. Use the port that is encrypted from the start.</source>
            <translation>暗号化の前に、届くはずのないデータが届きました。何も送信していません。最初から暗号化されるポートを使用してください。</translation>
        </message>
        <message>
            <source>The server refused the user name or password.</source>
            <translation>サーバーがユーザー名またはパスワードを拒否しました。</translation>
        </message>
        <message>
            <source>Check both. Onecopy does not try again by itself, so that the account is not locked.</source>
            <translation>両方を確認してください。アカウントがロックされないように、Onecopy は自動では再試行しません。</translation>
        </message>
        <message>
            <source>The server offers no way of logging in that is safe here.</source>
            <translation>サーバーは、ここで安全に使えるログイン方式を提供していません。</translation>
        </message>
        <message>
            <source>Ask the administrator for PLAIN over TLS, SCRAM or OAuth, or choose another way in the settings of this server.</source>
            <translation>TLS 上の PLAIN、SCRAM、OAuth のいずれかを管理者に依頼するか、このサーバーの設定で別の方式を選択してください。</translation>
        </message>
        <message>
            <source>There is no password for this server.</source>
            <translation>このサーバーのパスワードがありません。</translation>
        </message>
        <message>
            <source>Enter it once more. If no keyring is available, it is kept for this session only.</source>
            <translation>もう一度入力してください。キーリングが利用できない場合、パスワードはこのセッションの間だけ保持されます。</translation>
        </message>
        <message>
            <source>The server refused the request.</source>
            <translation>サーバーが要求を拒否しました。</translation>
        </message>
        <message>
            <source>Its own words below usually say why.</source>
            <translation>理由は通常、下に示すサーバー自身の言葉から分かります。</translation>
        </message>
        <message>
            <source>The server is not available now.</source>
            <translation>サーバーは現在利用できません。</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>数分後にもう一度試してください。</translation>
        </message>
        <message>
            <source>The server gave an answer that makes no sense.</source>
            <translation>サーバーが意味をなさない応答を返しました。</translation>
        </message>
        <message>
            <source>Nothing was changed after that answer. Save the details for whoever looks after the server.</source>
            <translation>その応答の後は何も変更していません。サーバーの担当者のために詳細を保存してください。</translation>
        </message>
        <message>
            <source>The server sent more than Onecopy accepts.</source>
            <translation>サーバーが、Onecopy の受け入れる量を超えて送信しました。</translation>
        </message>
        <message>
            <source>The rest was left out. Save the details for whoever looks after the server.</source>
            <translation>残りは省かれました。サーバーの担当者のために詳細を保存してください。</translation>
        </message>
        <message>
            <source>The server has renumbered the messages of this mailbox.</source>
            <translation>サーバーがこのメールボックスのメッセージの番号を付け直しました。</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the mailbox again; the old numbers are not used any more.</source>
            <translation>何も変更していません。メールボックスを再チェックしてください。古い番号はもう使用しません。</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>もうそこにありません。</translation>
        </message>
        <message>
            <source>Check again to see what the server has now.</source>
            <translation>サーバーに現在何があるかを、再チェックして確認してください。</translation>
        </message>
        <message>
            <source>This mailbox does not allow changes.</source>
            <translation>このメールボックスは変更を許可していません。</translation>
        </message>
        <message>
            <source>Stopped, because going on could have lost mail.</source>
            <translation>続けるとメールが失われるおそれがあったため、中止しました。</translation>
        </message>
        <message>
            <source>Nothing more is done. The History page shows each step, and what was moved can be put back.</source>
            <translation>これ以上は何も行いません。「履歴」ページに各手順が表示され、移動したものは元に戻せます。</translation>
        </message>
        <message>
            <source>Another Onecopy is working on the same data.</source>
            <translation>別の Onecopy が同じデータで作業しています。</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it. Until then you can look, but not change.</source>
            <translation>終わるまで待つか、それを閉じてください。それまでは閲覧できますが、変更はできません。</translation>
        </message>
        <message>
            <source>The data file of Onecopy is damaged.</source>
            <translation>Onecopy のデータファイルが壊れています。</translation>
        </message>
        <message>
            <source>The data file was written by a newer Onecopy.</source>
            <translation>データファイルは、より新しい Onecopy で書かれています。</translation>
        </message>
        <message>
            <source>Install the newer version, or choose another data file.</source>
            <translation>新しいバージョンをインストールするか、別のデータファイルを選択してください。</translation>
        </message>
        <message>
            <source>This computer’s disk is full.</source>
            <translation>このコンピューターのディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>Make room and try again. Nothing is changed on the server without a record of it.</source>
            <translation>空きを作ってから、もう一度試してください。記録せずにサーバー上で何かを変更することはありません。</translation>
        </message>
        <message>
            <source>A file on this computer cannot be read or written.</source>
            <translation>このコンピューターのファイルを読み書きできません。</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write there.</source>
            <translation>フォルダーが存在し、書き込みの権限があることを確認してください。</translation>
        </message>
        <message>
            <source>Something that was entered cannot be used.</source>
            <translation>入力されたものの中に使用できないものがあります。</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>修正して、もう一度試してください。</translation>
        </message>
        <message>
            <source>Onecopy made a mistake.</source>
            <translation>Onecopy でエラーが発生しました。</translation>
        </message>
        <message>
            <source>Nothing more is done. Please report it with the code and the details.</source>
            <translation>これ以上は何も行いません。コードと詳細を添えて報告してください。</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>サーバーの応答: %1</translation>
        </message>
        <message>
            <source>Another computer is removing copies from this account.</source>
            <translation>別のコンピューターがこのアカウントからコピーを取り除いています。</translation>
        </message>
        <message>
            <source>Nothing was changed. Wait until it is done; until then you can look, but not change. The details say who it is, and since when.</source>
            <translation>何も変更していません。終わるまで待ってください。それまでは閲覧できますが、変更はできません。誰がいつから行っているかは、詳細に示されています。</translation>
        </message>
        <message>
            <source>The mail provider has not agreed to let Onecopy in, or not any more.</source>
            <translation>メールプロバイダーが Onecopy のアクセスを許可していないか、許可が取り消されました。</translation>
        </message>
        <message>
            <source>Sign in with the browser again, in the settings of this server.</source>
            <translation>このサーバーの設定で、ブラウザーからもう一度サインインしてください。</translation>
        </message>
        <message>
            <source>Check both. If they are right, the server may offer %1 without being able to check it, as some do that keep passwords as hashes: choose PLAIN for this server, which is safe over TLS. Onecopy does not try again by itself, so that the account is not locked.</source>
            <translation>両方を確認してください。正しい場合は、パスワードをハッシュで保管しているサーバーによくあるように、確認できないのに %1 を提示している可能性があります。このサーバーには PLAIN を選んでください。TLS を使えば安全です。アカウントがロックされないように、Onecopy は自動では再試行しません。</translation>
        </message>
        <message>
            <source>No password was sent. Use the port that is encrypted from the start, usually %1.</source>
            <translation>パスワードは送信されていません。最初から暗号化されるポート (通常は %1) を使用してください。</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>サーバーがアクセストークンを拒否しました。</translation>
        </message>
        <message>
            <source>Check the user name, and sign in with the browser again or give a new token. If it stays so, the token may be for another service than mail, or the administrator may have switched this way of reading mail off.</source>
            <translation>ユーザー名を確認し、ブラウザーでもう一度サインインするか、新しいトークンを指定してください。それでも変わらない場合は、トークンがメール以外のサービス用であるか、管理者がこの方法でのメールの読み取りを無効にしている可能性があります。</translation>
        </message>
        <message>
            <source>The server offers no login on this port.</source>
            <translation>サーバーはこのポートではログインを提供していません。</translation>
        </message>
        <message>
            <source>If it takes mail without one, leave the user name out. Else use the port for submission, usually 465 or 587.</source>
            <translation>ログインなしでメールを受け付けるサーバーなら、ユーザー名を省いてください。そうでなければ、送信用のポート (通常は 465 または 587) を使ってください。</translation>
        </message>
        <message>
            <source>The details say why.</source>
            <translation>理由は詳細に記載されています。</translation>
        </message>
        <message>
            <source>The name of the server could not be looked up now.</source>
            <translation>現在、サーバーの名前を解決できません。</translation>
        </message>
        <message>
            <source>No name server answers. Check your network connection, and try again.</source>
            <translation>ネームサーバーが応答しません。ネットワーク接続を確認して、もう一度試してください。</translation>
        </message>
        <message>
            <source>The server lets in only computers with a certificate of their own.</source>
            <translation>サーバーは、独自の証明書を持つコンピューターだけを受け入れます。</translation>
        </message>
        <message>
            <source>No password was sent. Onecopy cannot show such a certificate. Ask the administrator for a port that takes a password alone.</source>
            <translation>パスワードは送信されていません。Onecopy はそのような証明書を提示できません。パスワードだけで使えるポートを管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>The server lets in no more connections of this user at once.</source>
            <translation>サーバーは、このユーザーの同時接続をこれ以上受け入れません。</translation>
        </message>
        <message>
            <source>Close other mail programs that use this account, stop watching it, or ask the administrator for more: removing copies, putting them back and emptying the quarantine need two.</source>
            <translation>このアカウントを使っているほかのメールソフトを閉じるか、監視を停止するか、接続数を増やすよう管理者に依頼してください。コピーを取り除く操作、元に戻す操作、隔離フォルダーを空にする操作には、2 つの接続が必要です。</translation>
        </message>
        <message>
            <source>Another program has this mailbox open.</source>
            <translation>別のプログラムがこのメールボックスを開いています。</translation>
        </message>
        <message>
            <source>POP3 lets in one at a time. Wait until the collector or mail program is done, and try again.</source>
            <translation>POP3 は一度に 1 つしか受け入れません。取り込みプログラムまたはメールソフトが終わるまで待って、もう一度試してください。</translation>
        </message>
        <message>
            <source>The mail provider’s sign-in server cannot be reached.</source>
            <translation>メールプロバイダーのサインインサーバーに接続できません。</translation>
        </message>
        <message>
            <source>The mail server was not asked. Check your network connection, and try again in a few minutes. What you agreed to is kept.</source>
            <translation>メールサーバーには問い合わせていません。ネットワーク接続を確認して、数分後にもう一度試してください。同意した内容は保持されています。</translation>
        </message>
        <message>
            <source>The server may have taken the message: its answer did not come.</source>
            <translation>サーバーがメッセージを受け取った可能性があります。応答が届きませんでした。</translation>
        </message>
        <message>
            <source>Look whether the message arrives before you send it again.</source>
            <translation>もう一度送信する前に、メッセージが届くかどうかを確認してください。</translation>
        </message>
        <message>
            <source>Try again. If it happens at each login, the server may offer %1 without being able to check it: choose PLAIN for this server, which is safe over TLS.</source>
            <translation>もう一度試してください。ログインのたびに起こる場合は、サーバーが %1 を提供していても検証できない可能性があります。このサーバーには、TLS 上で安全な PLAIN を選んでください。</translation>
        </message>
        <message>
            <source>The server ended the connection without a word.</source>
            <translation>サーバーが何も応答せずに接続を切断しました。</translation>
        </message>
        <message>
            <source>It may let in no more connections at once, or none from this computer. Close other mail programs that use this account, and a watch of your own, and try again in a few minutes.</source>
            <translation>同時接続をこれ以上受け入れないか、このコンピューターからの接続を受け入れない可能性があります。このアカウントを使っているほかのメールソフトを閉じ、自分の監視も止めて、数分後にもう一度試してください。</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>詳細: %1</translation>
        </message>
        <message>
            <source>A file on this computer cannot be read.</source>
            <translation>このコンピューター上のファイルを読めません。</translation>
        </message>
        <message>
            <source>Check that it exists and that you may read it.</source>
            <translation>ファイルが存在し、読む権限があることを確認してください。</translation>
        </message>
        <message>
            <source>Set the file aside and begin a new one; then add the servers again and check them.</source>
            <translation>このファイルを別に取っておき、新しいファイルを作ってください。その後、サーバーを追加し直してチェックしてください。</translation>
        </message>
        <message>
            <source>This is no data file of Onecopy, and it is left as it is.</source>
            <translation>これは Onecopy のデータファイルではありません。変更せずそのままにします。</translation>
        </message>
        <message>
            <source>Start Onecopy with another data file, or move this one away.</source>
            <translation>別のデータファイルで Onecopy を起動するか、このファイルを移動してください。</translation>
        </message>
        <message>
            <source>The server lets nobody read more of this account for now.</source>
            <translation>現在、サーバーはこのアカウントのこれ以上の読み取りを許可していません。</translation>
        </message>
        <message>
            <source>Some providers limit how much is read in a day. What was read is kept: check again tomorrow, and only the rest is read.</source>
            <translation>1 日に読み取れる量を制限しているプロバイダーがあります。読み取った分は保持されています。明日もう一度チェックすると、残りだけが読み取られます。</translation>
        </message>
        <message>
            <source>The data file of Onecopy can be read here, but not written.</source>
            <translation>Onecopy のデータファイルは、ここでは読み取れますが書き込めません。</translation>
        </message>
        <message>
            <source>Nothing is changed on a server without a record of it. Make the file and its folder writable, or start Onecopy with another data file (--store).</source>
            <translation>記録せずにサーバー上で何かを変更することはありません。ファイルとそのフォルダーを書き込み可能にするか、別のデータファイル (--store) で Onecopy を起動してください。</translation>
        </message>
        <message>
            <source>The server takes no password without encryption.</source>
            <translation>このサーバーは、暗号化されていない接続ではパスワードを受け付けません。</translation>
        </message>
        <message>
            <source>Use an encrypted port. The password may have travelled unencrypted: change it where others could have listened.</source>
            <translation>暗号化されたポートを使用してください。パスワードが暗号化されずに送られた可能性があります。他人に傍受されたおそれがある場合は、パスワードを変更してください。</translation>
        </message>
        <message>
            <source>A firewall on the way overwrites what the server offers.</source>
            <translation>途中のファイアウォールが、サーバーの提供する機能を書き換えています。</translation>
        </message>
        <message>
            <source>No password was sent. Use the port that is encrypted from the start, usually 465, or have the firewall leave SMTP as it is (Cisco: “inspect esmtp”, formerly “fixup protocol smtp”).</source>
            <translation>パスワードは送信されていません。最初から暗号化されるポート (通常は 465) を使用するか、ファイアウォールが SMTP を書き換えないように設定してください (Cisco の「inspect esmtp」、以前の「fixup protocol smtp」)。</translation>
        </message>
        <message>
            <source>The keyring did not hand out the password.</source>
            <translation>キーリングからパスワードを取り出せませんでした。</translation>
        </message>
        <message>
            <source>It is locked, or waits for somebody to unlock it. Unlock it and try again, or enter the password once more: then it is kept until Onecopy ends.</source>
            <translation>ロックされているか、ロックの解除を待っています。解除してもう一度試すか、パスワードをもう一度入力してください。入力したパスワードは Onecopy の終了まで保持されます。</translation>
        </message>
        <message>
            <source>The server’s certificate is not valid yet.</source>
            <translation>サーバーの証明書はまだ有効期間に入っていません。</translation>
        </message>
        <message>
            <source>No password was sent. Look whether date and time of this computer are right. If they are, ask whoever runs the server.</source>
            <translation>パスワードは送信されていません。このコンピューターの日付と時刻が正しいか確かめてください。正しければ、サーバーの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>No test mail arrived in the inbox.</source>
            <translation>テストメールは受信トレイに 1 通も届きませんでした。</translation>
        </message>
        <message>
            <source>The log of the mail server says where it went: it may wait in the queue, or lie in another mailbox. Allow a longer wait, or address it to the account that is read. A filter that gives mail another Message-ID and another subject hides it, too.</source>
            <translation>どこへ行ったかはメールサーバーのログで分かります。キューで待っているか、別のメールボックスにあるかもしれません。待ち時間を長くするか、読み取るアカウント宛てに送ってください。メールに別の Message-ID と別の件名を付けるフィルターがある場合も見つけられません。</translation>
        </message>
        <message>
            <source>Edit…</source>
            <comment>the mail server</comment>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Ask its owner or the administrator for the right to change it.</source>
            <translation>変更する権限を、所有者または管理者に依頼してください。</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>サーバー自体に問題が起きています。</translation>
        </message>
        <message>
            <source>Its log says what: often its disk is full, or it may not write to its files. Have that mended, and try again.</source>
            <translation>原因はサーバーのログに書かれています。ディスクがいっぱいか、ファイルに書き込めないことがよくあります。直してもらってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The mail server has put the test mail off.</source>
            <translation>メールサーバーはテストメールの受信を保留しました。</translation>
        </message>
        <message>
            <source>Many put off senders that they do not know, and take their mail some minutes later (greylisting). Try again then.</source>
            <translation>多くのサーバーは未知の送信者をいったん断り、数分後に受け取ります (グレーリスト)。しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>このコンピューターのキーリングを使用できません。</translation>
        </message>
        <message>
            <source>Passwords and sign-ins are kept there and in no file. Unlock or start it (GNOME keyring, KWallet), which needs a session of the desktop, and try again.</source>
            <translation>パスワードとサインイン情報はキーリングにのみ保存され、ファイルには保存されません。キーリング (GNOME キーリング、KWallet) のロックを解除するか起動してから、もう一度お試しください。デスクトップのセッションが必要です。</translation>
        </message>
        <message>
            <source>The server sends, but it did not finish its answer in time.</source>
            <translation>サーバーは送信を続けていますが、時間内に応答が完了しませんでした。</translation>
        </message>
        <message>
            <source>Try again when it is less busy. If it stays so, save the details for whoever looks after the server.</source>
            <translation>サーバーがすいているときにもう一度お試しください。それでも変わらない場合は、サーバーの担当者のために詳細を保存してください。</translation>
        </message>
        <message>
            <source>No password was sent. Have the administrator switch STARTTLS on for ManageSieve, usually on port 4190.</source>
            <translation>パスワードは送信されていません。ManageSieve (通常はポート 4190) の STARTTLS を有効にするよう管理者に依頼してください。</translation>
        </message>
        <message>
            <source>The connection was given up: the computer slept, or its clock was set.</source>
            <translation>コンピューターがスリープしていたか、時計が変更されたため、接続を終了しました。</translation>
        </message>
        <message>
            <source>Nothing needs to be done. Onecopy connects again by itself.</source>
            <translation>何もする必要はありません。Onecopy は自動的に再接続します。</translation>
        </message>
        <message>
            <source>There is no room left on the server.</source>
            <translation>サーバーに空きがありません。</translation>
        </message>
        <message>
            <source>Make room in the mailbox, or ask whoever looks after the server for more.</source>
            <translation>メールボックスに空きを作るか、サーバーの管理者に容量の追加を依頼してください。</translation>
        </message>
        <message>
            <source>Try again when it is less busy. If it is always so slow, ask whoever runs it; “onecopyctl scan --timeout 600” waits longer.</source>
            <translation>混雑していないときにもう一度お試しください。いつも遅い場合は、サーバーの管理者に確認してください。「onecopyctl scan --timeout 600」ではより長く待ちます。</translation>
        </message>
        <message>
            <source>This is where Onecopy keeps its own data, and it is left as it is.</source>
            <translation>これは Onecopy 自身のデータの保存場所なので、そのまま残されます。</translation>
        </message>
        <message>
            <source>Name another file.</source>
            <translation>別のファイルを指定してください。</translation>
        </message>
        <message>
            <source>The server’s certificate has expired.</source>
            <translation>サーバーの証明書は有効期限が切れています。</translation>
        </message>
        <message>
            <source>No password was sent. Ask whoever runs the server to renew it.</source>
            <translation>パスワードは送信されていません。サーバーの管理者に更新を依頼してください。</translation>
        </message>
        <message>
            <source>The server’s certificate is for another name.</source>
            <translation>サーバーの証明書は別の名前のものです。</translation>
        </message>
        <message>
            <source>No password was sent. If the server has another name as well, enter it as the certificate gives it. Else somebody may be answering in its place: ask whoever runs it.</source>
            <translation>パスワードは送信されていません。サーバーに別の名前もある場合は、証明書のとおりに入力してください。そうでなければ、誰かが代わりに応答しているかもしれません。サーバーの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>The server ended the connection while encryption was being agreed on.</source>
            <translation>暗号化の取り決め中に、サーバーが接続を終了しました。</translation>
        </message>
        <message>
            <source>It did not say why. It may let in no more connections, or none from this computer, be starting again, or have trouble with its certificate: try again in a few minutes, and ask whoever runs it. Very old servers do this, too; for these alone, old versions of TLS can be allowed in the settings of the server.</source>
            <translation>理由は示されませんでした。これ以上の接続、またはこのコンピューターからの接続を受け付けていない、再起動中である、証明書に問題がある、などが考えられます。数分後にもう一度試し、管理者に問い合わせてください。非常に古いサーバーも同じ動作をします。そのようなサーバーに限り、サーバーの設定で古いバージョンの TLS を許可できます。</translation>
        </message>
        <message>
            <source>The server says that this mailbox is on another one.</source>
            <translation>サーバーは、このメールボックスが別のサーバーにあると答えています。</translation>
        </message>
        <message>
            <source>It names %1. Your password was not sent there. If that is a server of your provider, enter it in the settings of this one.</source>
            <translation>サーバーが示したのは %1 です。パスワードはそこへ送信していません。それがプロバイダーのサーバーであれば、このサーバーの設定に入力してください。</translation>
        </message>
        <message>
            <source>The server takes no passwords any more.</source>
            <translation>サーバーはもうパスワードを受け付けません。</translation>
        </message>
        <message>
            <source>Sign in with the browser instead, in the settings of this server, or give a token.</source>
            <translation>代わりに、このサーバーの設定でブラウザーからサインインするか、トークンを指定してください。</translation>
        </message>
        <message>
            <source>The password has expired.</source>
            <translation>パスワードの有効期限が切れています。</translation>
        </message>
        <message>
            <source>Set a new one where you are used to, such as the web page of the provider, and enter it here.</source>
            <translation>プロバイダーのウェブページなど、いつもの場所で新しいパスワードを設定し、ここに入力してください。</translation>
        </message>
        <message>
            <source>The provider wants a password that is made for this program.</source>
            <translation>プロバイダーは、このプログラム専用に作られたパスワードを求めています。</translation>
        </message>
        <message>
            <source>Make an app password on the security page of your account there, and enter it here instead of the usual one.</source>
            <translation>プロバイダーのアカウントのセキュリティページでアプリパスワードを作成し、いつものパスワードの代わりにここに入力してください。</translation>
        </message>
        <message>
            <source>The provider wants you to sign in with a web browser first.</source>
            <translation>プロバイダーは、先にウェブブラウザーでサインインするよう求めています。</translation>
        </message>
        <message>
            <source>Sign in there, confirm that it was you, and try again. An app password, or signing in with the browser in the settings of this server, may avoid it.</source>
            <translation>そこでサインインして本人であることを確認し、もう一度お試しください。アプリパスワードを使うか、このサーバーの設定でブラウザーからサインインすると、避けられることがあります。</translation>
        </message>
        <message>
            <source>Another program has renamed or deleted the removal folder.</source>
            <translation>別のプログラムが隔離フォルダーの名前を変えたか、削除しました。</translation>
        </message>
        <message>
            <source>Nothing more was moved. Begin again for the rest: a new folder is made. If the old one was renamed, undo finds there what was moved before.</source>
            <translation>それ以上は移動していません。残りについてはもう一度始めてください。新しいフォルダーが作られます。古いフォルダーの名前が変わっただけなら、それまでに移動したものは元に戻す操作で見つかります。</translation>
        </message>
        <message>
            <source>The server changes messages when it moves them.</source>
            <translation>サーバーはメッセージを移動するときに内容を変えます。</translation>
        </message>
        <message>
            <source>What arrived in the removal folder is not the same byte by byte, so the copies stayed where they are. Remove them in a mail program, and look into the removal folder for what arrived.</source>
            <translation>隔離フォルダーに届いたものは、バイト単位で同じではありません。そのため、コピーは元の場所に残っています。メールソフトで削除し、隔離フォルダーに届いたものも確認してください。</translation>
        </message>
        <message>
            <source>The server agreed to move messages, and moved none.</source>
            <translation>サーバーは移動を受け付けましたが、何も移動していません。</translation>
        </message>
        <message>
            <source>The copies stayed where they are. Save the details for whoever looks after the server.</source>
            <translation>コピーは元の場所に残っています。サーバーの担当者のために詳細を保存してください。</translation>
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
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Servers that were found</source>
            <translation>見つかったサーバー</translation>
        </message>
        <message>
            <source>Onecopy asks the domain itself, and nobody else. You can also enter everything by hand below.</source>
            <translation>Onecopy はドメイン自体にだけ問い合わせ、ほかには問い合わせません。下にすべて手作業で入力することもできます。</translation>
        </message>
        <message>
            <source>Looking for the servers of this address…</source>
            <translation>このアドレスのサーバーを探しています…</translation>
        </message>
        <message>
            <source>Nothing was found. Ask whoever runs the mail server for its name, and enter it below.</source>
            <translation>何も見つかりませんでした。メールサーバーの管理者に名前を尋ね、下に入力してください。</translation>
        </message>
        <message>
            <source>Found. Check the name of the server before you enter the password:</source>
            <translation>見つかりました。パスワードを入力する前に、サーバーの名前を確認してください:</translation>
        </message>
        <message>
            <source>Mail a&amp;ddress</source>
            <translation>メールアドレス(&amp;D)</translation>
        </message>
        <message>
            <source>Only a server for POP3 was found. Mail is checked over IMAP: ask whoever runs the mail server whether it has that too, and enter its name below.</source>
            <translation>POP3 のサーバーだけが見つかりました。メールは IMAP でチェックします。メールサーバーの管理者に IMAP も使えるか尋ね、その名前を下に入力してください。</translation>
        </message>
        <message>
            <source>Enter the whole address, such as anna@example.org.</source>
            <translation>アドレス全体を入力してください (例: anna@example.org)。</translation>
        </message>
        <message>
            <source>Servers are looked for in a domain with a dot, such as example.org. Enter any other server by hand below.</source>
            <translation>サーバーは example.org のようにドットを含むドメインで探します。それ以外のサーバーは下に手作業で入力してください。</translation>
        </message>
        <message>
            <source>This is not a mail address. Enter one such as anna@example.org, or the server by hand below.</source>
            <translation>これはメールアドレスではありません。anna@example.org のように入力するか、下にサーバーを手作業で入力してください。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1%2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::GroupPanel</name>
        <message>
            <source>Selected message</source>
            <translation>選択したメッセージ</translation>
        </message>
        <message>
            <source>Select a message to see its copies.</source>
            <translation>メッセージを選択すると、そのコピーが表示されます。</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>sender, size, number of copies</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>コピー %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies…</source>
            <translation>
                <numerusform>余分なコピー %Ln 件を移動…</numerusform>
            </translation>
        </message>
        <message>
            <source>Likely cause: %1</source>
            <translation>推定される原因: %1</translation>
        </message>
        <message>
            <source>Compare field by field…</source>
            <translation>フィールドごとに比較…</translation>
        </message>
        <message>
            <source>Why these copies are one message, and why others that look alike are not</source>
            <translation>これらのコピーが 1 つのメッセージである理由と、似ているほかのものがそうでない理由</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::GroupTableModel</name>
        <message>
            <source>by design</source>
            <translation>仕様による</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>First arrival</source>
            <translation>最初の到着</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Likely cause</source>
            <translation>推定される原因</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Changes that Onecopy made</source>
            <translation>Onecopy が行った変更</translation>
        </message>
        <message>
            <source>Copies of the selected change</source>
            <translation>選択した変更のコピー</translation>
        </message>
        <message>
            <source>Put copies back…</source>
            <translation>コピーを元に戻す…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV をエクスポート…</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>JSON をエクスポート…</translation>
        </message>
        <message>
            <source>Nothing was changed yet</source>
            <translation>まだ何も変更されていません</translation>
        </message>
        <message>
            <source>Everything that Onecopy moves on a server is recorded here, and can be put back from here.</source>
            <translation>Onecopy がサーバー上で移動したものはすべてここに記録され、ここから元に戻せます。</translation>
        </message>
        <message>
            <source>Steps of %1</source>
            <translation>%1 の手順</translation>
        </message>
        <message>
            <source>Putting copies back was interrupted on %1.</source>
            <translation>コピーを元に戻す処理が %1 に中断されました。</translation>
        </message>
        <message>
            <source>Moving copies was interrupted on %1, after %2 of %3.</source>
            <translation>コピーの移動が %1 に中断されました (%3 件中 %2 件まで完了)。</translation>
        </message>
        <message>
            <source>Nothing is lost: every step was recorded before it was done. Onecopy looks at what is on the server now, and completes the record.</source>
            <translation>失われたものはありません。すべての手順は実行前に記録されています。Onecopy は現在のサーバーの内容を確認し、記録を完成させます。</translation>
        </message>
        <message>
            <source>Look at the server and finish…</source>
            <translation>サーバーを確認して完了…</translation>
        </message>
        <message>
            <source>Export the record</source>
            <translation>記録をエクスポート</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV ファイル (*.csv)</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>JSON ファイル (*.json)</translation>
        </message>
        <message>
            <source>Remove for good…</source>
            <translation>完全に削除…</translation>
        </message>
        <message>
            <source>%1, the oldest since %2.</source>
            <comment>12 copies are in the removal folder, date</comment>
            <translation>%1。最も古いものは %2 から。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are in the removal folder</source>
            <translation>
                <numerusform>%Ln 件のコピーが隔離フォルダーにあります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Some have been there for %Ln days. If nobody misses them, they can be removed for good.</source>
            <translation>
                <numerusform>%Ln 日前からあるものもあります。必要とする人がいなければ、完全に削除できます。</numerusform>
            </translation>
        </message>
        <message>
            <source>They can be put back from here until they are removed for good.</source>
            <translation>完全に削除するまでは、ここから元に戻せます。</translation>
        </message>
        <message numerus="yes">
            <source>Put %Ln copies back…</source>
            <translation>
                <numerusform>%Ln 件のコピーを元に戻す…</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes, and the steps of the chosen one</source>
            <translation>変更と、選んだ変更の手順</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HopGraph</name>
        <message>
            <source>Ways of the copies</source>
            <translation>コピーの経路</translation>
        </message>
        <message>
            <source>%1 · ways part</source>
            <comment>time and protocol</comment>
            <translation>%1 · 分岐</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>時刻なし</translation>
        </message>
        <message>
            <source>an unnamed server</source>
            <translation>名前のないサーバー</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time, protocol</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>name of a server</comment>
            <translation>%1 から</translation>
        </message>
        <message>
            <source>queue id %1</source>
            <translation>キュー ID %1</translation>
        </message>
        <message>
            <source>%1 after the one before</source>
            <comment>a duration with its sign</comment>
            <translation>直前から %1</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>ほか %Ln 件のコピー</numerusform>
            </translation>
        </message>
        <message>
            <source>The copies share no server.</source>
            <translation>コピーに共通のサーバーはありません。</translation>
        </message>
        <message>
            <source>All copies:</source>
            <translation>すべてのコピー:</translation>
        </message>
        <message>
            <source>  Here the ways part.</source>
            <translation>  ここで経路が分岐します。</translation>
        </message>
        <message>
            <source>First copy:</source>
            <translation>最初のコピー:</translation>
        </message>
        <message>
            <source>Copy %1:</source>
            <translation>コピー %1:</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::JournalModel</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>手順</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>メールボックス</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>now in %1, UID %2</source>
            <translation>現在は %1、UID %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>ショートカットキー</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>key, what it does</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>first and last key of a row</comment>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>Go to a section</source>
            <translation>セクションへ移動</translation>
        </message>
        <message>
            <source>Check the mailbox now</source>
            <translation>メールボックスを今すぐチェック</translation>
        </message>
        <message>
            <source>Add a mail server</source>
            <translation>メールサーバーを追加</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>リスト内を検索</translation>
        </message>
        <message>
            <source>Undo the last removal</source>
            <translation>最後の移動を元に戻す</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>ショートカットキーの一覧を表示</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Go back to the section before</source>
            <translation>前のセクションに戻る</translation>
        </message>
        <message>
            <source>Select or leave out a message</source>
            <translation>メッセージを選択または除外</translation>
        </message>
        <message>
            <source>Remove the extra copies of what is selected; asks first</source>
            <translation>選択したものの余分なコピーを取り除く (先に確認します)</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>選択した行をコピー</translation>
        </message>
        <message>
            <source>Show a chart as a table</source>
            <translation>グラフを表で表示</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>レポートを PDF として保存</translation>
        </message>
        <message>
            <source>Export every copy as CSV</source>
            <translation>すべてのコピーを CSV としてエクスポート</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LeftAloneModel</name>
        <message>
            <source>Mailbox</source>
            <translation>メールボックス</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>残す理由</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveBarsModel</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>最初のコピー</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>余分なコピー</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>未監視</translation>
        </message>
        <message>
            <source>Observed for</source>
            <comment>column: how long of this time</comment>
            <translation>監視時間</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveChart</name>
        <message>
            <source>Arrivals</source>
            <translation>到着</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <comment>in: 12 messages and 3 extra copies arrived.</comment>
            <translation>
                <numerusform>余分なコピー %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages and %1 arrived.</source>
            <translation>
                <numerusform>メッセージ %Ln 件と%1が届きました。</numerusform>
            </translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>未監視</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>最初のコピー</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>余分なコピー</translation>
        </message>
        <message>
            <source>Not observed</source>
            <translation>未監視</translation>
        </message>
        <message>
            <source>%1: %2 first and %3 extra copies</source>
            <translation>%1: 最初のコピー %2 件、余分なコピー %3 件</translation>
        </message>
        <message>
            <source>%1: not observed</source>
            <translation>%1: 未監視</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a change to a server, as a sentence</comment>
            <translation>%1。</translation>
        </message>
        <message>
            <source>Of %1, %2 were not observed.</source>
            <comment>durations</comment>
            <translation>%1 のうち %2 は監視していません。</translation>
        </message>
        <message>
            <source>%1; observed for %2 of %3</source>
            <comment>counts of copies; durations</comment>
            <translation>%1、監視時間は %3 のうち %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LivePage</name>
        <message>
            <source>Live arrivals</source>
            <translation>到着の監視</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>到着</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>監視を停止</translation>
        </message>
        <message>
            <source>No second copy has arrived so far.</source>
            <translation>これまでに 2 通目のコピーは届いていません。</translation>
        </message>
        <message>
            <source>Newest duplicates</source>
            <translation>最新の重複</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 分</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 時間</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>メールサーバーがまだありません</translation>
        </message>
        <message>
            <source>Add the server whose arrivals you want to watch.</source>
            <translation>到着を監視するサーバーを追加してください。</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>メールサーバーを追加…</translation>
        </message>
        <message>
            <source>Onecopy can watch %1 and show each message while it arrives. It only reads.</source>
            <translation>Onecopy は %1 を監視し、届いたメッセージをその都度表示できます。読み取りだけを行います。</translation>
        </message>
        <message>
            <source>Start watching</source>
            <translation>監視を開始</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %Ln messages arrived since.</source>
            <translation>
                <numerusform>一時停止中です。その後 %Ln 件のメッセージが届きました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not watching.</source>
            <translation>監視していません。</translation>
        </message>
        <message>
            <source>Connected since %1.</source>
            <translation>%1 から接続中です。</translation>
        </message>
        <message>
            <source>Connected since %1, quiet for %2.</source>
            <translation>%1 から接続中です。%2 の間、動きがありません。</translation>
        </message>
        <message>
            <source>Reconnecting. %1</source>
            <comment>what happened</comment>
            <translation>再接続しています。%1</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>接続しています…</translation>
        </message>
        <message>
            <source>Watch again</source>
            <translation>監視を再開</translation>
        </message>
        <message>
            <source>Arrivals are not being watched</source>
            <translation>到着は監視されていません</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再チェック</translation>
        </message>
        <message>
            <source>Show duplicates</source>
            <translation>重複を表示</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>到着</translation>
        </message>
        <message>
            <source>Open the sample data</source>
            <translation>サンプルデータを開く</translation>
        </message>
        <message>
            <source>%1 was not checked yet</source>
            <translation>%1 はまだチェックされていません</translation>
        </message>
        <message>
            <source>Onecopy reads the headers of every mailbox and looks for messages that arrived more than once. It changes nothing.</source>
            <translation>Onecopy はすべてのメールボックスのヘッダーを読み取り、複数回届いたメッセージを探します。何も変更しません。</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>今すぐチェック</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln 個のメールボックス</numerusform>
            </translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>チェック: %1</translation>
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
            <translation>原因の調査</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>%Ln 件のメッセージをチェックしました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away; every message is there once.</source>
            <translation>
                <numerusform>%Ln 件の余分なコピーを移動しました。どのメッセージも 1 件だけ残っています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>すべてのメッセージが 1 回だけ届きました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln 件の余分なコピー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln 件のメッセージ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 were delivered.</source>
            <comment>extra copies of messages</comment>
            <translation>%2について、%1が配送されました。</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>余分なコピー</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>対象メッセージ %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst message</source>
            <translation>最多のメッセージ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>コピー %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(件名なし)</translation>
        </message>
        <message>
            <source>Wasted space</source>
            <translation>無駄な容量</translation>
        </message>
        <message>
            <source>of %1 checked</source>
            <translation>チェックした %1 のうち</translation>
        </message>
        <message>
            <source>in extra copies</source>
            <translation>余分なコピーの合計</translation>
        </message>
        <message>
            <source>Most likely cause</source>
            <translation>最も有力な原因</translation>
        </message>
        <message>
            <source>Usual gap</source>
            <translation>通常の間隔</translation>
        </message>
        <message>
            <source>between two copies</source>
            <translation>2 つのコピーの間</translation>
        </message>
        <message>
            <source>Large messages</source>
            <translation>大きなメッセージ</translation>
        </message>
        <message>
            <source>of the extra copies are over 2 MB</source>
            <translation>余分なコピーのうち 2 MB を超える割合</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>接続しています…</translation>
        </message>
        <message>
            <source>The chart shows them as they arrived.</source>
            <translation>グラフには到着時のまま表示されています。</translation>
        </message>
        <message>
            <source>%1 of the extra copies are larger than 2 MB.</source>
            <translation>余分なコピーの %1 は 2 MB を超えています。</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <translation>コピーは、直前のコピーの %1 後に届くことが最も多くありました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that are linked, or copied by design as for lists and journals, are not counted.</source>
            <translation>
                <numerusform>関連するだけのメッセージと、メーリングリストやジャーナルなど仕様によるコピーのメッセージ %Ln 件は数えていません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more were moved away; the chart shows them as they arrived.</source>
            <comment>extra copies</comment>
            <translation>
                <numerusform>ほかに %Ln 件を移動しました。グラフには到着時のまま表示されています。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 are still there.</source>
            <comment>extra copies of messages</comment>
            <translation>%2について、%1が残っています。</translation>
        </message>
        <message>
            <source>There is no message in these mailboxes.</source>
            <translation>これらのメールボックスにはメッセージがありません。</translation>
        </message>
        <message>
            <source>If mail should be there, look whether the account has the right user name.</source>
            <translation>メールがあるはずの場合は、アカウントのユーザー名が正しいか確認してください。</translation>
        </message>
        <message>
            <source>The check of %1 was not finished</source>
            <translation>%1 のチェックは完了していません</translation>
        </message>
        <message>
            <source>What was read is kept, and the next check goes on from there. Until it has ended, nothing is known about extra copies.</source>
            <translation>読み取った内容は保持され、次のチェックはその続きから始まります。完了するまで、余分なコピーについては何もわかりません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1. The others follow with the next check, once those were moved.</source>
            <translation>
                <numerusform>%Ln 件のメッセージには、一度に区別できる数を超えるコピーがあります。それぞれ最初のもの (最大 %1 件) だけを数えています。残りは、これらを移動した後、次の検査で数えます。</numerusform>
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
            <translation>レポートのプレビュー</translation>
        </message>
        <message numerus="yes">
            <source>%n more pages follow in the file.</source>
            <translation>
                <numerusform>ファイルにはさらに %n ページあります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PlannedCopiesModel</name>
        <message>
            <source>Mailbox</source>
            <translation>メールボックス</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>到着</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>This copy stays</source>
            <translation>残すコピー</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionCard</name>
        <message>
            <source>Put extra copies aside…</source>
            <translation>余分なコピーを振り分ける…</translation>
        </message>
        <message>
            <source>While the cause is being fixed</source>
            <translation>原因を解消するまでの間</translation>
        </message>
        <message>
            <source>The mail server can put extra copies into a folder as they arrive.</source>
            <translation>メールサーバーは、余分なコピーを到着時にフォルダーへ振り分けることができます。</translation>
        </message>
        <message>
            <source>The mail server has put extra copies into a folder since %1.</source>
            <translation>メールサーバーは %1 から余分なコピーをフォルダーへ振り分けています。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionDialog</name>
        <message>
            <source>While the cause is being fixed</source>
            <translation>原因を解消するまでの間</translation>
        </message>
        <message>
            <source>Put extra copies aside as they arrive</source>
            <translation>余分なコピーを到着時に振り分ける</translation>
        </message>
        <message>
            <source>The mail server recognises a message that it has delivered before, and puts the copy into a folder of its own. Nothing is deleted, and the cause stays: this is help until it is fixed.</source>
            <translation>メールサーバーは、すでに配送したメッセージを見分け、そのコピーを専用のフォルダーに入れます。何も削除されませんが、原因は残ります。これは、原因が解消されるまでの一時的な対策です。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>This account's mail server, by a Sieve script</source>
            <translation>このアカウントのメールサーバー (Sieve スクリプトを使用)</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>サーバー(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Folder for extra copies</source>
            <translation>余分なコピーのフォルダー(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Days to remember messages</source>
            <translation>メッセージを記憶する日数(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Where</source>
            <translation>場所(&amp;W)</translation>
        </message>
        <message>
            <source>The script</source>
            <translation>スクリプト</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>サポート用コード: %1</translation>
        </message>
        <message>
            <source>Know first</source>
            <translation>事前の注意</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>行うこと</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>元に戻す方法</translation>
        </message>
        <message>
            <source>How to see that it is back</source>
            <translation>元に戻ったことの確認方法</translation>
        </message>
        <message>
            <source>Parts of this could not be checked against the product; names may differ on your server.</source>
            <translation>この内容の一部は、実際の製品で確認できていません。お使いのサーバーでは名前が異なることがあります。</translation>
        </message>
        <message>
            <source>Test mail of the checklist passes, so that the search for the cause can go on.</source>
            <translation>チェックリストのテストメールは振り分けの対象外なので、原因の調査を続けられます。</translation>
        </message>
        <message>
            <source>Look at the server</source>
            <translation>サーバーを確認</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>サーバーに問い合わせています…</translation>
        </message>
        <message>
            <source>Onecopy changes nothing on this product: you do it by hand.</source>
            <translation>Onecopy はこの製品の設定を何も変更しません。手作業で変更してください。</translation>
        </message>
        <message>
            <source>Enter the address of the server.</source>
            <translation>サーバーのアドレスを入力してください。</translation>
        </message>
        <message>
            <source>Enter a folder other than the inbox.</source>
            <translation>受信トレイ以外のフォルダーを入力してください。</translation>
        </message>
        <message>
            <source>Install the script</source>
            <translation>スクリプトをインストール</translation>
        </message>
        <message>
            <source>Take the script away</source>
            <translation>スクリプトを取り除く</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionWords</name>
        <message>
            <source>This script can be installed.</source>
            <translation>このスクリプトはインストールできます。</translation>
        </message>
        <message>
            <source>No script is active on the server now. It would be stored as “%1” and made active; taking it away deletes it again. Rules that the administrator has for users without a script may rest meanwhile.</source>
            <translation>現在、サーバーで有効なスクリプトはありません。このスクリプトは「%1」として保存され、有効になります。取り除くと、削除されます。スクリプトのないユーザーのために管理者が設定しているルールは、その間働かないことがあります。</translation>
        </message>
        <message>
            <source>Your script “%1” stays as it is, and goes on for all mail that is no extra copy. Taking the new one away makes yours active again.</source>
            <translation>あなたのスクリプト「%1」はそのまま残り、余分なコピー以外のすべてのメールに引き続き働きます。新しいスクリプトを取り除くと、あなたのスクリプトが再び有効になります。</translation>
        </message>
        <message>
            <source>This server does not make the folder by itself: make it first in your mail program.</source>
            <translation>このサーバーはフォルダーを自動では作成しません。先にメールソフトで作成してください。</translation>
        </message>
        <message>
            <source>The server warns: %1</source>
            <translation>サーバーからの警告: %1</translation>
        </message>
        <message>
            <source>Extra copies have been put aside since %1.</source>
            <translation>%1 から余分なコピーを振り分けています。</translation>
        </message>
        <message>
            <source>The script was installed, but it is not active any more.</source>
            <translation>スクリプトはインストールされましたが、現在は有効ではありません。</translation>
        </message>
        <message>
            <source>Taking the script away leaves no script active, as before.</source>
            <translation>スクリプトを取り除くと、以前と同じく、有効なスクリプトがない状態に戻ります。</translation>
        </message>
        <message>
            <source>Taking the script away makes “%1” active again, as before.</source>
            <translation>スクリプトを取り除くと、以前と同じく「%1」が再び有効になります。</translation>
        </message>
        <message>
            <source>The active script cannot be included in another one on this server.</source>
            <translation>このサーバーでは、有効なスクリプトを別のスクリプトに組み込むことができません。</translation>
        </message>
        <message>
            <source>Add these lines to the beginning of “%1” by hand; everything with “require” comes first. Take them out again when the cause is fixed. If it is not your own script, its administrator does that.</source>
            <translation>次の行を「%1」の先頭に手作業で追加してください。「require」を含む行はすべて最初に置きます。原因が解消されたら、追加した行を取り除いてください。あなた自身のスクリプトでない場合は、そのスクリプトの管理者に依頼してください。</translation>
        </message>
        <message>
            <source>This server cannot recognise extra copies as they arrive.</source>
            <translation>このサーバーは、余分なコピーを到着時に見分けることができません。</translation>
        </message>
        <message>
            <source>Its Sieve lacks: %1. Below is the script that it would need.</source>
            <translation>このサーバーの Sieve に不足している機能: %1。必要となるスクリプトを下に示します。</translation>
        </message>
        <message>
            <source>The script “%1” puts extra copies aside already.</source>
            <translation>スクリプト「%1」がすでに余分なコピーを振り分けています。</translation>
        </message>
        <message>
            <source>It was not installed with the data of this computer, so it is left alone here.</source>
            <translation>このコンピューターのデータを使ってインストールされたものではないため、ここでは手を付けません。</translation>
        </message>
        <message>
            <source>The scripts on the server were left as they are.</source>
            <translation>サーバー上のスクリプトは変更していません。</translation>
        </message>
        <message>
            <source>Somebody else has changed them, or the former script is gone. Choose in your mail program which script shall be active, then look at the server again.</source>
            <translation>別の誰かがスクリプトを変更したか、以前のスクリプトがなくなっています。有効にするスクリプトをメールソフトで選択してから、もう一度サーバーを確認してください。</translation>
        </message>
        <message>
            <source>No server for Sieve scripts answers there.</source>
            <translation>そのアドレスでは、Sieve スクリプト用のサーバーが応答していません。</translation>
        </message>
        <message>
            <source>Ask its administrator for the address of ManageSieve. Not every mail server has it.</source>
            <translation>ManageSieve のアドレスをサーバーの管理者に問い合わせてください。すべてのメールサーバーが ManageSieve を備えているわけではありません。</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>詳細: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Stopping; what was done so far is kept.</source>
            <translation>停止しています。ここまでの結果は保持されます。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReasonText</name>
        <message>
            <source>All Received lines are the same, other header fields differ: the ways part when %1 writes into the mailbox.</source>
            <translation>Received 行はすべて同じで、ほかのヘッダーフィールドが異なります。経路は、%1 がメールボックスに書き込む時点で分岐しています。</translation>
        </message>
        <message>
            <source>One copy has no Received line: it never travelled, a client saved it or an import dropped its trace.</source>
            <translation>1 つのコピーには Received 行がありません。これは配送されたものではなく、クライアントが保存したか、インポートで痕跡が失われました。</translation>
        </message>
        <message>
            <source>The copies differ from the first Received line on, written by %1: the message was handed in more than once.</source>
            <translation>コピーは、%1 が書いた最初の Received 行から異なります。メッセージは複数回、送信のために渡されました。</translation>
        </message>
        <message>
            <source>The copies are the same up to %1 (%2) and part at %3, which is not one of our hosts.</source>
            <translation>コピーは %1 (%2) まで同じで、%3 で分岐しています。このホストはこちらのものではありません。</translation>
        </message>
        <message>
            <source>From %1 the copies took different ways, over %2.</source>
            <translation>コピーは %1 から %2 を経由する別々の経路をたどりました。</translation>
        </message>
        <message>
            <source>Up to the sending host %1 (%2) the copies are the same; %3 took the message in again for each copy.</source>
            <translation>送信側ホスト %1 (%2) まではコピーは同じです。%3 はコピーごとにメッセージを新たに受け取りました。</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); behind it, at the content filter, it became several.</source>
            <translation>%1 はメッセージを 1 回受け取りました (%2)。その後ろのコンテンツフィルターで複数になりました。</translation>
        </message>
        <message>
            <source>The copies part between our own hosts: %1 (%2) had one message, %3 took in several.</source>
            <translation>コピーはこちらのホストの間で分岐しています。%1 (%2) では 1 つでしたが、%3 は複数を受け取りました。</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); only the last step into the mailbox happened several times.</source>
            <translation>%1 はメッセージを 1 回受け取りました (%2)。メールボックスへの最後の段階だけが複数回行われました。</translation>
        </message>
        <message>
            <source>The copies are the same up to the provider's mailbox at %1; the program that fetches mail, on %2, fetched the message again.</source>
            <translation>コピーは、%1 にあるプロバイダーのメールボックスまで同じです。%2 でメールを取り込むプログラムが、メッセージを再び取り込みました。</translation>
        </message>
        <message>
            <source>The longer Received chains contain the shorter ones and pass %1 again: the message came back.</source>
            <translation>長い Received の連なりは短いものを含み、再び %1 を通っています。メッセージが戻ってきました。</translation>
        </message>
        <message>
            <source>All copies came to %1 over TLS.</source>
            <translation>すべてのコピーが TLS で %1 に届きました。</translation>
        </message>
        <message>
            <source>Some copies came to %1 over TLS and some in clear: a sender that falls back when a TLS session dies.</source>
            <translation>%1 には、一部のコピーは TLS で、一部は平文で届きました。TLS セッションが失敗すると平文に切り替える送信側です。</translation>
        </message>
        <message>
            <source>All copies came to %1 without TLS.</source>
            <translation>すべてのコピーが TLS なしで %1 に届きました。</translation>
        </message>
        <message>
            <source>A virus scanner on a server saw the copies (%1).</source>
            <translation>サーバー上のウイルススキャナーがコピーを調べました (%1)。</translation>
        </message>
        <message>
            <source>No virus scanner left its name in the header.</source>
            <translation>ヘッダーに名前を残したウイルススキャナーはありません。</translation>
        </message>
        <message>
            <source>A virus scanner on the sender's computer left its name (X-Antivirus).</source>
            <translation>差出人のコンピューターのウイルススキャナーが名前を残しました (X-Antivirus)。</translation>
        </message>
        <message>
            <source>%1 wrote a Received line without a queue id and another one from itself: a filter sits inside the SMTP session.</source>
            <translation>%1 は、キュー ID のない Received 行と、自分自身からの別の Received 行を書きました。SMTP セッションの中にフィルターがあります。</translation>
        </message>
        <message>
            <source>The copies come in pairs, %1 apart (gaps %2): each further attempt was made twice.</source>
            <translation>コピーは %1 離れた 2 つずつの組で届いています (間隔 %2)。以降の試行は毎回 2 度ずつ行われました。</translation>
        </message>
        <message>
            <source>The copies are whole days apart (gaps %1): something that runs once a day sends them.</source>
            <translation>コピーはちょうど日単位で離れています (間隔 %1)。1 日 1 回動くものが送信しています。</translation>
        </message>
        <message>
            <source>Copies keep coming every %1 (gaps %2): something with a fixed timer sends them.</source>
            <translation>コピーは %1 ごとに届き続けています (間隔 %2)。一定のタイマーを持つものが送信しています。</translation>
        </message>
        <message>
            <source>The gaps (%1) are those of %2 when it waits %3 for an answer and tries again later.</source>
            <translation>間隔 (%1) は、応答を %3 待ってから後で再試行する場合の %2 のものです。</translation>
        </message>
        <message>
            <source>The one gap (%1) would fit the retry times of %2; one gap proves little.</source>
            <translation>1 つだけの間隔 (%1) は、%2 の再試行の時刻に合いますが、間隔 1 つではほとんど証明になりません。</translation>
        </message>
        <message>
            <source>The copies follow each other within minutes (gaps %1), faster than mail servers try again.</source>
            <translation>コピーは数分以内に続いています (間隔 %1)。メールサーバーの再試行より速い間隔です。</translation>
        </message>
        <message>
            <source>The gaps (%1) fit no retry schedule that we know.</source>
            <translation>間隔 (%1) は、既知のどの再試行の予定にも合いません。</translation>
        </message>
        <message>
            <source>From the receipt at %1 to the mailbox the first copy took %2: something is slow there while the sender waits for an answer.</source>
            <translation>%1 での受信からメールボックスまで、最初のコピーは %2 かかりました。送信側が応答を待つ間に、そこの何かが遅くなっています。</translation>
        </message>
        <message>
            <source>%1 was done with the first copy in %2.</source>
            <translation>%1 は最初のコピーを %2 で処理し終えました。</translation>
        </message>
        <message>
            <source>The last copy went through quickly, and none came after it: an answer in time ends the repeats.</source>
            <translation>最後のコピーは速く通り、その後は届いていません。時間内の応答が繰り返しを終わらせています。</translation>
        </message>
        <message>
            <source>Later copies of %1 other messages came in the same minute.</source>
            <translation>同じ 1 分の間に、ほかの %1 件のメッセージの 2 通目以降のコピーが届きました。</translation>
        </message>
        <message>
            <source>Messages from about %1 on (between %2 and %3) are repeated, %4 of %5; smaller ones %6 of %7.</source>
            <translation>約 %1 以上 (%2 から %3 の間) のメッセージは %5 件のうち %4 件が繰り返されています。それより小さいものは %7 件のうち %6 件です。</translation>
        </message>
        <message>
            <source>Small messages are repeated in the same way as large ones, from %1 on.</source>
            <translation>小さなメッセージ (%1 以上) も、大きなメッセージと同じように繰り返されています。</translation>
        </message>
        <message>
            <source>While it went on, %1 of %2 messages were repeated in this way.</source>
            <translation>その間、%2 件のメッセージのうち %1 件がこのように繰り返されました。</translation>
        </message>
        <message>
            <source>While it went on, only %1 of %2 messages were repeated in this way.</source>
            <translation>その間、このように繰り返されたのは %2 件のメッセージのうち %1 件だけでした。</translation>
        </message>
        <message>
            <source>One copy is in a mailbox for sent mail.</source>
            <translation>1 つのコピーは送信済みメールのメールボックスにあります。</translation>
        </message>
        <message>
            <source>The copies are in different mailboxes.</source>
            <translation>コピーは別々のメールボックスにあります。</translation>
        </message>
        <message>
            <source>The copies were stored one right after the other.</source>
            <translation>コピーは続けて保存されました。</translation>
        </message>
        <message>
            <source>Other messages were stored between the first and the last copy, though both carry the trace of one delivery.</source>
            <translation>最初と最後のコピーの間にほかのメッセージが保存されましたが、どちらのコピーにも 1 回の配送の痕跡があります。</translation>
        </message>
        <message>
            <source>A copy was stored at %1, long after its newest Received line: it was put there, not delivered.</source>
            <translation>1 つのコピーは、最も新しい Received 行よりずっと後の %1 に保存されました。配送されたのではなく、そこに置かれたものです。</translation>
        </message>
        <message>
            <source>The copies were delivered for different addresses (Delivered-To, X-Original-To).</source>
            <translation>コピーは異なるアドレス宛てに配送されました (Delivered-To、X-Original-To)。</translation>
        </message>
        <message>
            <source>Return-Path differs between the copies.</source>
            <translation>コピーの間で Return-Path が異なります。</translation>
        </message>
        <message>
            <source>A person sent the message on (Resent- fields).</source>
            <translation>人がメッセージを転送しました (Resent- フィールド)。</translation>
        </message>
        <message>
            <source>A rule or filter says in the header that it sent the message on.</source>
            <translation>ルールまたはフィルターが、メッセージを転送したことをヘッダーに記しています。</translation>
        </message>
        <message>
            <source>The header says that a program is the sender.</source>
            <translation>ヘッダーによると、送信したのはプログラムです。</translation>
        </message>
        <message>
            <source>The message has the empty sender of bounces (Return-Path: &lt;&gt;).</source>
            <translation>メッセージには、バウンスに使われる空の差出人があります (Return-Path: &lt;&gt;)。</translation>
        </message>
        <message>
            <source>The copies differ only in what a synchroniser or a mail program notes in its own copies (as X-TUID).</source>
            <translation>コピーは、同期プログラムまたはメールソフトが自分のコピーに付ける印 (X-TUID など) だけが異なります。</translation>
        </message>
        <message>
            <source>The copies have different Message-IDs: the message was composed or wrapped anew.</source>
            <translation>コピーの Message-ID が異なります。メッセージは新たに作成されたか、包み直されました。</translation>
        </message>
        <message>
            <source>The messages share the Message-ID &lt;%1&gt; but not their content.</source>
            <translation>メッセージは Message-ID &lt;%1&gt; を共有していますが、内容は異なります。</translation>
        </message>
        <message>
            <source>A copy was handed in by a program on %1 itself, not by another host.</source>
            <translation>1 つのコピーは、別のホストからではなく、%1 自体のプログラムから渡されました。</translation>
        </message>
        <message>
            <source>The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) is the same in all copies: they arrived at Exchange once.</source>
            <translation>到着の印 (X-OriginalArrivalTime、Network-Message-Id) はすべてのコピーで同じです。Exchange には 1 回だけ届きました。</translation>
        </message>
        <message>
            <source>The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) differs: each copy arrived at Exchange by itself.</source>
            <translation>到着の印 (X-OriginalArrivalTime、Network-Message-Id) が異なります。各コピーは別々に Exchange に届きました。</translation>
        </message>
        <message>
            <source>The message came back once.</source>
            <translation>メッセージは 1 回戻ってきました。</translation>
        </message>
        <message>
            <source>The message came back again and again: the chains have %1 to %2 Received lines.</source>
            <translation>メッセージは何度も戻ってきました。連なりには %1 から %2 行の Received があります。</translation>
        </message>
        <message>
            <source>Different hosts fetched the copies: %1.</source>
            <translation>異なるホストがコピーを取り込みました: %1。</translation>
        </message>
        <message>
            <source>The log shows that the message was taken in from outside once.</source>
            <translation>ログによると、メッセージは外部から 1 回だけ受け取られました。</translation>
        </message>
        <message>
            <source>A filter inside the SMTP session answered too late.</source>
            <translation>SMTP セッション内のフィルターの応答が遅すぎました。</translation>
        </message>
        <message>
            <source>A server stopped the message because it had passed too many hosts.</source>
            <translation>通過したホストが多すぎるため、サーバーがメッセージを止めました。</translation>
        </message>
        <message>
            <source>The store saw %1 further duplicates and dropped them.</source>
            <translation>ストアはさらに %1 件の重複を検出し、破棄しました。</translation>
        </message>
        <message>
            <source>A list, a fork or a rule on our server made further copies.</source>
            <translation>こちらのサーバーのリスト、分岐、ルールのいずれかがさらにコピーを作りました。</translation>
        </message>
        <message>
            <source>Hours or days lie between the copies (gaps %1): after a lost answer a sender tries again sooner.</source>
            <translation>コピーの間隔が数時間から数日あります (間隔 %1)。応答を受け取れなかった送信側なら、もっと早く再試行します。</translation>
        </message>
        <message>
            <source>The first copy, too, was stored some time after its newest Received line, as those of most such messages: a program that fetches mail at intervals brings them.</source>
            <translation>最初のコピーも、こうしたメッセージの大半と同じく、最新の Received 行からしばらく後に保存されています。一定間隔でメールを取り込むプログラムが届けています。</translation>
        </message>
        <message>
            <source>%1 newer messages have no twin: what made them has ended, as a restore does.</source>
            <translation>より新しい %1 件のメッセージには対がありません。復元のように、対を作ったものは終わっています。</translation>
        </message>
        <message>
            <source>One copy was delivered for an address that the sender did not name in To or Cc.</source>
            <translation>1 つのコピーは、差出人が To にも Cc にも書いていないアドレス宛てに配送されました。</translation>
        </message>
        <message>
            <source>One copy was sent on to us, another one was fetched from a provider's mailbox.</source>
            <translation>1 つのコピーはこちらへ転送され、もう 1 つはプロバイダーのメールボックスから取り込まれました。</translation>
        </message>
        <message>
            <source>The copies parted at the provider; all of them were fetched from its mailbox.</source>
            <translation>コピーはプロバイダーで分岐し、すべてそのメールボックスから取り込まれました。</translation>
        </message>
        <message>
            <source>A milter had not answered at the end of the message when the server stopped waiting for it.</source>
            <translation>メッセージの終わりで milter が応答しないまま、サーバーは待つのをやめました。</translation>
        </message>
        <message>
            <source>Each copy has an arrival time of its own in the mailbox: copies that are made there mostly keep the old one.</source>
            <translation>メールボックス内のどのコピーにも固有の到着時刻があります。メールボックスの中で作られたコピーは、たいてい元の時刻を保ちます。</translation>
        </message>
        <message>
            <source>The steps into the mailbox lie %1 apart: copies for several addresses come together.</source>
            <translation>メールボックスへの配送の間隔は %1 です。複数のアドレス宛てのコピーなら同時に届きます。</translation>
        </message>
        <message>
            <source>Hours lie between them (gaps %1): they may as well be notices that recur in the same words.</source>
            <translation>間が何時間も空いています (間隔 %1)。同じ文面で繰り返される通知かもしれません。</translation>
        </message>
        <message>
            <source>One copy is in a mailbox that Gmail shows messages in which it has once only: they became copies when the mail was moved here.</source>
            <translation>1 つのコピーは、Gmail が 1 通しか持たないメッセージを表示するメールボックスにあります。メールがここに移されたときにコピーになりました。</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows %1 deliveries of this message: each copy was delivered.</source>
            <translation>メールボックスサーバーのログには、このメッセージの配送が %1 回あります。どのコピーも配送されたものです。</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows one delivery of this message: the other copies were made in the mailbox.</source>
            <translation>メールボックスサーバーのログには、このメッセージの配送が 1 回だけあります。ほかのコピーはメールボックスの中で作られました。</translation>
        </message>
        <message>
            <source>The second copy, too, came whole days after the first one: the days count from the message itself, not from a fixed hour at which services start.</source>
            <translation>2 通目のコピーも、最初のコピーからちょうど日単位で後に届きました。日数は、サービスが起動する決まった時刻からではなく、メッセージ自体から数えられています。</translation>
        </message>
        <message>
            <source>It is the only message that was repeated in this way, and it came twice: that is little to go by.</source>
            <translation>このように繰り返されたメッセージはこれだけで、届いたのは 2 回です。判断の材料としてはわずかです。</translation>
        </message>
        <message>
            <source>No other host had the message before the server that sends it, as it is with what Exchange 2000 and 2003 keep in their temporary table and send again when their services start.</source>
            <translation>送信するサーバーより前にこのメッセージを持っていたホストはありません。Exchange 2000 と 2003 が一時テーブルに保持し、サービスの起動時に再送信するものがそうです。</translation>
        </message>
        <message>
            <source>The virus scanner that left its name (%1) saw the message before the copies parted.</source>
            <translation>名前を残したウイルススキャナー (%1) がメッセージを調べたのは、コピーが分岐する前です。</translation>
        </message>
        <message>
            <source>By its log a filter looked at the message while the sender waited for the answer.</source>
            <translation>フィルターのログによると、送信側が応答を待つ間に、フィルターがこのメッセージを検査していました。</translation>
        </message>
        <message>
            <source>By its log a filter took %1 over this message, while the sender waited for the answer.</source>
            <translation>フィルターのログによると、送信側が応答を待つ間に、フィルターはこのメッセージに %1 かけました。</translation>
        </message>
        <message>
            <source>A copy was stored in its mailbox behind messages that came after it: it was put there later.</source>
            <translation>あるコピーは、それより後に届いたメッセージのさらに後ろに保存されています。あとからそこに置かれたものです。</translation>
        </message>
        <message>
            <source>Each time it came for the same address.</source>
            <translation>毎回、同じアドレス宛てに届きました。</translation>
        </message>
        <message>
            <source>One copy has the line of a program that fetches mail, another one has none: two programs brought them.</source>
            <translation>一方のコピーにはメールを取り込むプログラムの行があり、もう一方にはありません。2 つのプログラムが届けたものです。</translation>
        </message>
        <message>
            <source>It, or what came again with it, had waited in the queue of %1 before the first delivery: a copy of the queue from that time contains it.</source>
            <translation>このメッセージ、または一緒に再び届いたものは、最初の配送の前に %1 のキューで待っていました。その時点のキューのコピーにはこれが含まれています。</translation>
        </message>
        <message>
            <source>What was handed in carries the line of a delivery into a mailbox: it came out of a mailbox or a file of mail, and out of no queue.</source>
            <translation>渡されたものには、メールボックスへの配送の行が付いています。メールボックスまたはメールのファイルから来たもので、キューから来たものではありません。</translation>
        </message>
        <message>
            <source>No copy has a Received line: none of them came by mail, a program saved or copied each.</source>
            <translation>どのコピーにも Received 行がありません。メールとして届いたものはなく、それぞれプログラムが保存またはコピーしたものです。</translation>
        </message>
        <message>
            <source>The sending host %1 (%2) gave the message to several hosts that take mail for us: %3.</source>
            <translation>送信側ホスト %1 (%2) は、こちら宛てのメールを受け取る複数のホストにメッセージを渡しました: %3。</translation>
        </message>
        <message>
            <source>Different programs fetched the copies: %1.</source>
            <translation>異なるプログラムがコピーを取り込みました: %1。</translation>
        </message>
        <message>
            <source>Nothing comes twice but what the person sends to their own address: a setting that copies what somebody sends does that (sender_bcc_maps).</source>
            <translation>二重に届くのは、本人が自分あてに送ったものだけです。誰かが送ったものをコピーする設定 (sender_bcc_maps) はこうなります。</translation>
        </message>
        <message>
            <source>A mailing list handled some of the copies, or some of them once more (List-Id, Return-Path, or what lists write into the subject and below the text, differs).</source>
            <translation>一部のコピーはメーリングリストを通ったか、もう一度通りました (List-Id、Return-Path、またはリストが件名や本文の下に書き加えるものが異なります)。</translation>
        </message>
        <message>
            <source>The sender, or a list, named several addresses that all end in this mailbox.</source>
            <translation>差出人またはメーリングリストが、すべてこのメールボックスに届く複数のアドレスを指定しました。</translation>
        </message>
        <message>
            <source>All Received lines of the copies are the same, the final delivery included: the message was copied after one delivery, by something that writes no line of its own.</source>
            <translation>コピーの Received 行は、最後の配送の行も含めてすべて同じです。メッセージは一度の配送の後に、自分の行を書かない何かによってコピーされました。</translation>
        </message>
        <message>
            <source>The copies are dated within seconds of each other.</source>
            <translation>コピーの日時の差は数秒以内です。</translation>
        </message>
        <message>
            <source>%1 of 100 messages have their twin in that same mailbox, as a rule leaves them that copies everything, or somebody who copied the whole mailbox.</source>
            <translation>メッセージ 100 通のうち %1 通の対が同じメールボックスにあります。すべてをコピーするルールか、メールボックス全体をコピーした人が残す形です。</translation>
        </message>
        <message>
            <source>Copies in both mailboxes are marked as answered or forwarded: whoever copies a message later takes such marks along, and what is copied at the delivery has none.</source>
            <translation>両方のメールボックスのコピーに返信済みまたは転送済みの印があります。後からコピーすると印も一緒に移りますが、配送時にコピーされたものには印がありません。</translation>
        </message>
        <message>
            <source>%1 messages are marked as answered or forwarded, and their twins are not: the twins were there before that, as a rule makes them at the delivery.</source>
            <translation>%1 通のメッセージには返信済みまたは転送済みの印がありますが、その対にはありません。ルールが配送時に作るように、対はそれより前からありました。</translation>
        </message>
        <message>
            <source>The mailbox of one copy was made after the message had come (by its UIDVALIDITY, at %1): the copy was put there later.</source>
            <translation>一方のコピーのメールボックスは、メッセージが届いた後に作られました (UIDVALIDITY によると %1)。コピーは後から入れられました。</translation>
        </message>
        <message>
            <source>A sender's log says %1 that the end of the message was sent and no answer came.</source>
            <translation>送信側のログには、メッセージの終わりを送信したが応答がなかったという記録が %1あります。</translation>
        </message>
        <message>
            <source>Our own queue got no answer from the content filter %1 and tried again.</source>
            <translation>こちらのキューは、コンテンツフィルターから応答を得られないことが %1あり、再試行しました。</translation>
        </message>
        <message>
            <source>Our own queue got no answer from the mailbox server %1 and tried again.</source>
            <translation>こちらのキューは、メールボックスサーバーから応答を得られないことが %1あり、再試行しました。</translation>
        </message>
        <message>
            <source>The log shows that the message was taken in from outside %1.</source>
            <translation>ログによると、メッセージは外部から %1受け取られました。</translation>
        </message>
        <message>
            <source>The sending host left after the message without QUIT, %1.</source>
            <translation>送信側ホストは、メッセージの後に QUIT なしで切断しました (%1)。</translation>
        </message>
        <message>
            <source>The delivery into the store was tried again %1.</source>
            <translation>ストアへの配送が %1再試行されました。</translation>
        </message>
        <message>
            <source>The server put its own safety copy of the message into the queue, %1.</source>
            <translation>サーバーが、メッセージの冗長コピーを自らキューに入れました (%1)。</translation>
        </message>
        <message>
            <source>The sending host heard the answer and said QUIT each time, %1: no answer was lost.</source>
            <translation>送信側ホストは毎回応答を受け取って QUIT を送りました (%1)。失われた応答はありません。</translation>
        </message>
        <message>
            <source>The message was in the server's queue again, %1, though nobody had handed it in anew.</source>
            <translation>誰も新たに渡していないのに、メッセージは再びサーバーのキューに %1入っていました。</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows that a mail program saved this message, %1.</source>
            <translation>メールボックスサーバーのログには、メールソフトがこのメッセージを %1保存したことが残っています。</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows that a mail program copied this message from one mailbox to another, or within one, %1.</source>
            <translation>メールボックスサーバーのログには、メールソフトがこのメッセージを別のメールボックスへ、または同じメールボックスの中で、%1コピーしたことが残っています。</translation>
        </message>
        <message>
            <source>Our queue delivered the message for the same address again, %1, and no alias led there: a setting added the address (always_bcc, sender_bcc_maps, recipient_bcc_maps, BCC in header_checks).</source>
            <translation>こちらのキューが同じアドレスへもう一度、%1配送しました。そこへ導く別名はないので、設定がアドレスを加えたことになります (always_bcc、sender_bcc_maps、recipient_bcc_maps、header_checks の BCC)。</translation>
        </message>
        <message>
            <source>Our queue handed the message to a program once, and the mailbox server had it from there %1: the program made copies (procmail, maildrop).</source>
            <translation>こちらのキューはメッセージを一度だけプログラムに渡しましたが、メールボックスサーバーはそこから %1受け取りました。プログラムがコピーを作りました (procmail、maildrop)。</translation>
        </message>
        <message>
            <source>A copy had been delivered for %1 before, and was sent on from there (Delivered-To).</source>
            <translation>コピーの 1 つは先に %1 宛てに配送され、そこから転送されました (Delivered-To)。</translation>
        </message>
        <message>
            <source>Our queue followed an alias to this address before the content filter, and once more behind it: no_address_mappings (receive_override_options) is missing on one of the two sides.</source>
            <translation>こちらのキューが、このアドレスへの別名をコンテンツフィルターの前で展開し、後ろでもう一度展開しました。どちらかの側に no_address_mappings (receive_override_options) がありません。</translation>
        </message>
        <message>
            <source>The server that sends it, %1, is %2 by its Received line: only Exchange 2000 and 2003 have a temporary table.</source>
            <translation>送信するサーバー %1 は、その Received 行によれば %2 です。一時テーブルがあるのは Exchange 2000 と 2003 だけです。</translation>
        </message>
        <message>
            <source>%1 answers before it delivers, and the first copy was in the mailbox after %2: it did answer in time, and where the sender missed that, it was lost on its way back.</source>
            <translation>%1 は配送する前に応答します。最初のコピーは %2 後にメールボックスにありました。応答は間に合っており、送信側に届かなかったのであれば、戻る途中で失われました。</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); a list on that host handed it in once more.</source>
            <translation>%1 はメッセージを一度だけ受け取り (%2)、そのホスト上のメーリングリストがもう一度渡しました。</translation>
        </message>
        <message>
            <source>%1 is not one of our hosts: whoever runs it has to look at its content filter.</source>
            <translation>%1 はこちらのホストではありません。コンテンツフィルターは、その運用者が調べる必要があります。</translation>
        </message>
        <message>
            <source>Journal reports of the message are among them (X-MS-Journal-Report).</source>
            <translation>その中にメッセージのジャーナルレポートがあります (X-MS-Journal-Report)。</translation>
        </message>
        <message>
            <source>A program that fetches mail fetched it twice in one moment, sooner than it looks again: two of them ran at once, or one of them fetches the same mailbox twice.</source>
            <translation>メールを取得するプログラムが、次に確認する間隔より短い同じ時点に二度取得しました。プログラムが二つ同時に動いていたか、一つが同じメールボックスを二度取得しています。</translation>
        </message>
        <message>
            <source>Nothing tells of a second address: a sender that hears no answer goes on to another host, too.</source>
            <translation>二つ目のアドレスを示すものはありません。応答を受け取れない送信者も別のホストに移ります。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalDialog</name>
        <message>
            <source>Copies that are moved</source>
            <translation>移動するコピー</translation>
        </message>
        <message>
            <source>Move extra copies</source>
            <translation>余分なコピーの移動</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>すべて残す</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln copies</source>
            <translation>
                <numerusform>%Ln 件のコピーを移動</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln 件の余分なコピー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln 個のメールボックス</numerusform>
            </translation>
        </message>
        <message>
            <source>Move %1 out of %2?</source>
            <comment>extra copies, mailboxes</comment>
            <translation>%2から%1を移動しますか？</translation>
        </message>
        <message>
            <source>Account %1 · %2</source>
            <comment>account, size of all copies</comment>
            <translation>アカウント %1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>One copy of each of the %Ln messages stays where it is.</source>
            <translation>
                <numerusform>%Ln 件のメッセージそれぞれについて、1 つのコピーが元の場所に残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>The extra copies go to the folder “%1” on the same server, and you can put them back from History until you empty that folder.</source>
            <translation>余分なコピーは同じサーバーのフォルダー「%1」に移ります。そのフォルダーを空にするまで、「履歴」から元に戻せます。</translation>
        </message>
        <message>
            <source>Each copy was read and compared, and is compared again just before it is moved.</source>
            <translation>各コピーは読み取って比較済みで、移動の直前にもう一度比較します。</translation>
        </message>
        <message>
            <source>Only headers and sizes were compared.</source>
            <translation>ヘッダーとサイズだけを比較しました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are left alone</source>
            <translation>
                <numerusform>%Ln 件のコピーには手を付けません</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are left alone</source>
            <translation>手を付けないコピー</translation>
        </message>
        <message>
            <source>These are many. Type %1 to confirm the number:</source>
            <translation>件数が多いため、%1 と入力して数を確認してください:</translation>
        </message>
        <message>
            <source>Number of copies to move</source>
            <translation>移動するコピーの件数</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalWords</name>
        <message>
            <source>The mailbox %1 is called %2 now: what was removed from it is there.</source>
            <translation>メールボックス %1 の名前は現在 %2 です。そこから取り除いたものは、そちらに戻しました。</translation>
        </message>
        <message>
            <source>The mailbox %1 was not there any more: it was made anew, and holds what was removed from it.</source>
            <translation>メールボックス %1 はもうありませんでした。新しく作り、そこから取り除いたものを戻しました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more mailboxes were renamed, or made anew.</source>
            <translation>
                <numerusform>ほかに %Ln 個のメールボックスの名前が変わっていたか、新しく作られました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The server keeps no note of who is at work, so nothing would have held another computer off.</source>
            <translation>このサーバーは、誰が作業中であるかを記録しないため、別のコンピューターの作業を防ぐものはありませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>Another computer, %1, began to work on this account on %2 and has not been heard of for %n minutes. Its place was taken.</source>
            <translation>
                <numerusform>別のコンピューター %1 が %2 にこのアカウントで作業を始めましたが、%n 分間応答がありません。このコンピューターが作業を引き継ぎました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%Ln copies)</source>
            <comment>a sentence about each of them</comment>
            <translation>
                <numerusform>%1 (%Ln 件のコピー)</numerusform>
            </translation>
        </message>
        <message>
            <source>This server removes no single messages: they go when a mail program purges their mailboxes. Undo takes the marks back.</source>
            <translation>このサーバーは個別のメッセージを削除しません。メールソフトがそのメールボックスを整理したときに消えます。「元に戻す」で印が外れます。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies lie in the removal folder and are marked as deleted where they were.</source>
            <translation>
                <numerusform>%Ln 件のコピーが隔離フォルダーにあり、元の場所では削除済みの印が付いています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stayed where they are.</source>
            <translation>
                <numerusform>%Ln 件のコピーは元の場所に残っています。</numerusform>
            </translation>
        </message>
        <message>
            <source>The copies were moved.</source>
            <translation>コピーを移動しました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have not the flags that they had: the server does not keep them there.</source>
            <translation>
                <numerusform>そのうち %Ln 件は、元のフラグが付いていません。サーバーはそこではフラグを保持しません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies that stay have not all the marks of those that were moved: the server does not keep them there.</source>
            <translation>
                <numerusform>残した %Ln 件のコピーには、移動したコピーの印がすべては付いていません。サーバーがその場所では保持しないためです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are not in the removal folder any more and could not be put back.</source>
            <translation>
                <numerusform>%Ln 件のコピーはもう隔離フォルダーにないため、元に戻せませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are still in the removal folder; they can be put back from History.</source>
            <translation>
                <numerusform>%Ln 件のコピーはまだ隔離フォルダーにあります。「履歴」から元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good and cannot be put back.</source>
            <translation>
                <numerusform>%Ln 件のコピーは完全に削除されているため、元に戻せません。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportWords</name>
        <message>
            <source>Findings</source>
            <translation>調査結果</translation>
        </message>
        <message>
            <source>The extra copies have been moved away, so there is nothing left to compare.</source>
            <translation>余分なコピーはすでに移動されたため、比較するものは残っていません。</translation>
        </message>
        <message>
            <source>It was worked out from the headers of the copies. No server log was read.</source>
            <translation>コピーのヘッダーから割り出しました。サーバーのログは読み取っていません。</translation>
        </message>
        <message numerus="yes">
            <source>It was worked out from the headers of the copies and from %Ln logs of mail servers.</source>
            <translation>
                <numerusform>コピーのヘッダーと、メールサーバーのログ %Ln 件から割り出しました。</numerusform>
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
            <translation>ほかに考えられる原因: %1。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>whose copy or log, the line</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>裏付ける根拠</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>反する根拠</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>確定するための方法</translation>
        </message>
        <message>
            <source>The lines that this stands on</source>
            <translation>根拠となる行</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>kind of duplicate, cause</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a percentage; only the place of the sign and the blank may change</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Duplicate delivery report</source>
            <translation>重複配送レポート</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>server · day</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 – %3</source>
            <comment>server · first day – last day</comment>
            <translation>%1 · %2～%3</translation>
        </message>
        <message>
            <source>Made on %1 by Onecopy</source>
            <translation>%1 に Onecopy で作成</translation>
        </message>
        <message>
            <source>No message has been checked yet.</source>
            <translation>まだメッセージはチェックされていません。</translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>すべてのメッセージが 1 回だけ届きました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>in: 109 extra copies of 68 messages reached …</comment>
            <translation>
                <numerusform>%Ln 件のメッセージ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users.</source>
            <translation>
                <numerusform>%1について、余分なコピー %Ln 件がユーザーに届きました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users on %2.</source>
            <translation>
                <numerusform>%2に、%1について余分なコピー %Ln 件がユーザーに届きました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users between %2 and %3.</source>
            <translation>
                <numerusform>%2から%3までの間に、%1について余分なコピー %Ln 件がユーザーに届きました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>%Ln 件のメッセージをチェックしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Most likely cause: %1 (%2).</source>
            <comment>cause, 93 % sure</comment>
            <translation>最も有力な原因: %1 (%2)。</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <comment>a duration</comment>
            <translation>コピーは、直前のコピーの %1 後に届くことが最も多くありました。</translation>
        </message>
        <message>
            <source>Messages checked</source>
            <translation>チェックしたメッセージ</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln mailboxes</source>
            <translation>
                <numerusform>%Ln 個のメールボックス</numerusform>
            </translation>
        </message>
        <message>
            <source>Usual gap</source>
            <translation>通常の間隔</translation>
        </message>
        <message>
            <source>between two copies</source>
            <translation>2 つのコピーの間</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>余分なコピー</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>対象メッセージ %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst message</source>
            <translation>最多のメッセージ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>コピー %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Wasted space</source>
            <translation>無駄な容量</translation>
        </message>
        <message>
            <source>Arrivals per minute</source>
            <translation>1 分あたりの到着数</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln minutes</source>
            <translation>
                <numerusform>%Ln 分あたりの到着数</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals per hour</source>
            <translation>1 時間あたりの到着数</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln hours</source>
            <translation>
                <numerusform>%Ln 時間あたりの到着数</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals per day</source>
            <translation>1 日あたりの到着数</translation>
        </message>
        <message>
            <source>Arrivals per week</source>
            <translation>1 週間あたりの到着数</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln days</source>
            <translation>
                <numerusform>%Ln 日あたりの到着数</numerusform>
            </translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>最初のコピー</translation>
        </message>
        <message>
            <source>Messages that arrived more than once</source>
            <translation>複数回届いたメッセージ</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>First arrival</source>
            <translation>最初の到着</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(件名なし)</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(差出人なし)</translation>
        </message>
        <message>
            <source>by design</source>
            <translation>仕様による</translation>
        </message>
        <message>
            <source>not proved</source>
            <translation>未証明</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>kind of duplicate, what is missing: redelivered, not proved</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>The table shows the %1 messages with the most copies, of %2.</source>
            <translation>表は、%2 件のうちコピーの多い %1 件のメッセージを示します。</translation>
        </message>
        <message>
            <source>What was moved away</source>
            <translation>移動したもの</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>How this was found</source>
            <translation>調査の方法</translation>
        </message>
        <message>
            <source>Without changing anything, Onecopy read from the header of every message what identifies it. Messages with the same Message-ID, or without one but with the same sender, recipients, subject and date, were compared with each other.</source>
            <translation>Onecopy は、何も変更せずに、各メッセージを識別する情報をヘッダーから読み取りました。Message-ID が同じメッセージ、または Message-ID がなく差出人、宛先、件名、日付が同じメッセージを互いに比較しました。</translation>
        </message>
        <message>
            <source>Where it does not say “not proved”, the bytes of every copy were read and compared. Otherwise headers and sizes alone were compared.</source>
            <translation>「未証明」と書かれていないものは、すべてのコピーを読み取って 1 バイトずつ比較しました。それ以外は、ヘッダーとサイズだけを比較しました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have copies by design: journal, mailing list, alias or sent mail. They are not counted as extra copies.</source>
            <translation>
                <numerusform>%Ln 件のメッセージには、仕様によるコピー (ジャーナル、メーリングリスト、エイリアス、送信済みメール) があります。これらは余分なコピーに数えていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Times are the server’s arrival times, in the time zone %1.</source>
            <translation>時刻はサーバーでの到着時刻で、タイムゾーンは %1 です。</translation>
        </message>
        <message>
            <source>Names, addresses and subjects are replaced by stand-ins. Equal stand-ins mean equal originals.</source>
            <translation>名前、アドレス、件名は仮の名前に置き換えています。仮の名前が同じものは、元も同じです。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2 ページ</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>a figure's name, its value, a note</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>a sentence that speaks for or against, strong or weak, in all 14 messages</comment>
            <translation>%1 (%2、%3)</translation>
        </message>
        <message>
            <source>In “%1”:</source>
            <comment>subject of a message, lines of it follow</comment>
            <translation>「%1」:</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>value of a setting</comment>
            <translation>空</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>チェックリスト</translation>
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
            <translation>%1: %2 を %3 に変更</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <comment>date</comment>
            <translation>変更: %1</translation>
        </message>
        <message>
            <source>Put back and read back: %1</source>
            <comment>date</comment>
            <translation>元に戻し、再び読み取って確認: %1</translation>
        </message>
        <message>
            <source>It is not proved to be put back.</source>
            <translation>元に戻ったことは証明されていません。</translation>
        </message>
        <message>
            <source>For this account RC4 and 3DES over TLS 1.0 are allowed, which are broken: who listens on the way to the server can read what passes.</source>
            <translation>このアカウントでは、すでに破られている TLS 1.0 上の RC4 と 3DES を許可しています。サーバーまでの経路上で盗聴する者は、通信の内容を読み取ることができます。</translation>
        </message>
        <message>
            <source>For this account TLS 1.0 and 1.1 are allowed, which are weak: who listens on the way to the server may be able to read what passes.</source>
            <translation>このアカウントでは、脆弱な TLS 1.0 と 1.1 を許可しています。サーバーまでの経路上で盗聴する者に、通信の内容を読み取られる可能性があります。</translation>
        </message>
        <message>
            <source>Running on the server: %1</source>
            <comment>names of programs</comment>
            <translation>サーバーで動作中: %1</translation>
        </message>
        <message>
            <source>%1 of the extra copies are larger than %2.</source>
            <comment>part of the extra copies, size</comment>
            <translation>余分なコピーの %1 は %2 を超えています。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies have been moved away and can be put back.</source>
            <translation>
                <numerusform>余分なコピー %Ln 件は移動済みで、元に戻せます。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no message in these mailboxes.</source>
            <translation>これらのメールボックスにはメッセージがありません。</translation>
        </message>
        <message>
            <source>Put back by hand: %1</source>
            <comment>date</comment>
            <translation>手動で元に戻しました: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies are in the folder that is named below, and can be put back from there.</source>
            <translation>
                <numerusform>%Ln 件の余分なコピーは下に示すフォルダーにあり、そこから元に戻せます。</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the extra copies is in the folder that is named below any more.</source>
            <translation>余分なコピーは、下に示すフォルダーにはもうありません。</translation>
        </message>
        <message>
            <source>Put back by hand, not confirmed by the server: %1</source>
            <comment>date</comment>
            <translation>手動で元に戻しました (サーバーでは未確認): %1</translation>
        </message>
        <message>
            <source>Never put back, as the server is gone: %1</source>
            <comment>date</comment>
            <translation>サーバーがなくなったため、元に戻されていません: %1</translation>
        </message>
        <message>
            <source>Not counted as extra copies</source>
            <translation>余分なコピーに数えないもの</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1.</source>
            <translation>
                <numerusform>%Ln 件のメッセージには、一度に区別できる数を超えるコピーがあります。それぞれ最初のもの (最大 %1 件) だけを数えています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages that are linked, or copied by design</source>
            <translation>関連するメッセージと仕様によるコピー</translation>
        </message>
        <message>
            <source>%1+</source>
            <comment>so many or more</comment>
            <translation>%1+</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of these messages are linked, or copied by design as for lists and journals: they do not count among the extra copies.</source>
            <translation>
                <numerusform>このうち %Ln 件は、関連するだけのメッセージか、メーリングリストやジャーナルなど仕様によるコピーで、余分なコピーには数えていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>One copy of each message stayed where it was.</source>
            <translation>各メッセージのコピー 1 件は元の場所に残っています。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were removed for good, and cannot be put back.</source>
            <translation>
                <numerusform>余分なコピー %Ln 件は完全に削除されたため、元に戻せません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone for good</source>
            <comment>a number of copies</comment>
            <translation>完全に削除</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away and later all put back: the mailboxes are as they were.</source>
            <translation>
                <numerusform>余分なコピー %Ln 件は移動され、その後すべて元に戻されました。メールボックスは元のとおりです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything that was moved was put back later, each copy into the mailbox that it came from, with its flags and its date. Nothing was lost, and the extra copies are there again.</source>
            <translation>移動したものはすべて後で元に戻されました。各コピーは元のメールボックスに、フラグと日付もそのままです。失われたものはなく、余分なコピーは再び元の場所にあります。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were put back where they came from.</source>
            <translation>
                <numerusform>余分なコピー %Ln 件は元の場所に戻されました。</numerusform>
            </translation>
        </message>
        <message>
            <source>What was changed or switched off for a test, one setting after the other, and what came of it.</source>
            <translation>テストのために 1 つずつ変更または無効にした設定と、その結果です。</translation>
        </message>
        <message>
            <source>Switched off: %1</source>
            <comment>date</comment>
            <translation>無効化: %1</translation>
        </message>
        <message>
            <source>Most likely cause, for %1 of %2: %3 (%4).</source>
            <comment>41, 43 messages, cause, 93 % sure</comment>
            <translation>%2のうち %1 件について最も有力な原因: %3 (%4)。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF を保存…</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>レポートを PDF として保存</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF ファイル (*.pdf)</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Chart of arrivals</source>
            <translation>到着のグラフ</translation>
        </message>
        <message>
            <source>Table of messages</source>
            <translation>メッセージの表</translation>
        </message>
        <message>
            <source>What was moved away</source>
            <translation>移動したもの</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>タイトル(&amp;T)</translation>
        </message>
        <message>
            <source>Duplicate delivery report</source>
            <translation>重複配送レポート</translation>
        </message>
        <message>
            <source>To share it</source>
            <translation>共有する場合</translation>
        </message>
        <message>
            <source>Hide names and subjects</source>
            <translation>名前と件名を隠す</translation>
        </message>
        <message>
            <source>Save HTML…</source>
            <translation>HTML を保存…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV をエクスポート…</translation>
        </message>
        <message>
            <source>Copy summary</source>
            <translation>要約をコピー</translation>
        </message>
        <message>
            <source>Save the report as HTML</source>
            <translation>レポートを HTML として保存</translation>
        </message>
        <message>
            <source>HTML files (*.html)</source>
            <translation>HTML ファイル (*.html)</translation>
        </message>
        <message>
            <source>Export every copy as CSV</source>
            <translation>すべてのコピーを CSV としてエクスポート</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV ファイル (*.csv)</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>メールサーバーがまだありません</translation>
        </message>
        <message>
            <source>A report says what happened on one server. Add the server first.</source>
            <translation>レポートは、1 台のサーバーで何が起きたかを示します。まずサーバーを追加してください。</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>メールサーバーを追加…</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>報告する内容がまだありません</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>%1 のメールはまだチェックされていません。チェックは読み取りだけを行います。</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>今すぐチェック</translation>
        </message>
        <message>
            <source>The summary is on the clipboard.</source>
            <translation>要約をクリップボードにコピーしました。</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>%1 として保存しました。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Figures at a glance</source>
            <translation>数値のまとめ</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Evidence for the causes</source>
            <translation>原因の根拠</translation>
        </message>
        <message>
            <source>Method and terms</source>
            <translation>方法と用語</translation>
        </message>
        <message>
            <source>What the checklist found</source>
            <translation>チェックリストの結果</translation>
        </message>
        <message>
            <source>Addresses, subjects, folders and servers become stand-ins such as “Subject 17”, in reports and in case files.</source>
            <translation>レポートとケースファイルで、アドレス、件名、フォルダー、サーバーは「件名 17」のような仮の名前になります。</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>ウィンドウに合わせる</translation>
        </message>
        <message>
            <source>Save case file…</source>
            <translation>ケースファイルを保存…</translation>
        </message>
        <message>
            <source>What was found, with its evidence, in one file that a colleague can open in Onecopy. It holds no password and no text of a message.</source>
            <translation>調査結果とその根拠を 1 つのファイルにまとめたもので、同僚が Onecopy で開くことができます。パスワードやメッセージの本文は含まれません。</translation>
        </message>
        <message>
            <source>Save the case file without names</source>
            <translation>名前を隠してケースファイルを保存</translation>
        </message>
        <message>
            <source>Save the case file</source>
            <translation>ケースファイルを保存</translation>
        </message>
        <message>
            <source>Case files (*.onecopy)</source>
            <translation>ケースファイル (*.onecopy)</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>中止しました。ファイルは書き込まれていません。</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RestoreBar</name>
        <message>
            <source>It is being put back.</source>
            <translation>元に戻しています。</translation>
        </message>
        <message numerus="yes">
            <source>%n changes are open in all.</source>
            <translation>
                <numerusform>元に戻していない変更は全部で %n 件です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back now</source>
            <translation>今すぐ元に戻す</translation>
        </message>
        <message>
            <source>The EICAR test file is on its way.</source>
            <translation>EICAR テストファイルを送信中です。</translation>
        </message>
        <message>
            <source>Test it now</source>
            <translation>今すぐテスト</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RunsModel</name>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>実行内容</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Moved copies removed for good from %1</source>
            <translation>移動したコピーを %1 から完全に削除</translation>
        </message>
        <message>
            <source>Copies put back to %1</source>
            <translation>コピーを %1 に戻した</translation>
        </message>
        <message>
            <source>Extra copies moved away from %1</source>
            <translation>余分なコピーを %1 から移動</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>copies moved, of planned</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Removed for good</source>
            <translation>完全に削除した</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ServersModel</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>セキュリティ</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>Password kept in</source>
            <translation>パスワードの保存先</translation>
        </message>
        <message>
            <source>nowhere: asked each time</source>
            <translation>保存しない (毎回入力)</translation>
        </message>
        <message>
            <source>none: a case file</source>
            <translation>なし (ケースファイル)</translation>
        </message>
        <message>
            <source>%1 · shown</source>
            <comment>an account, which the other pages show</comment>
            <translation>%1 · 表示中</translation>
        </message>
        <message>
            <source>the keyring has not said yet</source>
            <translation>キーリングからの応答待ち</translation>
        </message>
        <message>
            <source>%1, without IMAP</source>
            <comment>host and port</comment>
            <translation>%1 (IMAP なし)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ServersPage</name>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Mail servers</source>
            <translation>メールサーバー</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>メールサーバーを追加…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>接続をテスト</translation>
        </message>
        <message>
            <source>Open the sample data</source>
            <translation>サンプルデータを開く</translation>
        </message>
        <message>
            <source>Remove %1 from Onecopy?</source>
            <translation>%1 を Onecopy から削除しますか？</translation>
        </message>
        <message>
            <source>The mail on the server is not touched. What was moved away can still be put back after you add the server again.</source>
            <translation>サーバー上のメールには影響しません。移動したものは、サーバーを再び追加すれば元に戻せます。</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Remove the server</source>
            <translation>サーバーを削除</translation>
        </message>
        <message>
            <source>Show this one</source>
            <translation>これを表示</translation>
        </message>
        <message>
            <source>The other pages show one account at a time.</source>
            <translation>ほかのページには、一度に 1 つのアカウントが表示されます。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>外観(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Notify</source>
            <translation>通知(&amp;N)</translation>
        </message>
        <message>
            <source>A choice holds at once; the language when this dialog is closed.</source>
            <translation>選択はすぐに反映されます。言語はこの画面を閉じたときに変わります。</translation>
        </message>
        <message>
            <source>The language can be changed when the running work has ended.</source>
            <translation>言語は、実行中の作業が終わると変更できます。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>From </source>
            <comment>notify from a number of extra copies</comment>
            <translation>10 分間の余分なコピーが </translation>
        </message>
        <message>
            <source> extra copies in 10 minutes</source>
            <comment>notify from a number of extra copies</comment>
            <translation> 件以上</translation>
        </message>
        <message>
            <source>Notify from so many extra copies in 10 minutes</source>
            <translation>10 分間にこの数以上の余分なコピーが届いたら通知</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Sidebar</name>
        <message>
            <source>Sections</source>
            <translation>セクション</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::SignInFields</name>
        <message>
            <source>Sign in with the browser</source>
            <translation>ブラウザーでサインイン</translation>
        </message>
        <message>
            <source>From the provider’s console, for Onecopy</source>
            <translation>プロバイダーのコンソールで Onecopy 用に発行されたもの</translation>
        </message>
        <message>
            <source>Sign-in address</source>
            <translation>サインインのアドレス</translation>
        </message>
        <message>
            <source>https://login.example.org/authorize</source>
            <translation>https://login.example.org/authorize</translation>
        </message>
        <message>
            <source>Token address</source>
            <translation>トークンのアドレス</translation>
        </message>
        <message>
            <source>https://login.example.org/token</source>
            <translation>https://login.example.org/token</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>スコープ</translation>
        </message>
        <message>
            <source>What the provider calls access to mail</source>
            <translation>メールへのアクセスに対するプロバイダーの呼び名</translation>
        </message>
        <message>
            <source>Your browser shows the provider’s own page. Onecopy never sees your password.</source>
            <translation>ブラウザーにはプロバイダー自身のページが表示されます。Onecopy があなたのパスワードを見ることはありません。</translation>
        </message>
        <message>
            <source>Enter the client ID that the mail provider gave you for Onecopy.</source>
            <translation>メールプロバイダーから Onecopy 用に受け取ったクライアント ID を入力してください。</translation>
        </message>
        <message>
            <source>The addresses for signing in must begin with https://.</source>
            <translation>サインインのアドレスは https:// で始まる必要があります。</translation>
        </message>
        <message>
            <source>Enter the scope that stands for access to mail.</source>
            <translation>メールへのアクセスを表すスコープを入力してください。</translation>
        </message>
        <message>
            <source>Go on in your browser. Onecopy waits for up to five minutes.</source>
            <translation>ブラウザーで続けてください。Onecopy は最長 5 分間待ちます。</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>サインインしました。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Signed in until Onecopy is closed: the keyring did not take what you agreed to.</source>
            <translation>Onecopy を終了するまでサインインしています。キーリングに許可を保存できませんでした。</translation>
        </message>
        <message>
            <source>&amp;Client ID</source>
            <translation>クライアント ID(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::StatCard</name>
        <message>
            <source>%1: %2, %3</source>
            <comment>a card: its name, number and note</comment>
            <translation>%1: %2、%3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TableToggle</name>
        <message>
            <source>Show as chart</source>
            <translation>グラフで表示</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>表で表示</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TableView</name>
        <message>
            <source>Columns of %1</source>
            <translation>%1の列</translation>
        </message>
        <message>
            <source>Columns as they were at first</source>
            <translation>列を最初の状態に戻す</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineModel</name>
        <message>
            <source>an unnamed server</source>
            <translation>名前のないサーバー</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>name of a server</comment>
            <translation>%1 から</translation>
        </message>
        <message>
            <source>(absent)</source>
            <translation>(なし)</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>ほか %Ln 件のコピー</numerusform>
            </translation>
        </message>
        <message>
            <source>These copies are by design, such as a journal, list or sent copy. Nothing is moved.</source>
            <translation>これらは、ジャーナル、メーリングリスト、送信済みメールなど、仕様によるコピーです。何も移動しません。</translation>
        </message>
        <message>
            <source>Their content was not compared yet; that is done before anything is moved.</source>
            <translation>内容はまだ比較されていません。移動の前に必ず比較します。</translation>
        </message>
        <message>
            <source>Header fields that differ: %1 and others.</source>
            <translation>異なるヘッダーフィールド: %1 など。</translation>
        </message>
        <message>
            <source>Header fields that differ: %1.</source>
            <translation>異なるヘッダーフィールド: %1。</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>time of arrival</comment>
            <translation>不明</translation>
        </message>
        <message>
            <source>first arrival — stays</source>
            <translation>最初の到着 — 残します</translation>
        </message>
        <message>
            <source>copy %1 · %2</source>
            <comment>number of the copy, time after the one before</comment>
            <translation>コピー %1 · %2</translation>
        </message>
        <message>
            <source>copy %1</source>
            <translation>コピー %1</translation>
        </message>
        <message>
            <source>the copies part here</source>
            <translation>コピーはここで分岐</translation>
        </message>
        <message>
            <source>%1 differs</source>
            <comment>name of a header field</comment>
            <translation>%1 が異なります</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>values of a header field</comment>
            <translation>%1 (残すコピーでは %2)</translation>
        </message>
        <message>
            <source>All but one of the copies lie in the trash, among spam, in Sent or among drafts, or are marked as deleted. They are left where they are.</source>
            <translation>1 件を除くすべてのコピーは、ごみ箱、迷惑メール、送信済み、下書きにあるか、削除済みの印が付いています。元の場所に残します。</translation>
        </message>
        <message>
            <source>No more copies than these are told apart at once. Others follow with the next check, once these were moved.</source>
            <translation>一度に区別できるコピーはここまでです。ほかのコピーは、これらを移動した後、次の検査で表示されます。</translation>
        </message>
        <message>
            <source>first arrival</source>
            <translation>最初の到着</translation>
        </message>
        <message>
            <source>%1 — stays</source>
            <comment>a copy, as in: copy 2 · 10 min later</comment>
            <translation>%1 — 残します</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineView</name>
        <message>
            <source>Copies in order of arrival</source>
            <translation>到着順のコピー</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::WhyDialog</name>
        <message>
            <source>Only what differs</source>
            <translation>異なるものだけ</translation>
        </message>
        <message>
            <source>Fields of both messages</source>
            <translation>両方のメッセージのフィールド</translation>
        </message>
        <message>
            <source>Why is this one message?</source>
            <translation>なぜ 1 つのメッセージなのか</translation>
        </message>
        <message>
            <source>Copies that are compared</source>
            <translation>比較するコピー</translation>
        </message>
        <message>
            <source>Looks alike, is not in this group: %1</source>
            <translation>似ているが、このグループには含まれない: %1</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>コピー: %1</translation>
        </message>
        <message>
            <source>These are one message (%1).</source>
            <translation>これらは 1 つのメッセージです (%1)。</translation>
        </message>
        <message>
            <source>These are not one message, or it cannot be told (%1).</source>
            <translation>これらは 1 つのメッセージではないか、判断できません (%1)。</translation>
        </message>
        <message>
            <source>Only headers and sizes were compared: the bodies were not read yet.</source>
            <translation>ヘッダーとサイズだけを比較しました。本文はまだ読み取っていません。</translation>
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
            <translation>同一</translation>
        </message>
        <message>
            <source>same content</source>
            <translation>同じ内容</translation>
        </message>
        <message>
            <source>incomplete copy</source>
            <translation>不完全なコピー</translation>
        </message>
        <message>
            <source>no id</source>
            <translation>ID なし</translation>
        </message>
        <message>
            <source>related</source>
            <translation>関連メール</translation>
        </message>
        <message>
            <source>only the id is equal</source>
            <translation>ID のみ一致</translation>
        </message>
        <message>
            <source>Every byte is equal. The extra copies can be moved together with others.</source>
            <translation>すべてのバイトが同じです。余分なコピーは、ほかのものとまとめて移動できます。</translation>
        </message>
        <message>
            <source>Same message, delivered again: only the notes of servers and virus scanners on the way differ. The extra copies can be moved together with others.</source>
            <translation>同じメッセージが再び配送されたものです。異なるのは、途中のサーバーやウイルススキャナーの書き込みだけです。余分なコピーは、ほかのものとまとめて移動できます。</translation>
        </message>
        <message>
            <source>Same message, but one copy was cut, lost an attachment or got a note added. The complete one stays; decide for each message by itself.</source>
            <translation>同じメッセージですが、一方のコピーは途中で切れたか、添付ファイルを失ったか、注記が追加されています。完全なコピーを残します。メッセージごとに個別に判断してください。</translation>
        </message>
        <message>
            <source>The messages carry no usable id, but sender, recipients, subject, date and content are equal. Decide for each message by itself.</source>
            <translation>メッセージに使用できる ID はありませんが、差出人、宛先、件名、日付、内容が同じです。メッセージごとに個別に判断してください。</translation>
        </message>
        <message>
            <source>Related mail, such as a list copy, a sent copy or a journal report. It is only shown; nothing is moved.</source>
            <translation>メーリングリストのコピー、送信済みメールのコピー、ジャーナルレポートなどの関連メールです。表示のみで、何も移動しません。</translation>
        </message>
        <message>
            <source>It may go only when you decide about its message alone.</source>
            <translation>このメッセージについて個別に判断した場合にのみ移動できます。</translation>
        </message>
        <message>
            <source>It is related mail or other content, which is never moved.</source>
            <translation>関連メールまたは別の内容であり、移動することはありません。</translation>
        </message>
        <message>
            <source>Its content could not be read and compared.</source>
            <translation>内容を読み取って比較することができませんでした。</translation>
        </message>
        <message>
            <source>Its content is not the same as that of the copy that stays.</source>
            <translation>内容が、残すコピーと同じではありません。</translation>
        </message>
        <message>
            <source>It is in a mailbox that you did not choose.</source>
            <translation>選択しなかったメールボックスにあります。</translation>
        </message>
        <message>
            <source>Its mailbox does not allow changes.</source>
            <translation>このメールボックスは変更を許可していません。</translation>
        </message>
        <message>
            <source>The copy that should stay is not there any more.</source>
            <translation>残すはずのコピーがもうそこにありません。</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>もうそこにありません。</translation>
        </message>
        <message>
            <source>The server has renumbered its mailbox. Check again first.</source>
            <translation>サーバーがメールボックスの番号を付け直しました。先に再チェックしてください。</translation>
        </message>
        <message>
            <source>Another mail program has marked it for deletion.</source>
            <translation>別のメールソフトが削除の印を付けています。</translation>
        </message>
        <message>
            <source>Its mailbox is another name of one that is already included.</source>
            <translation>このメールボックスは、すでに含まれているメールボックスの別名です。</translation>
        </message>
        <message>
            <source>The server has no safe way to move a single message.</source>
            <translation>サーバーには、メッセージを 1 件だけ安全に移動する方法がありません。</translation>
        </message>
        <message>
            <source>It was already moved out of the way.</source>
            <translation>すでに移動済みです。</translation>
        </message>
        <message>
            <source>The server has no room for it in the removal folder.</source>
            <translation>サーバーの隔離フォルダーに空きがありません。</translation>
        </message>
        <message>
            <source>The server refused to move it.</source>
            <translation>サーバーが移動を拒否しました。</translation>
        </message>
        <message>
            <source>left where it is</source>
            <translation>元の場所に残した</translation>
        </message>
        <message>
            <source>The copy that arrived first stays.</source>
            <translation>最初に届いたコピーを残します。</translation>
        </message>
        <message>
            <source>The copy that arrived last stays.</source>
            <translation>最後に届いたコピーを残します。</translation>
        </message>
        <message>
            <source>The first copy that was read stays.</source>
            <translation>最初に読み取ったコピーを残します。</translation>
        </message>
        <message>
            <source>The most complete copy stays.</source>
            <translation>最も完全なコピーを残します。</translation>
        </message>
        <message>
            <source>The copy in the mailbox that you chose stays.</source>
            <translation>選択したメールボックスにあるコピーを残します。</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>接続しています</translation>
        </message>
        <message>
            <source>Listing mailboxes</source>
            <translation>メールボックスを一覧にしています</translation>
        </message>
        <message>
            <source>Reading headers</source>
            <translation>ヘッダーを読み取っています</translation>
        </message>
        <message>
            <source>Comparing messages byte by byte</source>
            <translation>メッセージを 1 バイトずつ比較しています</translation>
        </message>
        <message>
            <source>Finding copies</source>
            <translation>コピーを探しています</translation>
        </message>
        <message>
            <source>Preparing the list</source>
            <translation>一覧を準備しています</translation>
        </message>
        <message>
            <source>Moving extra copies</source>
            <translation>余分なコピーを移動しています</translation>
        </message>
        <message>
            <source>Looking at what the server has now</source>
            <translation>サーバーの現在の内容を確認しています</translation>
        </message>
        <message>
            <source>Putting copies back</source>
            <translation>コピーを元に戻しています</translation>
        </message>
        <message>
            <source>Watching for new mail</source>
            <translation>新着メールを監視しています</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>ファイルを書き出しています</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>%1: %2 so far</source>
            <translation>%1: これまでに %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 / %3</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>未完了</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>stopped early</source>
            <translation>途中で中止</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>元に戻した</translation>
        </message>
        <message>
            <source>partly put back</source>
            <translation>一部を元に戻した</translation>
        </message>
        <message>
            <source>about to be moved</source>
            <translation>移動する直前</translation>
        </message>
        <message>
            <source>copied to the removal folder</source>
            <translation>隔離フォルダーにコピーした</translation>
        </message>
        <message>
            <source>marked for deletion</source>
            <translation>削除の印を付けた</translation>
        </message>
        <message>
            <source>mark taken back</source>
            <translation>印を取り消した</translation>
        </message>
        <message>
            <source>moved to the removal folder</source>
            <translation>隔離フォルダーに移動した</translation>
        </message>
        <message>
            <source>marks given to the copy that stays</source>
            <translation>残すコピーに印を移した</translation>
        </message>
        <message>
            <source>marks taken back from the copy that stays</source>
            <translation>残すコピーから印を取り消した</translation>
        </message>
        <message>
            <source>not known, to be looked at</source>
            <translation>不明 (要確認)</translation>
        </message>
        <message>
            <source>about to be put back</source>
            <translation>元に戻す直前</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>about to be removed for good</source>
            <translation>完全に削除する直前</translation>
        </message>
        <message>
            <source>removed for good</source>
            <translation>完全に削除した</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share in percent</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 時間</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours and minutes</comment>
            <translation>%1 時間 %2 分</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 日</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days and hours</comment>
            <translation>%1 日 %2 時間</translation>
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
            <translation>日付不明</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>date and time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from date to date</comment>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(差出人なし)</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(件名なし)</translation>
        </message>
        <message>
            <source>It and the other copies lie in mailboxes of different owners.</source>
            <translation>このコピーとほかのコピーは、所有者の異なるメールボックスにあります。</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>user, mail server</comment>
            <translation>%2 の %1</translation>
        </message>
        <message>
            <source>No answer from the server since %1 (%2).</source>
            <translation>%1 以降、サーバーの応答がありません (%2)。</translation>
        </message>
        <message>
            <source>No answer since %1 (%2) from the server that test mail is sent through.</source>
            <translation>テストメールの送信に使うサーバーから %1 以降、応答がありません (%2)。</translation>
        </message>
        <message>
            <source>It is a copy by design, such as a journal, list or sent copy, or lies in the trash, among spam or among drafts.</source>
            <translation>ジャーナル、メーリングリスト、送信済みメールなど、仕様によるコピーか、ごみ箱、迷惑メール、下書きにあるコピーです。</translation>
        </message>
        <message>
            <source>Removing copies for good</source>
            <translation>コピーを完全に削除しています</translation>
        </message>
        <message>
            <source>Messages that carry the same id, and whose content differs, or cannot be compared because there is nothing in it. They are only shown; nothing is moved.</source>
            <translation>同じ ID を持ち、内容が異なるか、内容が空のため比較できないメッセージです。表示のみで、何も移動しません。</translation>
        </message>
        <message>
            <source>Under 5 s</source>
            <comment>time from copy to copy</comment>
            <translation>5 秒未満</translation>
        </message>
        <message>
            <source>Another program has renamed or deleted the removal folder. Begin again: a new one is made.</source>
            <translation>別のプログラムが隔離フォルダーの名前を変えたか、削除しました。もう一度始めてください。新しいフォルダーが作られます。</translation>
        </message>
        <message>
            <source>The server agreed to move it, but nothing that is equal to it arrived in the removal folder.</source>
            <translation>サーバーは移動を受け付けましたが、同じ内容のものは隔離フォルダーに届いていません。</translation>
        </message>
    </context>
</TS>
