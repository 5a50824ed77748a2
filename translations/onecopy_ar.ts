<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>onecopy::gui::Checking</name>
        <message>
            <source>Cancel keeps what was read.</source>
            <translation>«إلغاء» يحتفظ بما قُرئ.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Closing</name>
        <message>
            <source>Stay</source>
            <translation>البقاء</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>الإغلاق مع ذلك</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::ConnectionLine</name>
        <message>
            <source>A case file: it has no mail server</source>
            <translation>ملف حالة: ليس له خادم بريد</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>لا يوجد خادم بريد بعد</translation>
        </message>
        <message>
            <source>Checked %1 · not encrypted (weak)</source>
            <translation>فُحص %1 · غير مشفّر (ضعيف)</translation>
        </message>
        <message>
            <source>Checked %1 · %2 (weak)</source>
            <translation>فُحص %1 · %2 (ضعيف)</translation>
        </message>
        <message>
            <source>Checked %1 · %2</source>
            <translation>فُحص %1 · %2</translation>
        </message>
        <message>
            <source>%1 · the last check failed</source>
            <translation>%1 · فشل آخر فحص</translation>
        </message>
        <message>
            <source>%1 · checking…</source>
            <translation>%1 · جارٍ الفحص…</translation>
        </message>
        <message>
            <source>No IMAP server: its mail cannot be checked</source>
            <translation>لا يوجد خادم IMAP: لا يمكن فحص بريده</translation>
        </message>
        <message>
            <source>%1 · not checked yet</source>
            <translation>%1 · لم يُفحص بعد</translation>
        </message>
        <message>
            <source>%1 · last checked %2</source>
            <comment>server, time</comment>
            <translation>%1 · آخر فحص: %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::MainWindow</name>
        <message>
            <source>Keys</source>
            <translation>مفاتيح الاختصار</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>The journal was saved.</source>
            <translation>حُفظ سجل التغييرات.</translation>
        </message>
        <message>
            <source>Another change is being made.</source>
            <translation>يجري تنفيذ تغيير آخر.</translation>
        </message>
        <message>
            <source>The sample data could not be opened.</source>
            <translation>تعذر فتح البيانات النموذجية.</translation>
        </message>
        <message>
            <source>A case file has no mail server: nothing can be moved.</source>
            <translation>ملف الحالة ليس له خادم بريد: لا يمكن نقل أي شيء.</translation>
        </message>
        <message>
            <source>The check has to wait.</source>
            <translation>على الفحص أن ينتظر.</translation>
        </message>
        <message>
            <source>Something else is being done on this server. Check again when that has ended.</source>
            <translation>يجري شيء آخر على هذا الخادم. افحص مرة أخرى عندما ينتهي ذلك.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>أُوقفت العملية.</translation>
        </message>
        <message>
            <source>Another account cannot be shown yet.</source>
            <translation>لا يمكن عرض حساب آخر بعد.</translation>
        </message>
        <message>
            <source>Something is being done for the one that is shown. Choose again when that has ended.</source>
            <translation>يجري تنفيذ شيء للحساب المعروض. اختر مجددًا عندما ينتهي.</translation>
        </message>
        <message>
            <source>The settings hold only until Onecopy ends.</source>
            <translation>تسري الإعدادات حتى إنهاء Onecopy فقط.</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>لا يمكن الكتابة إلى %1.</translation>
        </message>
        <message>
            <source>The server cannot be removed yet.</source>
            <translation>لا يمكن إزالة الخادم بعد.</translation>
        </message>
        <message>
            <source>Something is being done for it. Remove it when that has ended.</source>
            <translation>تجري عليه عملية الآن. أزله بعد انتهائها.</translation>
        </message>
        <message>
            <source>Arrivals in the account %1 are not watched any more.</source>
            <translation>لم تعد الرسائل الواصلة إلى الحساب %1 تُراقَب.</translation>
        </message>
        <message>
            <source>Onecopy watches the account that is shown.</source>
            <translation>يراقب Onecopy الحساب المعروض.</translation>
        </message>
        <message>
            <source>The keyring has not taken the password.</source>
            <translation>لم تقبل حافظة المفاتيح كلمة المرور.</translation>
        </message>
        <message>
            <source>It is kept until Onecopy ends. To keep it, unlock the keyring, and enter it again under Servers, Edit.</source>
            <translation>تُحفَظ كلمة المرور حتى إنهاء Onecopy. للاحتفاظ بها، افتح قفل حافظة المفاتيح وأدخلها من جديد تحت الخوادم، تحرير.</translation>
        </message>
        <message>
            <source>The account has no IMAP server, over which copies are moved.</source>
            <translation>ليس لدى الحساب خادم IMAP الذي تُنقل النسخ عبره.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Notice</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Notifier</name>
        <message>
            <source>Show</source>
            <comment>button of a notification: raises the window</comment>
            <translation>إظهار</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::PageTitles</name>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>النسخ المكررة</translation>
        </message>
        <message>
            <source>Find the cause</source>
            <translation>البحث عن السبب</translation>
        </message>
        <message>
            <source>Live arrivals</source>
            <translation>المراقبة المباشرة</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>الخوادم</translation>
        </message>
        <message>
            <source>History</source>
            <translation>المحفوظات</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Removals</name>
        <message>
            <source>Comparing the copies byte by byte</source>
            <translation>مقارنة النسخ بايتًا ببايت</translation>
        </message>
        <message>
            <source>Moving extra copies</source>
            <translation>نقل النسخ الزائدة</translation>
        </message>
        <message>
            <source>Putting copies back</source>
            <translation>إعادة النسخ إلى مكانها</translation>
        </message>
        <message>
            <source>Looking at the server</source>
            <translation>الاطلاع على حالة الخادم</translation>
        </message>
        <message>
            <source>The record agrees with the server again.</source>
            <translation>عاد سجل التغييرات متفقًا مع الخادم.</translation>
        </message>
        <message>
            <source>Comparing the copies with those that stay</source>
            <translation>مقارنة النسخ بتلك التي تبقى</translation>
        </message>
        <message>
            <source>Nothing in the removal folder can be removed safely: of no copy it is certain that it may go.</source>
            <translation>لا يمكن إزالة أي شيء من مجلد الإزالة بأمان: لم يثبت لأي نسخة فيه أن إزالتها جائزة.</translation>
        </message>
        <message>
            <source>Removing copies for good</source>
            <translation>إزالة النسخ نهائيًا</translation>
        </message>
        <message>
            <source>Mail is being changed on the server. Close all the same?</source>
            <translation>يجري الآن تغيير البريد على الخادم. هل تريد الإغلاق مع ذلك؟</translation>
        </message>
        <message>
            <source>Copies that were not reached yet stay. Those that were removed cannot be put back.</source>
            <translation>تبقى النسخ التي لم يصل إليها الدور بعد. أما التي أُزيلت فلا يمكن إعادتها.</translation>
        </message>
        <message>
            <source>Copies that were not reached yet stay where they are. What was moved can be put back from History.</source>
            <translation>تبقى النسخ التي لم يصل إليها الدور بعد في مكانها. ويمكن إعادة ما نُقل من المحفوظات.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies moved</source>
            <translation>
                <numerusform>نُقلت %Ln نسخة</numerusform>
                <numerusform>نُقلت نسخة واحدة</numerusform>
                <numerusform>نُقلت نسختان</numerusform>
                <numerusform>نُقلت %Ln نسخ</numerusform>
                <numerusform>نُقلت %Ln نسخة</numerusform>
                <numerusform>نُقلت %Ln نسخة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies marked</source>
            <translation>
                <numerusform>عُلّمت للحذف %Ln نسخة</numerusform>
                <numerusform>عُلّمت للحذف نسخة واحدة</numerusform>
                <numerusform>عُلّمت للحذف نسختان</numerusform>
                <numerusform>عُلّمت للحذف %Ln نسخ</numerusform>
                <numerusform>عُلّمت للحذف %Ln نسخة</numerusform>
                <numerusform>عُلّمت للحذف %Ln نسخة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are back in their mailboxes.</source>
            <translation>
                <numerusform>عادت %Ln نسخة إلى صناديق بريدها.</numerusform>
                <numerusform>عادت نسخة واحدة إلى صندوق بريدها.</numerusform>
                <numerusform>عادت نسختان إلى صناديق بريدهما.</numerusform>
                <numerusform>عادت %Ln نسخ إلى صناديق بريدها.</numerusform>
                <numerusform>عادت %Ln نسخة إلى صناديق بريدها.</numerusform>
                <numerusform>عادت %Ln نسخة إلى صناديق بريدها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies were removed for good.</source>
            <translation>
                <numerusform>أُزيلت %Ln نسخة نهائيًا.</numerusform>
                <numerusform>أُزيلت نسخة واحدة نهائيًا.</numerusform>
                <numerusform>أُزيلت نسختان نهائيًا.</numerusform>
                <numerusform>أُزيلت %Ln نسخ نهائيًا.</numerusform>
                <numerusform>أُزيلت %Ln نسخة نهائيًا.</numerusform>
                <numerusform>أُزيلت %Ln نسخة نهائيًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed on the server.</source>
            <translation>لم يتغيّر شيء على الخادم.</translation>
        </message>
        <message>
            <source>What was changed before that stands in History, where it can be finished.</source>
            <translation>ما تغيّر قبل ذلك مسجّل في المحفوظات، ويمكن إتمامه هناك.</translation>
        </message>
        <message>
            <source>Cancel ends this; nothing was changed on the server.</source>
            <translation>«إلغاء» ينهي هذا؛ لم يتغيّر شيء على الخادم.</translation>
        </message>
        <message>
            <source>Cancel ends the waiting; History then says what was done, and finishes the rest.</source>
            <translation>«إلغاء» ينهي الانتظار؛ وتذكر المحفوظات عندئذٍ ما أُنجز، ويمكن إتمام الباقي هناك.</translation>
        </message>
        <message>
            <source>Cancel ends the waiting; copies that were not reached yet stay.</source>
            <translation>«إلغاء» ينهي الانتظار؛ النسخ التي لم يحن دورها بعد تبقى.</translation>
        </message>
        <message>
            <source>There is no removal that could be undone.</source>
            <translation>لا توجد إزالة يمكن التراجع عنها.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good by then. History shows what is left in the removal folder.</source>
            <translation>
                <numerusform>كانت %Ln نسخة قد أُزيلت نهائيًا حتى ذلك الحين. تعرض المحفوظات ما بقي في مجلد الإزالة.</numerusform>
                <numerusform>كانت نسخة واحدة قد أُزيلت نهائيًا حتى ذلك الحين. تعرض المحفوظات ما بقي في مجلد الإزالة.</numerusform>
                <numerusform>كانت نسختان قد أُزيلتا نهائيًا حتى ذلك الحين. تعرض المحفوظات ما بقي في مجلد الإزالة.</numerusform>
                <numerusform>كانت %Ln نسخ قد أُزيلت نهائيًا حتى ذلك الحين. تعرض المحفوظات ما بقي في مجلد الإزالة.</numerusform>
                <numerusform>كانت %Ln نسخة قد أُزيلت نهائيًا حتى ذلك الحين. تعرض المحفوظات ما بقي في مجلد الإزالة.</numerusform>
                <numerusform>كانت %Ln نسخة قد أُزيلت نهائيًا حتى ذلك الحين. تعرض المحفوظات ما بقي في مجلد الإزالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>No copy can be moved.</source>
            <translation>لا يمكن نقل أي نسخة.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Reports</name>
        <message>
            <source>Writing the report</source>
            <translation>كتابة التقرير</translation>
        </message>
        <message>
            <source>Writing the case file</source>
            <translation>كتابة ملف الحالة</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Restoring</name>
        <message>
            <source>Is it put back as it was?</source>
            <translation>هل أُعيد كما كان؟</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>I have put it back</source>
            <translation>أعدتُه كما كان</translation>
        </message>
        <message>
            <source>Protection is still switched off. Close all the same?</source>
            <translation>الحماية ما زالت معطّلة. هل تريد الإغلاق مع ذلك؟</translation>
        </message>
        <message>
            <source>A step of the checklist is under way. Close all the same?</source>
            <translation>تجري الآن خطوة من قائمة الخطوات. هل تريد الإغلاق مع ذلك؟</translation>
        </message>
        <message>
            <source>A setting of the mail server is still changed. Close all the same?</source>
            <translation>ما زال أحد إعدادات خادم البريد مغيّرًا. هل تريد الإغلاق مع ذلك؟</translation>
        </message>
        <message>
            <source>Mail is let through without its virus scanner until that is put back.</source>
            <translation>يمر البريد دون فاحص الفيروسات إلى أن يُعاد الإعداد كما كان.</translation>
        </message>
        <message>
            <source>Nobody puts it back but you. Onecopy will remind you at its next start.</source>
            <translation>لن يعيده أحد سواك. سيذكّرك Onecopy عند بدء تشغيله التالي.</translation>
        </message>
        <message>
            <source>The step is stopped, and what it has changed is put back before the window closes.</source>
            <translation>تُوقف الخطوة، ويُعاد ما غيّرته قبل أن تُغلق النافذة.</translation>
        </message>
        <message>
            <source>It could not be put back. Is it over all the same?</source>
            <translation>تعذّرت الإعادة. هل انتهى الأمر مع ذلك؟</translation>
        </message>
        <message>
            <source>Keep reminding me</source>
            <translation>استمر في تذكيري</translation>
        </message>
        <message>
            <source>What you say is written down as your word: the server has not confirmed it.</source>
            <translation>ما تقوله يُسجَّل على أنه قولك: لم يؤكّده الخادم.</translation>
        </message>
        <message>
            <source>The server is gone for good</source>
            <translation>لم يعد الخادم موجودًا</translation>
        </message>
        <message>
            <source>Nothing shows that mail is scanned. Is it over all the same?</source>
            <translation>لا شيء يبيّن أن البريد يُفحص. هل انتهى الأمر مع ذلك؟</translation>
        </message>
        <message>
            <source>Mail is scanned, I have seen it</source>
            <translation>البريد يُفحص، رأيت ذلك بنفسي</translation>
        </message>
        <message>
            <source>It was read back from the server: it is as it was.</source>
            <translation>قُرئ من الخادم مرة أخرى: هو كما كان.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught: mail is scanned.</source>
            <translation>اكتُشف ملف الاختبار EICAR: البريد يُفحص.</translation>
        </message>
        <message>
            <source>The scanner works.</source>
            <translation>مكافح الفيروسات يعمل.</translation>
        </message>
        <message>
            <source>Put back: %1</source>
            <comment>step</comment>
            <translation>أُعيد كما كان: %1</translation>
        </message>
        <message>
            <source>A setting of the mail server may still be changed. Close all the same?</source>
            <translation>ربما لا يزال إعداد في خادم البريد مغيّرًا. هل تغلق رغم ذلك؟</translation>
        </message>
        <message>
            <source>The server was to put it back by itself by now. Onecopy reminds you at its next start to check that.</source>
            <translation>كان على الخادم أن يعيده من تلقاء نفسه قبل الآن. سيذكّرك Onecopy عند بدء تشغيله التالي بالتحقق من ذلك.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at the deadline. Onecopy reminds you at its next start to check that.</source>
            <translation>يعيده الخادم من تلقاء نفسه عند حلول الموعد النهائي. سيذكّرك Onecopy عند بدء تشغيله التالي بالتحقق من ذلك.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::StoreTrouble</name>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Onecopy keeps its servers, and what it found and moved, in one file on this computer. Without it there is nothing to show. The mail on the servers is as it was.</source>
            <translation>يحفظ Onecopy خوادمه وما وجده وما نقله في ملف واحد على هذا الحاسوب. ومن دونه لا يوجد ما يُعرض. البريد على الخوادم كما كان.</translation>
        </message>
        <message>
            <source>Begin a new file…</source>
            <translation>بدء ملف جديد…</translation>
        </message>
        <message>
            <source>Begin a new data file?</source>
            <translation>هل تريد بدء ملف بيانات جديد؟</translation>
        </message>
        <message>
            <source>The damaged one is kept under another name beside it. Servers have to be added again, and what was moved away cannot be put back from the History page any more: it lies in its mailbox on the server.</source>
            <translation>يبقى الملف التالف بجانبه باسم آخر. يجب إضافة الخوادم من جديد، ولن يمكن بعد ذلك أن يُعاد من صفحة المحفوظات ما نُقل: فهو في صندوق بريده على الخادم.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>Begin a new file</source>
            <translation>بدء ملف جديد</translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Watching</name>
        <message>
            <source>Duplicates are arriving</source>
            <translation>تصل نسخ مكررة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies in 10 minutes in the account %1</source>
            <translation>
                <numerusform>لا نسخ زائدة خلال عشر دقائق في الحساب %1</numerusform>
                <numerusform>نسخة زائدة واحدة خلال عشر دقائق في الحساب %1</numerusform>
                <numerusform>نسختان زائدتان خلال عشر دقائق في الحساب %1</numerusform>
                <numerusform>%Ln نسخ زائدة خلال عشر دقائق في الحساب %1</numerusform>
                <numerusform>%Ln نسخة زائدة خلال عشر دقائق في الحساب %1</numerusform>
                <numerusform>%Ln نسخة زائدة خلال عشر دقائق في الحساب %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountForm</name>
        <message>
            <source>mail.example.org, or an imaps:// address</source>
            <translation>mail.example.org أو عنوان imaps://‎</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>ال&amp;منفذ</translation>
        </message>
        <message>
            <source>S&amp;ecurity</source>
            <translation>الأما&amp;ن</translation>
        </message>
        <message>
            <source>&amp;User name</source>
            <translation>ا&amp;سم المستخدم</translation>
        </message>
        <message>
            <source>anna@example.org</source>
            <translation>anna@example.org</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>&amp;كلمة المرور</translation>
        </message>
        <message>
            <source>&amp;Name in Onecopy</source>
            <translation>الاسم ف&amp;ي Onecopy</translation>
        </message>
        <message>
            <source>The server’s name, if left empty</source>
            <translation>اسم الخادم إذا تُرك فارغًا</translation>
        </message>
        <message>
            <source>Without encryption everybody on the way can read the password and all mail, and change it. Use this only in a network that you trust.</source>
            <translation>دون تشفير، يستطيع كل من يقع على الطريق أن يقرأ كلمة المرور وكل البريد وأن يغيّرهما. لا تستخدم ذلك إلا في شبكة تثق بها.</translation>
        </message>
        <message>
            <source>To allow it, &amp;type “%1”:</source>
            <translation>للسماح بذلك، اك&amp;تب «%1»:</translation>
        </message>
        <message>
            <source>clear text</source>
            <comment>to be typed as a confirmation</comment>
            <translation>نص صريح</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>تسجيل ال&amp;دخول</translation>
        </message>
        <message>
            <source>&amp;Read the mail of</source>
            <translation>&amp;قراءة بريد</translation>
        </message>
        <message>
            <source>Another user, through a master account</source>
            <translation>مستخدم آخر، عبر حساب رئيسي</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Choose a CA file</source>
            <translation>اختيار ملف CA</translation>
        </message>
        <message>
            <source>C&amp;A file</source>
            <translation>مل&amp;ف CA</translation>
        </message>
        <message>
            <source>Trusted besides the system’s certificates</source>
            <translation>موثوق به إلى جانب شهادات النظام</translation>
        </message>
        <message>
            <source>Weak: allow TLS 1.0 and 1.1</source>
            <translation>ضعيف: السماح بـ TLS 1.0 و1.1</translation>
        </message>
        <message>
            <source>Forget this certificate</source>
            <translation>نسيان هذه الشهادة</translation>
        </message>
        <message>
            <source>Fewer settings</source>
            <translation>إعدادات أقل</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>إعدادات أكثر</translation>
        </message>
        <message>
            <source>Unchanged, if left empty</source>
            <translation>بلا تغيير إذا تُرك فارغًا</translation>
        </message>
        <message>
            <source>It will be kept in: %1</source>
            <translation>ستُحفظ في: %1</translation>
        </message>
        <message>
            <source>Only the certificate with this fingerprint is accepted: %1</source>
            <translation>لا تُقبل إلا الشهادة ذات البصمة: %1</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>الشهادات (*.pem *.crt *.cer);;جميع الملفات (*)</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>أدخل اسم الخادم.</translation>
        </message>
        <message>
            <source>This server address cannot be used. A password does not belong into it.</source>
            <translation>لا يمكن استخدام عنوان الخادم هذا. لا مكان لكلمة المرور فيه.</translation>
        </message>
        <message>
            <source>The server’s name has a character that no server name has.</source>
            <translation>في اسم الخادم حرف لا يرد في اسم أي خادم.</translation>
        </message>
        <message>
            <source>Enter your user name on the server.</source>
            <translation>أدخل اسم المستخدم الخاص بك على الخادم.</translation>
        </message>
        <message>
            <source>Enter the password.</source>
            <translation>أدخل كلمة المرور.</translation>
        </message>
        <message>
            <source>Choose an encrypted connection, or confirm that the password may travel as clear text.</source>
            <translation>اختر اتصالًا مشفّرًا، أو أكّد أن كلمة المرور يجوز أن تُنقل نصًا صريحًا.</translation>
        </message>
        <message>
            <source>Sign &amp;in with</source>
            <translation>تسجيل الدخول ع&amp;بر</translation>
        </message>
        <message>
            <source>None is kept</source>
            <translation>لا توجد كلمة مرور محفوظة</translation>
        </message>
        <message>
            <source>No keyring was found: it is kept until Onecopy ends.</source>
            <translation>لم يُعثر على حافظة مفاتيح: تُحفَظ كلمة المرور حتى إنهاء Onecopy.</translation>
        </message>
        <message>
            <source>Weak: allow RC4 and 3DES too</source>
            <translation>ضعيف: السماح أيضًا بـ RC4 و3DES</translation>
        </message>
        <message>
            <source>For servers like Windows Server 2003.</source>
            <translation>لخوادم مثل Windows Server 2003.</translation>
        </message>
        <message>
            <source>S&amp;MTP server</source>
            <translation>خادم &amp;SMTP</translation>
        </message>
        <message>
            <source>smtp.example.org, or an smtps:// address</source>
            <translation>smtp.example.org أو عنوان smtps://‎</translation>
        </message>
        <message>
            <source>Test mail is sent through it.</source>
            <translation>يُرسَل بريد الاختبار عبره.</translation>
        </message>
        <message>
            <source>P&amp;OP3 server</source>
            <translation>خادم &amp;POP3</translation>
        </message>
        <message>
            <source>pop.example.org, or a pop3:// address</source>
            <translation>pop.example.org أو عنوان pop3://‎</translation>
        </message>
        <message>
            <source>The test shows whether mail that is collected over POP3 is fetched twice.</source>
            <translation>يبيّن الاختبار هل يُجلَب البريد الذي يُجمَع عبر POP3 مرتين.</translation>
        </message>
        <message>
            <source>The address of the %1 server cannot be used. A password does not belong into it.</source>
            <comment>protocol</comment>
            <translation>لا يمكن استخدام عنوان خادم %1. لا مكان لكلمة المرور فيه.</translation>
        </message>
        <message>
            <source>IMAP &amp;server</source>
            <translation>&amp;خادم IMAP</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountWords</name>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>مشفّر (TLS)</translation>
        </message>
        <message>
            <source>Encrypted (STARTTLS)</source>
            <translation>مشفّر (STARTTLS)</translation>
        </message>
        <message>
            <source>Not encrypted (clear text)</source>
            <translation>غير مشفّر (نص صريح)</translation>
        </message>
        <message>
            <source>Not encrypted, on this computer</source>
            <translation>غير مشفّر، على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Weak: not encrypted (clear text)</source>
            <translation>ضعيف: غير مشفّر (نص صريح)</translation>
        </message>
        <message>
            <source>Weak: old TLS versions allowed</source>
            <translation>ضعيف: إصدارات TLS القديمة مسموح بها</translation>
        </message>
        <message>
            <source>%1, one certificate only</source>
            <translation>%1، شهادة واحدة فقط</translation>
        </message>
        <message>
            <source>Strongest that is safe</source>
            <translation>أقوى طريقة آمنة</translation>
        </message>
        <message>
            <source>Server name</source>
            <translation>اسم الخادم</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>التشفير</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>الترحيب</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>What the server can do</source>
            <translation>ما يستطيعه الخادم</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>صناديق البريد</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 م.ث</translation>
        </message>
        <message>
            <source>Weak: old TLS versions, RC4 and 3DES allowed</source>
            <translation>ضعيف: إصدارات TLS القديمة وRC4 و3DES مسموح بها</translation>
        </message>
        <message>
            <source>Named in the settings file that the domain publishes.</source>
            <translation>مذكور في ملف الإعدادات الذي ينشره النطاق.</translation>
        </message>
        <message>
            <source>Named by the domain in DNS.</source>
            <translation>ذكره النطاق في DNS.</translation>
        </message>
        <message>
            <source>A usual name, at which a mail server answers.</source>
            <translation>اسم مألوف يرد عليه خادم بريد.</translation>
        </message>
        <message>
            <source>Safe: the domain vouches for it.</source>
            <translation>آمن: النطاق يضمنه.</translation>
        </message>
        <message>
            <source>Use it only if you know this name: nobody vouches for it.</source>
            <translation>لا تستخدمه إلا إذا كنت تعرف هذا الاسم: لا أحد يضمنه.</translation>
        </message>
        <message>
            <source>Weak: not encrypted.</source>
            <translation>ضعيف: غير مشفّر.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a server, how it is protected</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>It does not answer now.</source>
            <translation>لا يرد الآن.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Google, in the browser</source>
            <translation>Google، في المتصفح</translation>
        </message>
        <message>
            <source>Microsoft, in the browser</source>
            <translation>Microsoft، في المتصفح</translation>
        </message>
        <message>
            <source>Another provider, in the browser</source>
            <translation>مزود خدمة آخر، في المتصفح</translation>
        </message>
        <message>
            <source>this session only</source>
            <comment>where a password is kept</comment>
            <translation>هذه الجلسة فقط</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>account, user on server</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>It answers, but its certificate is not trusted.</source>
            <translation>يرد، لكن شهادته غير موثوق بها.</translation>
        </message>
        <message>
            <source>system keyring</source>
            <comment>where a password is kept</comment>
            <translation>حافظة مفاتيح النظام</translation>
        </message>
        <message>
            <source>Its unique ids could not be compared. %1</source>
            <comment>why</comment>
            <translation>تعذّرت مقارنة معرّفاته الفريدة. %1</translation>
        </message>
        <message>
            <source>It has no unique ids: a program that collects its mail cannot know what it has.</source>
            <translation>لا معرّفات فريدة له: لا يستطيع برنامج يجمع بريده أن يعرف ما لديه.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are left on the server.</source>
            <translation>
                <numerusform>لا رسائل على الخادم (%Ln).</numerusform>
                <numerusform>بقيت رسالة واحدة على الخادم.</numerusform>
                <numerusform>بقيت رسالتان على الخادم.</numerusform>
                <numerusform>بقيت %Ln رسائل على الخادم.</numerusform>
                <numerusform>بقيت %Ln رسالة على الخادم.</numerusform>
                <numerusform>بقيت %Ln رسالة على الخادم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unique ids stay the same from session to session.</source>
            <translation>تبقى المعرّفات الفريدة نفسها من جلسة إلى أخرى.</translation>
        </message>
        <message>
            <source>Unique ids change from session to session: programs that collect its mail fetch all of it again and again.</source>
            <translation>تتغيّر المعرّفات الفريدة من جلسة إلى أخرى: البرامج التي تجمع بريده تجلبه كله مرة بعد مرة.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are there under two ids.</source>
            <translation>
                <numerusform>%Ln رسالة موجودة هناك بمعرّفين.</numerusform>
                <numerusform>رسالة واحدة موجودة هناك بمعرّفين.</numerusform>
                <numerusform>رسالتان موجودتان هناك بمعرّفين.</numerusform>
                <numerusform>%Ln رسائل موجودة هناك بمعرّفين.</numerusform>
                <numerusform>%Ln رسالة موجودة هناك بمعرّفين.</numerusform>
                <numerusform>%Ln رسالة موجودة هناك بمعرّفين.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have the id of another one: programs that collect its mail leave them out.</source>
            <translation>
                <numerusform>%Ln رسالة لها معرّف رسالة أخرى: البرامج التي تجمع بريده تتركها.</numerusform>
                <numerusform>رسالة واحدة لها معرّف رسالة أخرى: البرامج التي تجمع بريده تتركها.</numerusform>
                <numerusform>رسالتان لهما معرّف رسالة أخرى: البرامج التي تجمع بريده تتركهما.</numerusform>
                <numerusform>%Ln رسائل لها معرّف رسالة أخرى: البرامج التي تجمع بريده تتركها.</numerusform>
                <numerusform>%Ln رسالة لها معرّف رسالة أخرى: البرامج التي تجمع بريده تتركها.</numerusform>
                <numerusform>%Ln رسالة لها معرّف رسالة أخرى: البرامج التي تجمع بريده تتركها.</numerusform>
            </translation>
        </message>
        <message>
            <source>A firewall rewrites what this server says. That can cut sessions off, and so cause duplicates.</source>
            <translation>يعيد جدار حماية كتابة ما يقوله هذا الخادم. قد يقطع ذلك الجلسات فيسبّب نسخًا مكررة.</translation>
        </message>
        <message>
            <source>None: all can be read on the way</source>
            <translation>لا يوجد: يمكن قراءة كل شيء في الطريق</translation>
        </message>
        <message>
            <source>Without a user name</source>
            <translation>بلا اسم مستخدم</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>يقول الخادم: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AddServerDialog</name>
        <message>
            <source>Add a mail server</source>
            <translation>إضافة خادم بريد</translation>
        </message>
        <message>
            <source>Save without test</source>
            <translation>حفظ دون اختبار</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>اختبار الاتصال</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Edit the mail server</source>
            <translation>تحرير خادم البريد</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>An account can trust one certificate beyond those of known issuers, and another server of it has its own. Name the CA file of the issuer under “More settings”.</source>
            <translation>يمكن للحساب أن يثق بشهادة واحدة غير شهادات الجهات المعروفة، ولخادم آخر فيه شهادته. حدّد ملف CA للجهة المُصدِرة ضمن «إعدادات أكثر».</translation>
        </message>
        <message>
            <source>Saving… If the keyring asks for its password, answer it there.</source>
            <translation>جارٍ الحفظ… إذا طلبت حافظة المفاتيح كلمة مرورها فأدخلها هناك.</translation>
        </message>
        <message>
            <source>The IMAP server works. If you do not need the server that failed, empty its field under “More settings”.</source>
            <translation>خادم IMAP يعمل. إن لم تكن بحاجة إلى الخادم الذي فشل فأفرغ حقله ضمن «إعدادات أكثر».</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ArrivalsPlot</name>
        <message>
            <source>First copies</source>
            <translation>النسخ الأولى</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>النسخ الزائدة</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Banner</name>
        <message>
            <source>Code for support: %1</source>
            <translation>رمز للدعم: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseList</name>
        <message>
            <source>By design, no fault</source>
            <translation>مقصودة، لا خلل فيها</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>number of messages, title of a cause</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>cause, number of messages</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>cause, 93 % sure, number of messages</comment>
            <translation>%1، %2، %3</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>الأسباب</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseMessages</name>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <source>First gap</source>
            <translation>الفاصل الأول</translation>
        </message>
        <message>
            <source>Ways part at</source>
            <translation>تفترق المسارات عند</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>the mailbox</source>
            <translation>صندوق البريد</translation>
        </message>
        <message>
            <source>%1 · repeated by %2</source>
            <comment>host, who repeated</comment>
            <translation>%1 · كرّرها %2</translation>
        </message>
        <message>
            <source>Messages of this cause</source>
            <translation>رسائل هذا السبب</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>نسخ كنص</translation>
        </message>
        <message>
            <source>Show in Duplicates</source>
            <translation>عرض ضمن النسخ المكررة</translation>
        </message>
        <message>
            <source>Ways of the copies</source>
            <translation>مسارات النسخ</translation>
        </message>
        <message>
            <source>%1 more are not listed.</source>
            <comment>a number of messages</comment>
            <translation>رسائل أخرى غير مدرجة: %1.</translation>
        </message>
        <message>
            <source>Messages, and the ways of the copies of the chosen one</source>
            <translation>الرسائل، ومسارات نسخ الرسالة المختارة</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CausePage</name>
        <message>
            <source>Find the cause</source>
            <translation>البحث عن السبب</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>البحث مجددًا</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Possible causes</source>
            <translation>الأسباب المحتملة</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>المخططات</translation>
        </message>
        <message>
            <source>Time between copies</source>
            <translation>الزمن بين النسخ</translation>
        </message>
        <message>
            <source>Size and number of copies</source>
            <translation>حجم النسخ وعددها</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>لا يوجد خادم بريد بعد</translation>
        </message>
        <message>
            <source>Onecopy works out from headers and logs why messages came several times. Add the server first.</source>
            <translation>يستنتج Onecopy من الترويسات والسجلات لماذا وصلت الرسائل عدة مرات. أضف الخادم أولًا.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>إضافة خادم بريد…</translation>
        </message>
        <message>
            <source>Nothing to explain yet</source>
            <translation>لا شيء يحتاج إلى تفسير بعد</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>لم يُفحص البريد على %1. الفحص يقرأ فقط.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>الفحص الآن</translation>
        </message>
        <message>
            <source>Every message arrived once</source>
            <translation>وصلت كل رسالة مرة واحدة</translation>
        </message>
        <message>
            <source>There are no duplicates in the mailboxes that were checked, so there is no cause to look for.</source>
            <translation>لا توجد نسخ مكررة في صناديق البريد التي فُحصت، فلا سبب يُبحث عنه.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>الفحص مجددًا</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that came more than once</source>
            <translation>
                <numerusform>%Ln رسالة وصلت أكثر من مرة</numerusform>
                <numerusform>رسالة واحدة وصلت أكثر من مرة</numerusform>
                <numerusform>رسالتين وصلتا أكثر من مرة</numerusform>
                <numerusform>%Ln رسائل وصلت أكثر من مرة</numerusform>
                <numerusform>%Ln رسالة وصلت أكثر من مرة</numerusform>
                <numerusform>%Ln رسالة وصلت أكثر من مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>From the headers of %1</source>
            <comment>a number of messages</comment>
            <translation>من ترويسات %1</translation>
        </message>
        <message numerus="yes">
            <source>From the headers of %1 and %Ln logs</source>
            <comment>a number of messages</comment>
            <translation>
                <numerusform>من ترويسات %1 ومن %Ln سجل</numerusform>
                <numerusform>من ترويسات %1 ومن سجل واحد</numerusform>
                <numerusform>من ترويسات %1 ومن سجلين</numerusform>
                <numerusform>من ترويسات %1 ومن %Ln سجلات</numerusform>
                <numerusform>من ترويسات %1 ومن %Ln سجلًا</numerusform>
                <numerusform>من ترويسات %1 ومن %Ln سجل</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>93 % sure, number of messages</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The copies came at the same time, or their times are not known.</source>
            <translation>وصلت النسخ في الوقت نفسه، أو أن أوقاتها غير معروفة.</translation>
        </message>
        <message>
            <source>The sizes are not known.</source>
            <translation>الأحجام غير معروفة.</translation>
        </message>
        <message>
            <source>Looking for the cause</source>
            <translation>جارٍ البحث عن السبب</translation>
        </message>
        <message>
            <source>Onecopy compares the headers of all copies.</source>
            <translation>يقارن Onecopy ترويسات جميع النسخ.</translation>
        </message>
        <message>
            <source>The cause was not looked for</source>
            <translation>لم يُبحث عن السبب</translation>
        </message>
        <message>
            <source>The search was stopped before it had an answer.</source>
            <translation>أُوقف البحث قبل أن يصل إلى إجابة.</translation>
        </message>
        <message>
            <source>Find out by testing…</source>
            <translation>اكتشاف السبب بالاختبار…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>عرض كجدول</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <translation>
                <numerusform>%Ln رسالة مرتبطة</numerusform>
                <numerusform>رسالة مرتبطة واحدة</numerusform>
                <numerusform>رسالتين مرتبطتين</numerusform>
                <numerusform>%Ln رسائل مرتبطة</numerusform>
                <numerusform>%Ln رسالة مرتبطة</numerusform>
                <numerusform>%Ln رسالة مرتبطة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseSources</name>
        <message>
            <source>Add logs…</source>
            <translation>إضافة سجلات…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Logs of mail servers</source>
            <translation>سجلات خوادم البريد</translation>
        </message>
        <message>
            <source>None yet. Logs prove what headers only suggest. Drop them here, plain or gzip.</source>
            <translation>لا سجلات بعد. السجلات تثبت ما لا تفعل الترويسات إلا أن توحي به. أفلتها هنا، عادية أو بصيغة gzip.</translation>
        </message>
        <message>
            <source>Ser&amp;vers that you run</source>
            <translation>ال&amp;خوادم التي تديرها</translation>
        </message>
        <message>
            <source>Servers that you run</source>
            <translation>الخوادم التي تديرها</translation>
        </message>
        <message>
            <source>mx1.example.com, example.org</source>
            <translation>mx1.example.com, example.org</translation>
        </message>
        <message>
            <source>Names of hosts or domains, with commas between them. While it is empty, Onecopy works them out.</source>
            <translation>أسماء مضيفين أو نطاقات تفصل بينها فاصلة لاتينية (,). ما دام الحقل فارغًا، يستنتجها Onecopy.</translation>
        </message>
        <message>
            <source>not a log that Onecopy knows</source>
            <translation>ليس سجلًا يعرفه Onecopy</translation>
        </message>
        <message>
            <source>%1, %2 lines</source>
            <comment>kind of log, a number</comment>
            <translation>%1، عدد الأسطر: %2</translation>
        </message>
        <message>
            <source>worked out: %1</source>
            <comment>names of servers</comment>
            <translation>مستنتجة: %1</translation>
        </message>
        <message>
            <source>Add logs of mail servers</source>
            <translation>إضافة سجلات خوادم البريد</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file, what it is</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2 lines, none about a message</source>
            <comment>kind of log, a number</comment>
            <translation>%1، عدد الأسطر: %2، لا شيء منها يخص رسالة</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseTexts</name>
        <message>
            <source>Answer comes too late</source>
            <translation>الرد يأتي متأخرًا</translation>
        </message>
        <message>
            <source>The receiving server answers too late after the message</source>
            <translation>الخادم المستقبِل يرد متأخرًا بعد الرسالة</translation>
        </message>
        <message>
            <source>The server takes the whole message and delivers it, but its answer comes after the sender has stopped waiting (RFC 1047). The sender keeps the message and sends it again at its next retry; every try is delivered.</source>
            <translation>يستلم الخادم الرسالة كاملة ويسلّمها، لكن رده يصل بعد أن يكون المرسل قد كفّ عن الانتظار (RFC 1047). يحتفظ المرسل بالرسالة ويرسلها مجددًا في محاولته التالية، وتُسلَّم كل محاولة.</translation>
        </message>
        <message>
            <source>Send test mails of rising size and measure the time from the end of the message to the answer. Above 60 seconds is too long; then find what runs inside the SMTP session and move it behind the answer.</source>
            <translation>أرسل رسائل اختبار متزايدة الحجم وقِس الزمن من نهاية الرسالة إلى الرد. ما زاد على 60 ثانية طويل أكثر مما ينبغي؛ ابحث عندئذ عمّا يعمل داخل جلسة SMTP وانقله إلى ما بعد الرد.</translation>
        </message>
        <message>
            <source>Antivirus scan delay</source>
            <translation>تأخر فحص مكافح الفيروسات</translation>
        </message>
        <message>
            <source>An antivirus or content filter on the server scans inside the SMTP session</source>
            <translation>مكافح فيروسات أو مرشِّح محتوى على الخادم يفحص داخل جلسة SMTP</translation>
        </message>
        <message>
            <source>The scanner looks at the message before the server answers. Large attachments take longer than the sender waits, so it sends the message again.</source>
            <translation>ينظر الفاحص في الرسالة قبل أن يرد الخادم. تستغرق المرفقات الكبيرة وقتًا أطول مما ينتظره المرسل، فيرسل الرسالة مجددًا.</translation>
        </message>
        <message>
            <source>Let the test sender bypass the scanner for a few minutes, send the same test mails, and compare. Then move the scan behind the acceptance, or make it faster. Switch the scanner on again at once.</source>
            <translation>دع مرسل الاختبار يتجاوز الفاحص بضع دقائق، وأرسل رسائل الاختبار نفسها، وقارن. ثم انقل الفحص إلى ما بعد القبول، أو اجعله أسرع. أعد تشغيل الفاحص فورًا بعد ذلك.</translation>
        </message>
        <message>
            <source>Antivirus in the store</source>
            <translation>مكافح فيروسات في المخزن</translation>
        </message>
        <message>
            <source>An antivirus in the mailbox store leaves messages unscanned and they are tried again</source>
            <translation>مكافح فيروسات في مخزن صناديق البريد يترك رسائل دون فحص فتُعاد محاولتها</translation>
        </message>
        <message>
            <source>The scanner fails on a message or is slow; the store defers the delivery and tries again later or at its next start.</source>
            <translation>يفشل الفاحص في رسالة ما أو يكون بطيئًا، فيؤجل المخزن التسليم ويعيد المحاولة لاحقًا أو عند بدء تشغيله التالي.</translation>
        </message>
        <message>
            <source>Look in the tracking log for repeated local deliveries (1028, 1037) of one Message-ID, and update the scanner.</source>
            <translation>ابحث في سجل التتبع عن عمليات تسليم محلية متكررة (1028، 1037) لقيمة Message-ID واحدة، وحدّث الفاحص.</translation>
        </message>
        <message>
            <source>Antivirus at the sender</source>
            <translation>مكافح فيروسات لدى المرسل</translation>
        </message>
        <message>
            <source>An antivirus on the sender's computer delays sending</source>
            <translation>مكافح فيروسات على حاسوب المرسل يؤخر الإرسال</translation>
        </message>
        <message>
            <source>The mail shield on a workstation buffers what is sent. The mail program stops waiting, keeps the message in its outbox, and sends it again.</source>
            <translation>درع البريد على محطة العمل يخزّن مؤقتًا ما يُرسل. يكفّ برنامج البريد عن الانتظار، ويبقي الرسالة في صندوق الصادر، ويرسلها مجددًا.</translation>
        </message>
        <message>
            <source>Send the same test mail from that computer with the mail shield off, and from another computer.</source>
            <translation>أرسل رسالة الاختبار نفسها من ذلك الحاسوب ودرع البريد معطّل، ثم من حاسوب آخر.</translation>
        </message>
        <message>
            <source>TLS session timed out</source>
            <translation>انتهاء مهلة جلسة TLS</translation>
        </message>
        <message>
            <source>The TLS session stalls or is cut, and the sender tries again</source>
            <translation>جلسة TLS تتعثر أو تنقطع، فيعيد المرسل المحاولة</translation>
        </message>
        <message>
            <source>Over TLS the message arrives, but the answer does not reach the sender in time or the session is cut. The sender keeps the message and repeats it; Postfix senders add a try in clear.</source>
            <translation>تصل الرسالة عبر TLS، لكن الرد لا يبلغ المرسل في الوقت المناسب أو تنقطع الجلسة. يحتفظ المرسل بالرسالة ويكررها؛ ومرسلو Postfix يضيفون محاولة بلا تشفير.</translation>
        </message>
        <message>
            <source>Send test mails of the same size with and without STARTTLS and from both sides of the firewall; compare the time to the answer. Then find what is slow: the scanner, the line, or the device that inspects TLS.</source>
            <translation>أرسل رسائل اختبار بالحجم نفسه مع STARTTLS ودونه ومن جانبي جدار الحماية، وقارن الزمن حتى الرد. ثم حدّد ما هو بطيء: الفاحص أم الخط أم الجهاز الذي يفحص TLS.</translation>
        </message>
        <message>
            <source>Firewall inspects SMTP</source>
            <translation>جدار حماية يفحص SMTP</translation>
        </message>
        <message>
            <source>A firewall that inspects SMTP swallows the end of the message or the answer</source>
            <translation>جدار حماية يفحص SMTP يبتلع نهاية الرسالة أو الرد</translation>
        </message>
        <message>
            <source>The firewall loses the final dot or the answer to it, so both sides disagree whether the message was taken.</source>
            <translation>يُضيّع جدار الحماية النقطة الختامية أو الرد عليها، فيختلف الطرفان في ما إذا كانت الرسالة قد استُلمت.</translation>
        </message>
        <message>
            <source>Look at the greeting from outside: asterisks or XXXX show SMTP inspection. Switch the inspection off for a test and send the same mails again.</source>
            <translation>انظر إلى الترحيب من الخارج: النجوم أو XXXX تدل على فحص SMTP. عطّل الفحص للتجربة وأرسل الرسائل نفسها مجددًا.</translation>
        </message>
        <message>
            <source>Lost large packets</source>
            <translation>فقدان الحزم الكبيرة</translation>
        </message>
        <message>
            <source>Large packets are lost on the line</source>
            <translation>الحزم الكبيرة تضيع على الخط</translation>
        </message>
        <message>
            <source>Large segments vanish on the way, the transfer stalls, and it is repeated. With a gateway in between, copies arrive.</source>
            <translation>تختفي المقاطع الكبيرة في الطريق، فيتعثر النقل ويُكرَّر. وإذا كانت هناك بوابة في الوسط، تصل نسخ.</translation>
        </message>
        <message>
            <source>Send pings of 1472 bytes that may not be fragmented, and test mails of 1, 2 and 10 kB; set the MTU to 1400 for a test.</source>
            <translation>أرسل طلبات ping بحجم 1472 بايتًا لا يجوز تجزئتها، ورسائل اختبار بحجم 1 و2 و10 ك.ب؛ واضبط MTU على 1400 للتجربة.</translation>
        </message>
        <message>
            <source>Overloaded server</source>
            <translation>خادم محمّل فوق طاقته</translation>
        </message>
        <message>
            <source>The receiving server is overloaded or slows its clients down</source>
            <translation>الخادم المستقبِل محمّل فوق طاقته أو يبطئ عملاءه</translation>
        </message>
        <message>
            <source>Everything in the session is slow at busy hours, so the answer comes late whatever the size of the message.</source>
            <translation>كل شيء في الجلسة بطيء في ساعات الذروة، فيأتي الرد متأخرًا مهما كان حجم الرسالة.</translation>
        </message>
        <message>
            <source>Measure the time to the answer at night and at peak hours, and look at disks, back pressure and tarpitting.</source>
            <translation>قِس الزمن حتى الرد ليلًا وفي أوقات الذروة، وانظر إلى الأقراص وإلى الضغط العكسي (back pressure) والإبطاء المتعمد للعملاء (tarpitting).</translation>
        </message>
        <message>
            <source>Mail filter timed out</source>
            <translation>انتهاء مهلة مرشِّح البريد</translation>
        </message>
        <message>
            <source>A mail filter times out at the end of the message</source>
            <translation>مرشِّح بريد تنتهي مهلته عند نهاية الرسالة</translation>
        </message>
        <message>
            <source>The filter has passed or stored the message, but its answer to the mail server comes too late; the sender is told to try again.</source>
            <translation>مرّر المرشِّح الرسالة أو خزّنها، لكن رده على خادم البريد يأتي متأخرًا؛ فيُطلب من المرسل أن يعيد المحاولة.</translation>
        </message>
        <message>
            <source>Take the filter out for the test sender and compare. Let it report progress, or raise its time limit but keep it below that of the senders.</source>
            <translation>أخرج المرشِّح من المسار لمرسل الاختبار وقارن. دعه يبلّغ عن تقدمه، أو ارفع مهلته على أن تبقى دون مهلة المرسلين.</translation>
        </message>
        <message>
            <source>Two mail exchangers</source>
            <translation>خادما تبادل بريد</translation>
        </message>
        <message>
            <source>The sender moves on to another mail exchanger after a time-out</source>
            <translation>ينتقل المرسل إلى خادم تبادل بريد آخر بعد انتهاء المهلة</translation>
        </message>
        <message>
            <source>The first mail exchanger takes the message but answers too late; the sender gives it to the next one as well.</source>
            <translation>يستلم خادم تبادل البريد الأول الرسالة لكنه يرد متأخرًا، فيعطيها المرسل إلى الخادم التالي أيضًا.</translation>
        </message>
        <message>
            <source>Find the slow mail exchanger: compare the time to the answer of each of them.</source>
            <translation>ابحث عن خادم تبادل البريد البطيء: قارن الزمن حتى الرد لدى كل منها.</translation>
        </message>
        <message>
            <source>Slow mailbox server</source>
            <translation>خادم صناديق بريد بطيء</translation>
        </message>
        <message>
            <source>The mailbox server answers the mail server too late</source>
            <translation>خادم صناديق البريد يرد على خادم البريد متأخرًا</translation>
        </message>
        <message>
            <source>The last step into the mailbox was done, but its answer came after the mail server had stopped waiting, so it delivered again.</source>
            <translation>أُنجزت الخطوة الأخيرة إلى صندوق البريد، لكن ردها جاء بعد أن كفّ خادم البريد عن الانتظار، فسلّم مجددًا.</translation>
        </message>
        <message>
            <source>Measure an LMTP delivery by hand, look at the load of the mailbox server's disks, and raise the time limit of that step.</source>
            <translation>قِس عملية تسليم LMTP يدويًا، وانظر إلى حِمل أقراص خادم صناديق البريد، وارفع مهلة تلك الخطوة.</translation>
        </message>
        <message>
            <source>Stuck in Exchange</source>
            <translation>عالقة في Exchange</translation>
        </message>
        <message>
            <source>A message is stuck in Exchange and is sent again at each start</source>
            <translation>رسالة عالقة في Exchange وتُرسل مجددًا عند كل بدء تشغيل</translation>
        </message>
        <message>
            <source>The message stayed in the temporary table of the SMTP mailbox, or in a queue, and is processed again whenever the service, the store or the server starts, often every night.</source>
            <translation>بقيت الرسالة في الجدول المؤقت لصندوق بريد SMTP أو في قائمة انتظار، وتُعالج مجددًا كلما بدأ تشغيل الخدمة أو المخزن أو الخادم، وغالبًا كل ليلة.</translation>
        </message>
        <message>
            <source>Find out what restarts at the time of the copies (backup, updates). On Exchange 2003 look for the Message-ID in the TempTable with MFCMAPI; elsewhere look into the queue.</source>
            <translation>اعرف ما الذي يُعاد تشغيله وقت وصول النسخ (نسخ احتياطي، تحديثات). في Exchange 2003 ابحث عن Message-ID في TempTable بواسطة MFCMAPI؛ وفي غيره انظر في قائمة الانتظار.</translation>
        </message>
        <message>
            <source>Queued again</source>
            <translation>أُدرجت في الانتظار مجددًا</translation>
        </message>
        <message>
            <source>Messages are put into the queue again</source>
            <translation>توضع الرسائل في قائمة الانتظار مجددًا</translation>
        </message>
        <message>
            <source>Files in a pickup or replay folder, a restored queue, or a script submit messages again that were delivered already.</source>
            <translation>ملفات في مجلد pickup أو replay، أو قائمة انتظار مستعادة، أو برنامج نصي، تقدّم من جديد رسائل سبق تسليمها.</translation>
        </message>
        <message>
            <source>Compare the times of the copies with restarts and scheduled tasks on the host that handed them over, and look into its pickup and replay folders.</source>
            <translation>قارن أوقات النسخ بعمليات إعادة التشغيل والمهام المجدولة على المضيف الذي سلّمها، وانظر في مجلدي pickup وreplay لديه.</translation>
        </message>
        <message>
            <source>Exchange safety copies</source>
            <translation>نسخ الأمان من Exchange</translation>
        </message>
        <message>
            <source>Exchange sends its safety copies</source>
            <translation>يرسل Exchange نسخ الأمان لديه</translation>
        </message>
        <message>
            <source>After an outage, shadow redundancy or Safety Net submits messages again. Exchange mailboxes drop them, others see duplicates.</source>
            <translation>بعد انقطاع، تعيد shadow redundancy أو Safety Net تقديم الرسائل. صناديق بريد Exchange تتجاهلها، وغيرها يرى نسخًا مكررة.</translation>
        </message>
        <message>
            <source>Look for RESUBMIT and HAREDIRECT in message tracking, and for the outage before them.</source>
            <translation>ابحث عن RESUBMIT وHAREDIRECT في تتبع الرسائل، وعن الانقطاع الذي سبقهما.</translation>
        </message>
        <message>
            <source>Archive or journal copy</source>
            <translation>نسخة أرشيف أو دفتر يومية</translation>
        </message>
        <message>
            <source>Archiving or journaling makes extra copies</source>
            <translation>تنشئ الأرشفة أو دفتر اليومية نسخًا زائدة</translation>
        </message>
        <message>
            <source>A rule copies every message for an archive, and that copy ends in the same mailbox.</source>
            <translation>قاعدة تنسخ كل رسالة إلى أرشيف، وتنتهي تلك النسخة في صندوق البريد نفسه.</translation>
        </message>
        <message>
            <source>Find the rule (journaling, always_bcc, a filter script, an archive address that leads back here). Switch it off for a few minutes if that is allowed, send a test mail, and switch it on again.</source>
            <translation>ابحث عن القاعدة (دفتر اليومية، always_bcc، برنامج ترشيح نصي، عنوان أرشيف يعود إلى هنا). عطّلها بضع دقائق إن كان ذلك مسموحًا، وأرسل رسالة اختبار، ثم أعد تشغيلها.</translation>
        </message>
        <message>
            <source>Several addresses</source>
            <translation>عدة عناوين</translation>
        </message>
        <message>
            <source>The recipient is reached by several addresses</source>
            <translation>يصل البريد إلى المستلم عبر عدة عناوين</translation>
        </message>
        <message>
            <source>The sender named several addresses or groups that all end in one mailbox. Each of them gets its copy, as designed.</source>
            <translation>ذكر المرسل عدة عناوين أو مجموعات تنتهي كلها في صندوق بريد واحد. يحصل كل منها على نسخته، كما هو مقصود.</translation>
        </message>
        <message>
            <source>Send a test mail to the person alone. If only mail to several addresses comes twice, flatten the groups or aliases.</source>
            <translation>أرسل رسالة اختبار إلى الشخص وحده. إذا كان البريد الموجّه إلى عدة عناوين هو وحده الذي يصل مرتين، فبسّط المجموعات أو الأسماء المستعارة.</translation>
        </message>
        <message>
            <source>Forwarding</source>
            <translation>إعادة التوجيه</translation>
        </message>
        <message>
            <source>Forwarding brings a second copy</source>
            <translation>إعادة التوجيه تجلب نسخة ثانية</translation>
        </message>
        <message>
            <source>The message is delivered and also forwarded, and both ways end in the same mailbox.</source>
            <translation>تُسلَّم الرسالة ويُعاد توجيهها أيضًا، وينتهي الطريقان في صندوق البريد نفسه.</translation>
        </message>
        <message>
            <source>Switch the forwarding of the other address off and send one test mail to each address.</source>
            <translation>عطّل إعادة توجيه العنوان الآخر وأرسل رسالة اختبار واحدة إلى كل عنوان.</translation>
        </message>
        <message>
            <source>Catch-all mailbox</source>
            <translation>صندوق بريد شامل</translation>
        </message>
        <message>
            <source>A catch-all mailbox is fetched and distributed by the addresses in the header</source>
            <translation>صندوق بريد شامل يُجلب بريده ويُوزّع بحسب العناوين في الترويسة</translation>
        </message>
        <message>
            <source>The provider stores one copy for each recipient, and the collecting program gives each copy to all recipients.</source>
            <translation>يخزّن مزود الخدمة نسخة لكل مستلم، ويعطي برنامج الجمع كل نسخة إلى جميع المستلمين.</translation>
        </message>
        <message>
            <source>Send one test mail to one, two and three recipients here: the copies grow with their number. Use one mailbox for each person, or the envelope address.</source>
            <translation>أرسل رسالة اختبار واحدة إلى مستلم واحد ثم إلى اثنين ثم إلى ثلاثة هنا: يزداد عدد النسخ بازدياد عددهم. استخدم صندوق بريد لكل شخص، أو عنوان المغلف.</translation>
        </message>
        <message>
            <source>POP3 fetched again</source>
            <translation>جلب POP3 مكرر</translation>
        </message>
        <message>
            <source>A POP3 collector fetches the same messages again</source>
            <translation>برنامج جمع عبر POP3 يجلب الرسائل نفسها مجددًا</translation>
        </message>
        <message>
            <source>The collecting program does not delete what it fetched, forgot what it had, or was cut before it could say QUIT (RFC 1939); at the next poll it fetches the messages again.</source>
            <translation>برنامج الجمع لا يحذف ما جلبه، أو نسي ما سبق أن جلبه، أو انقطع قبل أن يتمكن من إرسال QUIT ‏(RFC 1939)؛ وفي دورة الجمع التالية يجلب الرسائل مجددًا.</translation>
        </message>
        <message>
            <source>List the unique ids at the provider before and after a poll. Look in the collector's log for errors and for one large message at which it always stops.</source>
            <translation>اسرد المعرّفات الفريدة لدى مزود الخدمة قبل دورة الجمع وبعدها. وابحث في سجل برنامج الجمع عن أخطاء وعن رسالة كبيرة يتوقف عندها دائمًا.</translation>
        </message>
        <message>
            <source>Two collectors</source>
            <translation>برنامجا جمع</translation>
        </message>
        <message>
            <source>Two programs collect the same mail</source>
            <translation>برنامجان يجمعان البريد نفسه</translation>
        </message>
        <message>
            <source>Two collectors, or a collector and direct delivery, bring the same message on two ways.</source>
            <translation>برنامجا جمع، أو برنامج جمع وتسليم مباشر، يجلبان الرسالة نفسها من طريقين.</translation>
        </message>
        <message>
            <source>Stop one of them and watch whether messages arrive once.</source>
            <translation>أوقف أحدهما وراقب هل تصل الرسائل مرة واحدة.</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>أُرسلت مجددًا</translation>
        </message>
        <message>
            <source>The sender's mail program, or the sender, sent it again</source>
            <translation>برنامج بريد المرسل، أو المرسل نفسه، أرسلها مجددًا</translation>
        </message>
        <message>
            <source>The sending program stopped waiting and submitted the same message again, or a person pressed Send twice.</source>
            <translation>كفّ برنامج الإرسال عن الانتظار وقدّم الرسالة نفسها مجددًا، أو ضغط شخص زر الإرسال مرتين.</translation>
        </message>
        <message>
            <source>Ask the sender for the outbox and the sent mail. If one message was sent and several arrived, measure the time to the answer of the submission server.</source>
            <translation>اطلب من المرسل محتوى صندوق الصادر والبريد المرسل. إذا أُرسلت رسالة واحدة ووصلت عدة رسائل، فقِس الزمن حتى رد خادم الإرسال.</translation>
        </message>
        <message>
            <source>Program sent it again</source>
            <translation>برنامج أرسلها مجددًا</translation>
        </message>
        <message>
            <source>A program sends the same message again</source>
            <translation>برنامج يرسل الرسالة نفسها مجددًا</translation>
        </message>
        <message>
            <source>An application gave up waiting too early, or a job ran twice, and the message was made anew.</source>
            <translation>كفّ تطبيق عن الانتظار قبل الأوان، أو نُفّذت مهمة مرتين، فأُنشئت الرسالة من جديد.</translation>
        </message>
        <message>
            <source>Look at the log of the application for time-outs; let it hand mail to a local relay that answers at once.</source>
            <translation>ابحث في سجل التطبيق عن حالات انتهاء المهلة؛ ودعه يسلّم البريد إلى خادم ترحيل محلي يرد فورًا.</translation>
        </message>
        <message>
            <source>Mobile device</source>
            <translation>جهاز محمول</translation>
        </message>
        <message>
            <source>A mobile device sent it again</source>
            <translation>جهاز محمول أرسلها مجددًا</translation>
        </message>
        <message>
            <source>The device lost the answer to its request and repeated it.</source>
            <translation>لم يصل إلى الجهاز الرد على طلبه فكرّره.</translation>
        </message>
        <message>
            <source>Look for several SendMail requests of one device in the web server's log.</source>
            <translation>ابحث عن عدة طلبات SendMail من جهاز واحد في سجل خادم الويب.</translation>
        </message>
        <message>
            <source>Rule in the mailbox</source>
            <translation>قاعدة في صندوق البريد</translation>
        </message>
        <message>
            <source>Rules or mail programs copy messages inside the mailbox</source>
            <translation>قواعد أو برامج بريد تنسخ الرسائل داخل صندوق البريد</translation>
        </message>
        <message>
            <source>A rule, or several programs with the same rules, copied the message after it had been delivered.</source>
            <translation>قاعدة، أو عدة برامج لها القواعد نفسها، نسخت الرسالة بعد تسليمها.</translation>
        </message>
        <message>
            <source>Switch the rules off, send one test mail, and switch them on one by one.</source>
            <translation>عطّل القواعد، وأرسل رسالة اختبار واحدة، ثم أعد تشغيلها واحدة تلو الأخرى.</translation>
        </message>
        <message>
            <source>Copy of sent mail</source>
            <translation>نسخة من البريد المرسل</translation>
        </message>
        <message>
            <source>Client and server both save sent mail</source>
            <translation>العميل والخادم كلاهما يحفظ البريد المرسل</translation>
        </message>
        <message>
            <source>Switch off one of the two settings that save sent mail, if the copies disturb.</source>
            <translation>عطّل أحد الإعدادين اللذين يحفظان البريد المرسل، إذا كانت النسخ مزعجة.</translation>
        </message>
        <message>
            <source>Restore or import</source>
            <translation>استعادة أو استيراد</translation>
        </message>
        <message>
            <source>A restore, an import or a synchronisation put copies into the mailbox</source>
            <translation>استعادة أو استيراد أو مزامنة وضعت نسخًا في صندوق البريد</translation>
        </message>
        <message>
            <source>Messages were merged into the mailbox without a look at what was there already.</source>
            <translation>دُمجت رسائل في صندوق البريد دون النظر إلى ما كان فيه من قبل.</translation>
        </message>
        <message>
            <source>Find out what ran at the time at which the copies were stored: a restore, a migration, a synchroniser.</source>
            <translation>اعرف ما الذي كان يعمل وقت تخزين النسخ: استعادة أو ترحيل أو برنامج مزامنة.</translation>
        </message>
        <message>
            <source>Mail loop</source>
            <translation>حلقة بريد</translation>
        </message>
        <message>
            <source>Servers forward the message to each other</source>
            <translation>خوادم تعيد توجيه الرسالة بعضها إلى بعض</translation>
        </message>
        <message>
            <source>The message goes round between two systems, and each time a copy stays here.</source>
            <translation>تدور الرسالة بين نظامين، وفي كل مرة تبقى نسخة هنا.</translation>
        </message>
        <message>
            <source>Follow the hosts that repeat in the Received lines and remove one of the two forwardings.</source>
            <translation>تتبّع المضيفين الذين يتكررون في أسطر Received وأزل إحدى عمليتي إعادة التوجيه.</translation>
        </message>
        <message>
            <source>Public folder</source>
            <translation>مجلد عام</translation>
        </message>
        <message>
            <source>Public folders bring their own copies</source>
            <translation>المجلدات العامة تجلب نسخها الخاصة</translation>
        </message>
        <message>
            <source>The store made a new message for each member, or replication conflicted.</source>
            <translation>أنشأ المخزن رسالة جديدة لكل عضو، أو تعارض النسخ المتماثل.</translation>
        </message>
        <message>
            <source>Count the members whose alternate recipient is that folder.</source>
            <translation>عُدّ الأعضاء الذين يكون مستلمهم البديل هو ذلك المجلد.</translation>
        </message>
        <message>
            <source>List and direct copy</source>
            <translation>نسخة قائمة ونسخة مباشرة</translation>
        </message>
        <message>
            <source>One copy came from a mailing list, another one directly</source>
            <translation>وصلت نسخة من قائمة بريدية وأخرى مباشرة</translation>
        </message>
        <message>
            <source>The sender addressed the list and its member. Both copies are wanted, as designed.</source>
            <translation>وجّه المرسل رسالته إلى القائمة وإلى عضوها. كلتا النسختين مطلوبة، كما هو مقصود.</translation>
        </message>
        <message>
            <source>Ask the list to leave out members who are addressed directly, if the copies disturb.</source>
            <translation>اطلب من القائمة أن تستثني الأعضاء المخاطبين مباشرة، إذا كانت النسخ مزعجة.</translation>
        </message>
        <message>
            <source>Bounces that look alike</source>
            <translation>رسائل ارتداد متشابهة</translation>
        </message>
        <message>
            <source>Bounces or automatic answers that look alike</source>
            <translation>رسائل ارتداد أو ردود تلقائية متشابهة</translation>
        </message>
        <message>
            <source>One forged or looping message caused many of them. They are different messages.</source>
            <translation>رسالة واحدة مزوّرة أو دائرة في حلقة سبّبت كثيرًا منها. وهي رسائل مختلفة.</translation>
        </message>
        <message>
            <source>Look at what they answer to; reject unknown recipients during the session.</source>
            <translation>انظر إلى ما تردّ عليه؛ وارفض المستلمين المجهولين أثناء الجلسة.</translation>
        </message>
        <message>
            <source>Shared Message-ID</source>
            <translation>Message-ID مشترك</translation>
        </message>
        <message>
            <source>Different messages share one Message-ID</source>
            <translation>رسائل مختلفة تشترك في Message-ID واحد</translation>
        </message>
        <message>
            <source>The sending program gives several messages the same Message-ID. They are not duplicates, and none of them may be removed.</source>
            <translation>يعطي برنامج الإرسال عدة رسائل قيمة Message-ID نفسها. إنها ليست نسخًا مكررة، ولا يجوز إزالة أي منها.</translation>
        </message>
        <message>
            <source>Tell the owner of the sending program; nothing has to be done here.</source>
            <translation>أبلغ صاحب برنامج الإرسال؛ لا يلزم فعل شيء هنا.</translation>
        </message>
        <message>
            <source>Store forgets too early</source>
            <translation>المخزن ينسى قبل الأوان</translation>
        </message>
        <message>
            <source>The store forgets too early which messages it had</source>
            <translation>المخزن ينسى قبل الأوان أي رسائل سبق أن تلقاها</translation>
        </message>
        <message>
            <source>Not a cause: Exchange 2003 remembers for one hour what it delivered, so that slow repeats become visible.</source>
            <translation>ليس سببًا: يتذكر Exchange 2003 ما سلّمه ساعة واحدة، فتظهر التكرارات البطيئة.</translation>
        </message>
        <message>
            <source>Repair the cause of the repeats; a longer memory only hides them.</source>
            <translation>أصلح سبب التكرارات؛ فالذاكرة الأطول تخفيها فحسب.</translation>
        </message>
        <message>
            <source>What is sent is saved by the mail program, the server, or both. Beside a copy in the inbox that is wanted; of two in one mailbox for sent mail, one is enough.</source>
            <translation>ما يُرسَل يحفظه برنامج البريد أو الخادم أو كلاهما. وهذا مطلوب إلى جانب نسخة في صندوق الوارد، أما من نسختين في صندوق واحد للبريد المرسل فتكفي واحدة.</translation>
        </message>
        <message>
            <source>Doubled at the filter</source>
            <translation>تضاعفت عند المرشِّح</translation>
        </message>
        <message>
            <source>Messages become several at a content filter behind the queue</source>
            <translation>تصبح الرسائل عدة رسائل عند مرشِّح محتوى خلف قائمة الانتظار</translation>
        </message>
        <message>
            <source>The server hands the message to a filter, gets no answer in time, and hands it over again, while the filter still finishes and returns each of them. Or it follows aliases, and adds addresses, both before the filter and behind it.</source>
            <translation>يسلّم الخادم رسالة إلى مرشِّح، ولا يتلقى ردًا في الوقت المناسب، فيسلّمها مجددًا، بينما يُتم المرشِّح عمله ويعيد كلًّا منها. أو يتبع الأسماء البديلة ويضيف عناوين قبل المرشِّح ومرة أخرى بعده.</translation>
        </message>
        <message>
            <source>Look for several queue ids with one Message-ID from localhost, and for "may be sent more than once" towards the filter. Raise the time limit towards the filter above the filter's own, and make the scan faster. Where aliases are followed on both sides of the filter, set receive_override_options=no_address_mappings on one of them.</source>
            <translation>ابحث عن عدة معرّفات لقائمة الانتظار لها Message-ID واحد من localhost، وعن «may be sent more than once» باتجاه المرشِّح. ارفع المهلة باتجاه المرشِّح فوق مهلة المرشِّح نفسه، واجعل الفحص أسرع. وإذا كانت الأسماء البديلة تُتبع على جانبي المرشِّح، فاضبط receive_override_options=no_address_mappings على أحدهما.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWhy</name>
        <message>
            <source>Why this cause</source>
            <translation>لماذا هذا السبب</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>ما يؤيده</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>ما يعارضه</translation>
        </message>
        <message>
            <source>What else it could be</source>
            <translation>ماذا يمكن أن يكون غير ذلك</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>ما الذي يحسم الأمر</translation>
        </message>
        <message>
            <source>The lines that this stands on</source>
            <translation>الأسطر التي يستند إليها ذلك</translation>
        </message>
        <message>
            <source>Lines of headers and logs, word for word</source>
            <translation>أسطر من الترويسات والسجلات، بنصها الحرفي</translation>
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
            <translation>في «%1»:</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWords</name>
        <message>
            <source>Not clear yet</source>
            <translation>غير واضح بعد</translation>
        </message>
        <message>
            <source>The evidence is thin, or contradicts itself</source>
            <translation>الأدلة قليلة أو متناقضة</translation>
        </message>
        <message>
            <source>What is known about these messages fits several causes about equally well. Onecopy does not guess.</source>
            <translation>ما يُعرف عن هذه الرسائل يناسب عدة أسباب بالقدر نفسه تقريبًا. Onecopy لا يخمّن.</translation>
        </message>
        <message>
            <source>Add the logs of your mail servers for the days of these messages, and name the servers that you run. More messages that came twice help too.</source>
            <translation>أضف سجلات خوادم بريدك لأيام هذه الرسائل، واذكر الخوادم التي تديرها. ومزيد من الرسائل التي وصلت مرتين يفيد أيضًا.</translation>
        </message>
        <message>
            <source>strong</source>
            <comment>how much a reason says</comment>
            <translation>قوي</translation>
        </message>
        <message>
            <source>medium</source>
            <comment>how much a reason says</comment>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>weak</source>
            <comment>how much a reason says</comment>
            <translation>ضعيف</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>المرسل</translation>
        </message>
        <message>
            <source>a content filter</source>
            <translation>مرشِّح محتوى</translation>
        </message>
        <message>
            <source>the delivery into the mailbox</source>
            <translation>التسليم إلى صندوق البريد</translation>
        </message>
        <message>
            <source>the mailbox itself</source>
            <translation>صندوق البريد نفسه</translation>
        </message>
        <message>
            <source>a program that fetches mail</source>
            <translation>برنامج يجلب البريد</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>النسخة %1</translation>
        </message>
        <message>
            <source>%1 sure</source>
            <comment>a percentage</comment>
            <translation>بثقة %1</translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>وصلت كل رسالة مرة واحدة.</translation>
        </message>
        <message>
            <source>There is no cause to look for.</source>
            <translation>لا سبب يُبحث عنه.</translation>
        </message>
        <message>
            <source>No fault was found: all copies are by design.</source>
            <translation>لم يُعثر على خلل: جميع النسخ مقصودة.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages came more than once, as list, alias or sent copies do.</source>
            <translation>
                <numerusform>وصلت %Ln رسالة أكثر من مرة، كما هي حال نسخ القوائم أو الأسماء المستعارة أو البريد المرسل.</numerusform>
                <numerusform>وصلت رسالة واحدة أكثر من مرة، كما هي حال نسخ القوائم أو الأسماء المستعارة أو البريد المرسل.</numerusform>
                <numerusform>وصلت رسالتان أكثر من مرة، كما هي حال نسخ القوائم أو الأسماء المستعارة أو البريد المرسل.</numerusform>
                <numerusform>وصلت %Ln رسائل أكثر من مرة، كما هي حال نسخ القوائم أو الأسماء المستعارة أو البريد المرسل.</numerusform>
                <numerusform>وصلت %Ln رسالة أكثر من مرة، كما هي حال نسخ القوائم أو الأسماء المستعارة أو البريد المرسل.</numerusform>
                <numerusform>وصلت %Ln رسالة أكثر من مرة، كما هي حال نسخ القوائم أو الأسماء المستعارة أو البريد المرسل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%Ln رسائل</numerusform>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>%Ln رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>The evidence of %1 fits several causes.</source>
            <translation>الأدلة المتوفرة (%1) تناسب عدة أسباب.</translation>
        </message>
        <message>
            <source>Closest so far: %1 (%2).</source>
            <comment>cause, percentage</comment>
            <translation>الأقرب حتى الآن: %1 (%2).</translation>
        </message>
        <message>
            <source>Onecopy cannot tell yet why the copies came.</source>
            <translation>لا يستطيع Onecopy أن يحدد بعد لماذا وصلت النسخ.</translation>
        </message>
        <message>
            <source>Most likely: %1.</source>
            <comment>title of a cause</comment>
            <translation>الأرجح: %1.</translation>
        </message>
        <message>
            <source>%1, for %2 of %3 that came more than once.</source>
            <comment>93 % sure, for 41 of 43 messages …</comment>
            <translation>%1، وذلك في %2 مما وصل أكثر من مرة (المجموع: %3).</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>no queue id</source>
            <comment>that a server gave to a message</comment>
            <translation>بلا معرّف لقائمة الانتظار</translation>
        </message>
        <message>
            <source>queue id %1</source>
            <translation>معرّف قائمة الانتظار %1</translation>
        </message>
        <message>
            <source>dated %1</source>
            <comment>in place of an id</comment>
            <translation>بتاريخ %1</translation>
        </message>
        <message>
            <source>a host without a name</source>
            <translation>مضيف بلا اسم</translation>
        </message>
        <message numerus="yes">
            <source>in all %Ln messages</source>
            <translation>
                <numerusform>في جميع الرسائل الـ%Ln</numerusform>
                <numerusform>في الرسالة الواحدة</numerusform>
                <numerusform>في كلتا الرسالتين</numerusform>
                <numerusform>في جميع الرسائل الـ%Ln</numerusform>
                <numerusform>في جميع الرسائل الـ%Ln</numerusform>
                <numerusform>في جميع الرسائل الـ%Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %1 of %Ln messages</source>
            <translation>
                <numerusform>في %1 من أصل %Ln رسالة</numerusform>
                <numerusform>في %1 من أصل رسالة واحدة</numerusform>
                <numerusform>في %1 من أصل رسالتين</numerusform>
                <numerusform>في %1 من أصل %Ln رسائل</numerusform>
                <numerusform>في %1 من أصل %Ln رسالة</numerusform>
                <numerusform>في %1 من أصل %Ln رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Hosts, times and sizes are those of one message, as an example.</source>
            <translation>المضيفون والأوقات والأحجام تخص رسالة واحدة، على سبيل المثال.</translation>
        </message>
        <message>
            <source>Hosts, times and sizes are those of one message, as an example: “%1”.</source>
            <translation>المضيفون والأوقات والأحجام تخص رسالة واحدة، على سبيل المثال: «%1».</translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <comment>not equal, and so not counted as copies</comment>
            <translation>
                <numerusform>%Ln رسالة مرتبطة</numerusform>
                <numerusform>رسالة مرتبطة واحدة</numerusform>
                <numerusform>رسالتان مرتبطتان</numerusform>
                <numerusform>%Ln رسائل مرتبطة</numerusform>
                <numerusform>%Ln رسالة مرتبطة</numerusform>
                <numerusform>%Ln رسالة مرتبطة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>messages, linked messages</comment>
            <translation>%1 و%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln نسخة زائدة</numerusform>
                <numerusform>نسخة زائدة واحدة</numerusform>
                <numerusform>نسختين زائدتين</numerusform>
                <numerusform>%Ln نسخ زائدة</numerusform>
                <numerusform>%Ln نسخة زائدة</numerusform>
                <numerusform>%Ln نسخة زائدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are told as found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>
                <numerusform>تُعرض %Ln رسالة كما وُجدت في %1، قبل نقل %2.</numerusform>
                <numerusform>تُعرض رسالة واحدة كما وُجدت في %1، قبل نقل %2.</numerusform>
                <numerusform>تُعرض رسالتان كما وُجدتا في %1، قبل نقل %2.</numerusform>
                <numerusform>تُعرض %Ln رسائل كما وُجدت في %1، قبل نقل %2.</numerusform>
                <numerusform>تُعرض %Ln رسالة كما وُجدت في %1، قبل نقل %2.</numerusform>
                <numerusform>تُعرض %Ln رسالة كما وُجدت في %1، قبل نقل %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>As found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>كما وُجد في %1، قبل نقل %2.</translation>
        </message>
        <message>
            <source>%1, for %2.</source>
            <comment>93 % sure, for 3 linked messages</comment>
            <translation>%1 (%2).</translation>
        </message>
        <message numerus="yes">
            <source>%Ln Message-IDs stand in several messages that are not alike.</source>
            <translation>
                <numerusform>يتكرر %Ln معرّف Message-ID في رسائل مختلفة.</numerusform>
                <numerusform>معرّف Message-ID واحد يتكرر في رسائل مختلفة.</numerusform>
                <numerusform>معرّفا Message-ID يتكرران في رسائل مختلفة.</numerusform>
                <numerusform>تتكرر %Ln معرّفات Message-ID في رسائل مختلفة.</numerusform>
                <numerusform>يتكرر %Ln معرّف Message-ID في رسائل مختلفة.</numerusform>
                <numerusform>يتكرر %Ln معرّف Message-ID في رسائل مختلفة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln times</source>
            <comment>how often something happened</comment>
            <translation>
                <numerusform>%Ln مرة</numerusform>
                <numerusform>مرة واحدة</numerusform>
                <numerusform>مرتان</numerusform>
                <numerusform>%Ln مرات</numerusform>
                <numerusform>%Ln مرة</numerusform>
                <numerusform>%Ln مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, for %2 of %3</source>
            <comment>93 % sure, for 41 of 43 messages</comment>
            <translation>%1، وذلك في %2 (المجموع: %3)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CertificatePanel</name>
        <message>
            <source>Do not trust it</source>
            <translation>عدم الوثوق بها</translation>
        </message>
        <message>
            <source>Trust exactly this certificate</source>
            <translation>الوثوق بهذه الشهادة تحديدًا</translation>
        </message>
        <message>
            <source>What is wrong with the certificate</source>
            <translation>ما الخطأ في الشهادة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name of a value, the value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The certificate of %1 has changed</source>
            <translation>تغيّرت شهادة %1</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted</source>
            <translation>لا يمكن الوثوق بشهادة %1</translation>
        </message>
        <message>
            <source>No password was sent. Somebody else may be answering in the server’s place. Trust it only if the server’s administrator gives you the same fingerprint, by another way than this connection.</source>
            <translation>لم تُرسل أي كلمة مرور. قد يكون طرف آخر هو الذي يرد بدل الخادم. لا تثق بها إلا إذا أعطاك مسؤول الخادم البصمة نفسها، بطريق غير هذا الاتصال.</translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>صادرة إلى</translation>
        </message>
        <message>
            <source>For the names</source>
            <translation>للأسماء</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>صادرة عن</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>الصلاحية</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from date to date</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Trusted until now</source>
            <translation>الموثوق بها حتى الآن</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>البصمة (SHA-256)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChartCard</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>النسخ الأولى</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>النسخ الزائدة</translation>
        </message>
        <message>
            <source>There are no arrivals to show.</source>
            <translation>لا توجد رسائل واصلة لعرضها.</translation>
        </message>
        <message>
            <source>%1: %2 first and %3 extra copies</source>
            <translation>%1: النسخ الأولى %2، النسخ الزائدة %3</translation>
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
            <translation>لا توجد رسائل واصلة لعرضها.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 first and no extra copies.</source>
            <translation>من %1 إلى %2: النسخ الأولى %3، ولا نسخ زائدة.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 first and %4 extra copies, at most %5 extra on %6.</source>
            <translation>من %1 إلى %2: النسخ الأولى %3 والنسخ الزائدة %4، وأقصى عدد للزائدة %5 في %6.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistMailForm</name>
        <message>
            <source>Measure with &amp;test mail</source>
            <translation>القياس برسائل ا&amp;ختبار</translation>
        </message>
        <message>
            <source>Test mail may be sent to this address</source>
            <translation>يجوز إرسال رسائل الاختبار إلى هذا العنوان</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <source>anna@example.org, whose inbox this account reads</source>
            <translation>anna@example.org، عنوان يقرأ هذا الحساب صندوق وارده</translation>
        </message>
        <message>
            <source>Sent thr&amp;ough</source>
            <translation>تُرسل ع&amp;بر</translation>
        </message>
        <message>
            <source>Si&amp;ze of each</source>
            <translation>حجم &amp;كل رسالة</translation>
        </message>
        <message>
            <source>&amp;Number for each setting</source>
            <translation>عدد الر&amp;سائل لكل إعداد</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> ث</translation>
        </message>
        <message>
            <source>Wait &amp;for copies</source>
            <translation>مدة ا&amp;نتظار النسخ</translation>
        </message>
        <message>
            <source>Enter the address for test mail.</source>
            <translation>أدخل العنوان لرسائل الاختبار.</translation>
        </message>
        <message>
            <source>Enter the server that test mail is sent through.</source>
            <translation>أدخل الخادم الذي تُرسل عبره رسائل الاختبار.</translation>
        </message>
        <message>
            <source>Confirm the address for test mail.</source>
            <translation>أكّد العنوان لرسائل الاختبار.</translation>
        </message>
        <message>
            <source>Check the scanner with &amp;EICAR</source>
            <translation>التحقق من ال&amp;فاحص بملف EICAR</translation>
        </message>
        <message>
            <source>The EICAR test file is harmless, and every virus scanner reports it. It is sent before the change and after it was put back, to show that mail is scanned again.</source>
            <translation>ملف الاختبار EICAR غير ضار، ويبلّغ عنه كل فاحص فيروسات. يُرسل قبل التغيير وبعد إعادة الإعداد كما كان، لإثبات أن البريد يُفحص من جديد.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before. Wait longer than that.</source>
            <comment>a duration</comment>
            <translation>في معظم الأحيان وصلت النسخة بعد سابقتها بمدة %1. انتظر أطول من ذلك.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before. No step waits that long: check the mailbox later, to see whether copies still come.</source>
            <comment>a duration</comment>
            <translation>في معظم الأحيان وصلت النسخة بعد سابقتها بمدة %1. لا تنتظر أي خطوة كل هذه المدة: افحص صندوق البريد لاحقًا لترى هل ما زالت النسخ تصل.</translation>
        </message>
        <message>
            <source>Test mail cannot be sent to this address. Enter one such as anna@example.org.</source>
            <translation>لا يمكن إرسال بريد اختبار إلى هذا العنوان. أدخل عنوانًا مثل anna@example.org.</translation>
        </message>
        <message>
            <source>Enter the server that test mail is sent through in the form %1.</source>
            <comment>an address of a server</comment>
            <translation>أدخل الخادم الذي يُرسل بريد الاختبار عبره بالشكل %1.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistPage</name>
        <message>
            <source>Find out by testing</source>
            <translation>اكتشاف السبب بالاختبار</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Steps, likeliest first</source>
            <translation>الخطوات، الأرجح أولًا</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>كيف يجري القياس</translation>
        </message>
        <message>
            <source>The step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Step %1 of %2 · %3</source>
            <comment>number, number, state of the step</comment>
            <translation>الخطوة %1 من %2 · %3</translation>
        </message>
        <message>
            <source>Write down first</source>
            <translation>دوّن هذا أولًا</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>ما يجب فعله</translation>
        </message>
        <message>
            <source>What is changed</source>
            <translation>ما الذي يُغيّر</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>كيف يُعاد كما كان</translation>
        </message>
        <message>
            <source>How to see that it is back</source>
            <translation>كيف ترى أنه عاد كما كان</translation>
        </message>
        <message>
            <source>How the result is judged</source>
            <translation>كيف تُقيّم النتيجة</translation>
        </message>
        <message>
            <source>What it risks</source>
            <translation>ما المخاطر</translation>
        </message>
        <message>
            <source>Another step is under way.</source>
            <translation>تجري خطوة أخرى الآن.</translation>
        </message>
        <message>
            <source>Add a mail server first, or do without test mail.</source>
            <translation>أضف خادم بريد أولًا، أو استغنِ عن رسائل الاختبار.</translation>
        </message>
        <message>
            <source>Protection is only switched off while test mail runs.</source>
            <translation>لا تُعطّل الحماية إلا أثناء إرسال رسائل الاختبار.</translation>
        </message>
        <message>
            <source>Look at the settings</source>
            <translation>الاطلاع على الإعدادات</translation>
        </message>
        <message>
            <source>Begin this step</source>
            <translation>بدء هذه الخطوة</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>رمز للدعم: %1</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>الانتقال إلى الحقل</translation>
        </message>
        <message>
            <source>Where to see it</source>
            <translation>أين يُرى ذلك</translation>
        </message>
        <message>
            <source>Where it is another certificate than that of the mailbox server, choose a CA file in the account that holds both of them, or those who issued them.</source>
            <translation>إذا كانت شهادة أخرى غير شهادة خادم صناديق البريد، فاختر في الحساب ملف CA يحوي الشهادتين أو شهادتي من أصدرهما.</translation>
        </message>
        <message>
            <source>One setting after the other is changed or switched off, tested, and put back.</source>
            <translation>تُغيّر الإعدادات أو تُعطّل واحدًا تلو الآخر، ويُختبر كل منها ثم يُعاد كما كان.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistPlace</name>
        <message>
            <source>Server &amp;product</source>
            <translation>&amp;منتج الخادم</translation>
        </message>
        <message>
            <source>&amp;Who changes it</source>
            <translation>من ي&amp;غيّره</translation>
        </message>
        <message>
            <source>I do, by hand</source>
            <translation>أنا، يدويًا</translation>
        </message>
        <message>
            <source>Onecopy, on this computer</source>
            <translation>Onecopy، على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Onecopy, over ssh</source>
            <translation>Onecopy، عبر ssh</translation>
        </message>
        <message>
            <source>&amp;Host</source>
            <translation>الم&amp;ضيف</translation>
        </message>
        <message>
            <source>root@mail.example.org</source>
            <translation>root@mail.example.org</translation>
        </message>
        <message>
            <source>Confi&amp;guration</source>
            <translation>ملفات الإع&amp;داد</translation>
        </message>
        <message>
            <source>Where the product has it, if left empty</source>
            <translation>حيث يضعها المنتج إذا تُرك فارغًا</translation>
        </message>
        <message>
            <source>Sa&amp;ved files</source>
            <translation>الملفات الم&amp;حفوظة</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes</comment>
            <translation> د</translation>
        </message>
        <message>
            <source>Back after at &amp;most</source>
            <translation>الإعادة بعد مدة أ&amp;قصاها</translation>
        </message>
        <message>
            <source>For this product, this step is done by hand.</source>
            <translation>مع هذا المنتج تُنفّذ هذه الخطوة يدويًا.</translation>
        </message>
        <message>
            <source>Parts of this could not be checked against the product; names may differ on your server.</source>
            <translation>تعذر التحقق من أجزاء من هذا على المنتج نفسه؛ قد تختلف الأسماء على خادمك.</translation>
        </message>
        <message>
            <source>Enter the host for ssh.</source>
            <translation>أدخل المضيف لاتصال ssh.</translation>
        </message>
        <message>
            <source> min (%1)</source>
            <comment>minutes, the same as hours or days</comment>
            <translation> د (%1)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistRunPanel</name>
        <message>
            <source>Stop and put back</source>
            <translation>إيقاف وإعادة ما غُيّر كما كان</translation>
        </message>
        <message>
            <source>Progress of the step</source>
            <translation>تقدم الخطوة</translation>
        </message>
        <message>
            <source>I have changed it (%1)</source>
            <comment>time</comment>
            <translation>غيّرتُه (%1)</translation>
        </message>
        <message>
            <source>I have put it back (%1)</source>
            <comment>time</comment>
            <translation>أعدتُه كما كان (%1)</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>ترك كل شيء كما هو</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>I have changed it</source>
            <translation>غيّرتُه</translation>
        </message>
        <message>
            <source>I have put it back</source>
            <translation>أعدتُه كما كان</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>جارٍ التحضير</translation>
        </message>
        <message>
            <source>Reading the settings of the server</source>
            <translation>جارٍ قراءة إعدادات الخادم</translation>
        </message>
        <message>
            <source>Changing the setting</source>
            <translation>جارٍ تغيير الإعداد</translation>
        </message>
        <message>
            <source>The change is in force.</source>
            <translation>التغيير سارٍ.</translation>
        </message>
        <message>
            <source>Putting the setting back</source>
            <translation>جارٍ إعادة الإعداد كما كان</translation>
        </message>
        <message>
            <source>%1 of %2 sent, %3 arrived, %4 of them more than once</source>
            <comment>numbers of test mails</comment>
            <translation>أُرسل %1 من %2، ووصل %3، منها %4 أكثر من مرة</translation>
        </message>
        <message>
            <source>Test mail without the change: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>رسائل الاختبار دون التغيير: %1.</translation>
        </message>
        <message>
            <source>Test mail with the change: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>رسائل الاختبار مع التغيير: %1.</translation>
        </message>
        <message>
            <source>Test mail after it was put back: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>رسائل الاختبار بعد إعادة الإعداد كما كان: %1.</translation>
        </message>
        <message>
            <source>About %1 left for this measurement</source>
            <comment>duration</comment>
            <translation>بقي لهذا القياس نحو %1</translation>
        </message>
        <message>
            <source>This measurement ends any moment</source>
            <translation>ينتهي هذا القياس في أي لحظة</translation>
        </message>
        <message>
            <source>Present settings of %1 %2</source>
            <comment>product, version</comment>
            <translation>الإعدادات الحالية لـ %1 %2</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>value of a setting</comment>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>%1: %2 becomes %3</source>
            <comment>setting, value, value</comment>
            <translation>%1: تتغير القيمة من %2 إلى %3</translation>
        </message>
        <message>
            <source>The change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>كيف يُعاد كما كان</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>لم يُغيّر شيء بعد.</translation>
        </message>
        <message>
            <source>The server puts it back by itself after %1, whatever happens to this computer.</source>
            <comment>duration</comment>
            <translation>يعيده الخادم من تلقاء نفسه بعد %1، مهما حدث لهذا الحاسوب.</translation>
        </message>
        <message>
            <source>Test mail is sent first, with the change, and after it was put back.</source>
            <translation>تُرسل رسائل الاختبار أولًا قبل التغيير، ثم معه، ثم بعد إعادة الإعداد كما كان.</translation>
        </message>
        <message>
            <source>Without test mail it stays changed until you put it back.</source>
            <translation>دون رسائل اختبار يبقى مغيّرًا إلى أن تعيده أنت.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Change it and test</source>
            <translation>التغيير والاختبار</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>Change the setting now, as shown below, and tick it here.</source>
            <translation>غيّر الإعداد الآن كما هو مبيّن أدناه، وأكّد ذلك هنا.</translation>
        </message>
        <message>
            <source>Put the setting back now, as shown below, and tick it here.</source>
            <translation>أعد الإعداد الآن كما كان، على النحو المبيّن أدناه، وأكّد ذلك هنا.</translation>
        </message>
        <message>
            <source>Try it out. Then put the setting back, as shown below, and tick it here.</source>
            <translation>جرّب الأمر. ثم أعد الإعداد كما كان، على النحو المبيّن أدناه، وأكّد ذلك هنا.</translation>
        </message>
        <message>
            <source>Stopping. What was changed is put back, and test mail is removed.</source>
            <translation>جارٍ الإيقاف. يُعاد ما غُيّر، وتُزال رسائل الاختبار.</translation>
        </message>
        <message>
            <source>Sending the EICAR test file, to see whether mail is scanned. Waiting whether it arrives.</source>
            <translation>جارٍ إرسال ملف الاختبار EICAR لمعرفة ما إذا كان البريد يُفحص. بانتظار معرفة ما إذا كان سيصل.</translation>
        </message>
        <message>
            <source>Test mail is sent and counted. Nothing is changed.</source>
            <translation>تُرسل رسائل الاختبار وتُعدّ. لا يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Test mail: %1.</source>
            <comment>numbers of test mails</comment>
            <translation>رسائل الاختبار: %1.</translation>
        </message>
        <message>
            <source>Stop ends this; no setting was changed.</source>
            <translation>«إيقاف» ينهي هذا؛ لم يتغيّر أي إعداد.</translation>
        </message>
        <message>
            <source>Stop ends the waiting; then you are asked to put the setting back.</source>
            <translation>«إيقاف» ينهي الانتظار؛ ثم يُطلب منك أن تعيد الإعداد كما كان.</translation>
        </message>
        <message>
            <source>Stop ends the waiting, and the setting is put back.</source>
            <translation>«إيقاف» ينهي الانتظار، ويُعاد الإعداد كما كان.</translation>
        </message>
        <message>
            <source>Stopping. No setting was changed; test mail is removed.</source>
            <translation>جارٍ الإيقاف. لم يتغيّر أي إعداد، وتُزال رسائل الاختبار.</translation>
        </message>
        <message>
            <source>If you have changed it, put it back now, as shown below. Then tick it here.</source>
            <translation>إن كنت قد غيّرته فأعده الآن كما هو موضح أدناه، ثم أشّر عليه هنا.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistStepsModel</name>
        <message>
            <source>%1, %2</source>
            <comment>step, its state</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>step, its state, what was counted</comment>
            <translation>%1، %2، %3</translation>
        </message>
        <message>
            <source>under way</source>
            <comment>state of a step</comment>
            <translation>قيد التنفيذ</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistStepsView</name>
        <message>
            <source>%1, then %2</source>
            <comment>5 of 5 copied before, 0 of 5 with the change</comment>
            <translation>%1، ثم %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>state of a step, what was counted</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistWords</name>
        <message>
            <source>Archiving</source>
            <translation>الأرشفة</translation>
        </message>
        <message>
            <source>Antivirus</source>
            <translation>مكافح الفيروسات</translation>
        </message>
        <message>
            <source>Content filter</source>
            <translation>مرشِّح المحتوى</translation>
        </message>
        <message>
            <source>POP3 delivery</source>
            <translation>تسليم POP3</translation>
        </message>
        <message numerus="yes">
            <source>Not enough yet: %n more test mails for each setting would tell.</source>
            <translation>
                <numerusform>لا يكفي ذلك بعد: %Ln رسالة اختبار أخرى لكل إعداد تحسم الأمر.</numerusform>
                <numerusform>لا يكفي ذلك بعد: رسالة اختبار واحدة أخرى لكل إعداد تحسم الأمر.</numerusform>
                <numerusform>لا يكفي ذلك بعد: رسالتا اختبار أخريان لكل إعداد تحسمان الأمر.</numerusform>
                <numerusform>لا يكفي ذلك بعد: %Ln رسائل اختبار أخرى لكل إعداد تحسم الأمر.</numerusform>
                <numerusform>لا يكفي ذلك بعد: %Ln رسالة اختبار أخرى لكل إعداد تحسم الأمر.</numerusform>
                <numerusform>لا يكفي ذلك بعد: %Ln رسالة اختبار أخرى لكل إعداد تحسم الأمر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not enough test mail to say anything.</source>
            <translation>رسائل الاختبار لا تكفي لقول أي شيء.</translation>
        </message>
        <message>
            <source>This makes the copies: without it there were none, and with it they came back.</source>
            <translation>هذا ما ينشئ النسخ: لم تكن هناك نسخ دونه، ومعه عادت.</translation>
        </message>
        <message>
            <source>Strong evidence that this makes the copies: without it there were none.</source>
            <translation>دليل قوي على أن هذا ما ينشئ النسخ: لم تكن هناك نسخ دونه.</translation>
        </message>
        <message>
            <source>It fits that this makes the copies. More test mail would show it clearly.</source>
            <translation>يتوافق ذلك مع أن هذا ما ينشئ النسخ. مزيد من رسائل الاختبار يبيّن الأمر بوضوح.</translation>
        </message>
        <message>
            <source>This makes some of the copies. There is a second reason.</source>
            <translation>هذا ينشئ بعض النسخ. هناك سبب ثانٍ.</translation>
        </message>
        <message>
            <source>This does not make the copies.</source>
            <translation>هذا لا ينشئ النسخ.</translation>
        </message>
        <message>
            <source>It could not be put back by itself. Put it back by hand, then choose “Put back now” to check it.</source>
            <translation>تعذرت إعادته تلقائيًا. أعده يدويًا، ثم اختر «الإعادة الآن» للتحقق منه.</translation>
        </message>
        <message>
            <source>Put it back by %1 at the latest.</source>
            <translation>أعده في موعد أقصاه %1.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at %1.</source>
            <translation>يعيده الخادم من تلقاء نفسه في %1.</translation>
        </message>
        <message>
            <source>It should have been put back at %1.</source>
            <translation>كان يجب أن يُعاد في %1.</translation>
        </message>
        <message>
            <source>The server was to put it back by itself at %1; that has not been checked yet.</source>
            <translation>كان على الخادم أن يعيده من تلقاء نفسه في %1؛ لم يُتحقق من ذلك بعد.</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>لم تبدأ</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>التغيير سارٍ</translation>
        </message>
        <message>
            <source>being put back</source>
            <translation>تجري الإعادة</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>أُعيد كما كان</translation>
        </message>
        <message>
            <source>needless</source>
            <translation>غير لازمة</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>تُخطّيت</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>خط الأساس</translation>
        </message>
        <message>
            <source>TLS and time limits</source>
            <translation>TLS والمهل الزمنية</translation>
        </message>
        <message>
            <source>Firewall inspection</source>
            <translation>فحص جدار الحماية</translation>
        </message>
        <message>
            <source>Overlapping aliases</source>
            <translation>تداخل الأسماء المستعارة</translation>
        </message>
        <message>
            <source>%1, on this computer</source>
            <comment>product of a mail server</comment>
            <translation>%1، على هذا الحاسوب</translation>
        </message>
        <message>
            <source>%1, on %2</source>
            <comment>product of a mail server, host</comment>
            <translation>%1، على %2</translation>
        </message>
        <message>
            <source>%1, by hand</source>
            <comment>product of a mail server</comment>
            <translation>%1، يدويًا</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many of so many test mails</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 test mails came more than once.</source>
            <comment>7 of 10</comment>
            <translation>وصل أكثر من مرة %1 من رسائل الاختبار.</translation>
        </message>
        <message>
            <source>The change is not put back yet.</source>
            <translation>لم يُعَد ما غُيّر إلى ما كان عليه بعد.</translation>
        </message>
        <message>
            <source>No test mail came twice, so nothing was changed.</source>
            <translation>لم تصل أي رسالة اختبار مرتين، فلم يُغيّر شيء.</translation>
        </message>
        <message>
            <source>Try the size and the recipient that are affected.</source>
            <translation>جرّب الحجم والمستلم المتأثرين.</translation>
        </message>
        <message>
            <source>This is the rate without any change.</source>
            <translation>هذا هو المعدل دون أي تغيير.</translation>
        </message>
        <message>
            <source>There is nothing to change: the setting is as this step wants it.</source>
            <translation>لا شيء يلزم تغييره: الإعداد كما تريده هذه الخطوة.</translation>
        </message>
        <message>
            <source>The change is in force.</source>
            <translation>التغيير سارٍ.</translation>
        </message>
        <message>
            <source>It ended early. What was changed is put back.</source>
            <translation>انتهت قبل الأوان. أُعيد ما غُيّر.</translation>
        </message>
        <message>
            <source>It ended early. Nothing was changed.</source>
            <translation>انتهت قبل الأوان. لم يُغيّر شيء.</translation>
        </message>
        <message>
            <source>The change is put back.</source>
            <translation>أُعيد ما غُيّر إلى ما كان عليه.</translation>
        </message>
        <message>
            <source>Protection is switched off since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>الحماية معطّلة منذ %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Changed for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>مغيّر للاختبار منذ %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Stopped, so that no change to the server is forgotten.</source>
            <translation>توقف العمل، كي لا يُنسى أي تغيير على الخادم.</translation>
        </message>
        <message>
            <source>Put back first what is still changed: the bar above every page does that.</source>
            <translation>أعد أولًا ما لا يزال مغيّرًا: الشريط أعلى كل صفحة يفعل ذلك.</translation>
        </message>
        <message>
            <source>The setting could not be put back by itself.</source>
            <translation>تعذرت إعادة الإعداد كما كان تلقائيًا.</translation>
        </message>
        <message>
            <source>Somebody has changed the file meanwhile. Put the setting back by hand, then choose “Put back now” to check it.</source>
            <translation>غيّر أحدهم الملف في الأثناء. أعد الإعداد كما كان يدويًا، ثم اختر «الإعادة الآن» للتحقق منه.</translation>
        </message>
        <message>
            <source>Onecopy cannot change this setting safely on this server.</source>
            <translation>لا يستطيع Onecopy تغيير هذا الإعداد بأمان على هذا الخادم.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose to change it by hand, as the step shows.</source>
            <translation>لم يُغيّر شيء. اختر تغييره يدويًا، كما تبيّن الخطوة.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>التفاصيل: %1</translation>
        </message>
        <message>
            <source>%1 off %2</source>
            <comment>Antivirus off 14:02</comment>
            <translation>تعطيل %1 %2</translation>
        </message>
        <message>
            <source>%1 back %2</source>
            <comment>Antivirus back 14:20</comment>
            <translation>إعادة %1 %2</translation>
        </message>
        <message>
            <source>The EICAR test file was not caught before the change: it does not show whether mail is scanned.</source>
            <translation>لم يُكتشف ملف الاختبار EICAR قبل التغيير: فهو لا يبيّن ما إذا كان البريد يُفحص.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught before the change.</source>
            <translation>اكتُشف ملف الاختبار EICAR قبل التغيير.</translation>
        </message>
        <message>
            <source>The EICAR test file was caught before, and again after it was put back.</source>
            <translation>اكتُشف ملف الاختبار EICAR قبل التغيير، ومرة أخرى بعد إعادة الإعداد كما كان.</translation>
        </message>
        <message>
            <source>The EICAR test file is not caught any more. Look after the scanner first.</source>
            <translation>لم يعد ملف الاختبار EICAR يُكتشف. تأكد من عمل الفاحص أولًا.</translation>
        </message>
        <message>
            <source>Nothing proves yet that mail is scanned again: %1 (%2)</source>
            <comment>step, server</comment>
            <translation>لا شيء يثبت بعدُ أن البريد يُفحص من جديد: %1 (%2)</translation>
        </message>
        <message>
            <source>The setting is put back, but the EICAR test file came through. Look after the scanner, then test it again.</source>
            <translation>أُعيد الإعداد كما كان، لكن ملف الاختبار EICAR مرّ دون أن يُكتشف. تأكد من عمل الفاحص، ثم أعد الاختبار.</translation>
        </message>
        <message>
            <source>The setting is put back and was read back. The EICAR test file, sent to %1, shows whether the scanner works.</source>
            <translation>أُعيد الإعداد كما كان وتُحقّق منه بالقراءة. ملف الاختبار EICAR، المرسل إلى %1، يبيّن هل يعمل الفاحص.</translation>
        </message>
        <message>
            <source>The EICAR test file came through: nothing shows that mail is scanned.</source>
            <translation>مرّ ملف الاختبار EICAR دون أن يُكتشف: لا شيء يدل على أن البريد يُفحص.</translation>
        </message>
        <message>
            <source>Look after the scanner of the mail server, then test it again.</source>
            <translation>تأكد من عمل الفاحص في خادم البريد، ثم أعد الاختبار.</translation>
        </message>
        <message>
            <source>not put back</source>
            <translation>لم يُعَد كما كان</translation>
        </message>
        <message>
            <source>measured</source>
            <comment>state of a step</comment>
            <translation>قيست</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <comment>host and port</comment>
            <translation>الخادم: %1</translation>
        </message>
        <message>
            <source>A person says that mail is scanned, or that the server is gone; the EICAR test file did not show it.</source>
            <translation>يُقال إن البريد يُفحص أو إن الخادم لم يعد موجودًا؛ لم يبيّن ملف الاختبار EICAR ذلك.</translation>
        </message>
        <message>
            <source>The change was put back by hand, as a person says; the server has not confirmed that.</source>
            <translation>أُعيد التغيير يدويًا حسب ما قيل؛ لم يؤكّد الخادم ذلك.</translation>
        </message>
        <message>
            <source>The change was never put back: the server is gone for good.</source>
            <translation>لم يُعَد التغيير قط: لم يعد الخادم موجودًا.</translation>
        </message>
        <message>
            <source>put back by hand, not confirmed</source>
            <translation>أُعيد يدويًا دون تأكيد</translation>
        </message>
        <message>
            <source>server gone</source>
            <translation>الخادم لم يعد موجودًا</translation>
        </message>
        <message>
            <source>The setting is put back by hand. The EICAR test file, sent to %1, shows whether the scanner works.</source>
            <translation>أُعيد الإعداد يدويًا. ملف الاختبار EICAR، المرسل إلى %1، يبيّن هل يعمل الفاحص.</translation>
        </message>
        <message>
            <source>Luck alone would show that in fewer than %1 of %2 such tests.</source>
            <comment>1, 1,000</comment>
            <translation>لا تُظهر المصادفة وحدها ذلك إلا في أقل من %1 من كل %2 اختبار مماثل.</translation>
        </message>
        <message>
            <source>Luck alone would show that in about %1 of %2 such tests.</source>
            <comment>3, 1,000</comment>
            <translation>قد تُظهر المصادفة وحدها ذلك في نحو %1 من كل %2 اختبار مماثل.</translation>
        </message>
        <message>
            <source>That may well be luck.</source>
            <translation>قد يكون ذلك مجرد مصادفة.</translation>
        </message>
        <message>
            <source>Test mails that came more than once: %1 before, %2 with the change.</source>
            <comment>7 of 10, 0 of 10</comment>
            <translation>رسائل الاختبار التي وصلت أكثر من مرة: %1 قبل التغيير، و%2 معه.</translation>
        </message>
        <message>
            <source>After it was put back: %1.</source>
            <comment>7 of 10</comment>
            <translation>بعد الإعادة: %1.</translation>
        </message>
        <message>
            <source>Live arrivals shows whether copies still come. Then put it back, with the button at the top of the window.</source>
            <translation>تُظهر صفحة «المراقبة المباشرة» ما إذا كانت النسخ لا تزال تصل. ثم أعد الإعداد بالزر الموجود أعلى النافذة.</translation>
        </message>
        <message>
            <source>%1 changed %2</source>
            <comment>TLS and time limits changed 14:02</comment>
            <translation>تغيير %1 %2</translation>
        </message>
        <message>
            <source>It was tried for no account, and may be about another mail server.</source>
            <translation>جُرّب هذا دون تحديد حساب، وقد يخصّ خادم بريد آخر.</translation>
        </message>
        <message>
            <source>Switched off for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>معطّل للاختبار منذ %1: %2 (%3)</translation>
        </message>
        <message>
            <source>It should have been put back at %1.</source>
            <comment>date and time</comment>
            <translation>كان يجب أن يُعاد في %1.</translation>
        </message>
        <message>
            <source>Put it back by %1 at the latest.</source>
            <comment>date and time</comment>
            <translation>أعده في موعد أقصاه %1.</translation>
        </message>
        <message>
            <source>The server was to put it back by itself at %1; that has not been checked yet.</source>
            <comment>date and time</comment>
            <translation>كان على الخادم أن يعيده من تلقاء نفسه في %1؛ لم يُتحقق من ذلك بعد.</translation>
        </message>
        <message>
            <source>The server puts it back by itself at %1.</source>
            <comment>date and time</comment>
            <translation>يعيده الخادم من تلقاء نفسه في %1.</translation>
        </message>
        <message>
            <source>ended early</source>
            <comment>state of a step</comment>
            <translation>انتهى مبكرًا</translation>
        </message>
        <message>
            <source>perhaps changed</source>
            <comment>state of a step</comment>
            <translation>ربما غُيّر</translation>
        </message>
        <message>
            <source>Protection may be switched off since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>قد تكون الحماية معطّلة منذ %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Perhaps changed for a test since %1: %2 (%3)</source>
            <comment>time, step, server</comment>
            <translation>ربما غُيّر للاختبار منذ %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Some test mail is still in the mailboxes.</source>
            <translation>لا تزال بعض رسائل الاختبار في صناديق البريد.</translation>
        </message>
        <message>
            <source>The server did not let it be removed. Delete it with your mail program: its subjects begin with “Onecopy test mail”.</source>
            <translation>لم يسمح الخادم بإزالتها. احذفها ببرنامج البريد لديك: تبدأ موضوعاتها بـ«Onecopy test mail».</translation>
        </message>
        <message>
            <source>being changed</source>
            <comment>state of a step</comment>
            <translation>يجري تغييره</translation>
        </message>
        <message>
            <source>It may be changed: nothing has confirmed that so far.</source>
            <translation>قد يكون مغيَّرًا: لم يؤكد ذلك شيء حتى الآن.</translation>
        </message>
        <message>
            <source>While the mail server has test mail in its queue, it may send it again. The next step of this checklist removes what has come.</source>
            <translation>ما دامت رسائل الاختبار في قائمة انتظار خادم البريد فقد يرسلها مجددًا. الخطوة التالية من هذه القائمة تزيل ما وصل.</translation>
        </message>
        <message>
            <source>%1 of %2 (%3 sent)</source>
            <comment>so many of so many test mails that can be counted</comment>
            <translation>%1 من %2 (أُرسل %3)</translation>
        </message>
        <message>
            <source>Not counted, as they did not come in time: %1.</source>
            <comment>3 of 5 before, 1 of 5 …</comment>
            <translation>لم تُحسب لأنها لم تصل في الوقت المناسب: %1.</translation>
        </message>
        <message>
            <source>Not counted, as the server refused them or did not answer: %1.</source>
            <comment>3 of 5 before, 1 of 5 …</comment>
            <translation>لم تُحسب لأن الخادم رفضها أو لم يُجب: %1.</translation>
        </message>
        <message>
            <source>%1 before</source>
            <comment>3 of 5</comment>
            <translation>%1 قبل التغيير</translation>
        </message>
        <message>
            <source>%1 with the change</source>
            <comment>3 of 5</comment>
            <translation>%1 مع التغيير</translation>
        </message>
        <message>
            <source>%1 after it was put back</source>
            <comment>3 of 5</comment>
            <translation>%1 بعد الإعادة</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>What has not come in time may come later. The next step of this checklist removes it then.</source>
            <translation>ما لم يصل في الوقت المناسب قد يصل لاحقًا. وعندئذ تزيله الخطوة التالية من هذه القائمة.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CommandBlock</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <comment>what the commands do</comment>
            <translation>نسخ: %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ComparisonModel</name>
        <message>
            <source>equal</source>
            <translation>متطابق</translation>
        </message>
        <message>
            <source>different</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <source>differs, does not count</source>
            <translation>مختلف، لا يُحتسب</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Oldest copy</source>
            <translation>أقدم نسخة</translation>
        </message>
        <message>
            <source>This copy</source>
            <translation>هذه النسخة</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>لم يُقارن</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>المتن</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>All bytes</source>
            <translation>جميع البايتات</translation>
        </message>
        <message>
            <source>Part %1</source>
            <translation>الجزء %1</translation>
        </message>
        <message>
            <source>not read</source>
            <comment>the body of a message</comment>
            <translation>لم يُقرأ</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ConnectionView</name>
        <message>
            <source>Copy as text</source>
            <translation>نسخ كنص</translation>
        </message>
        <message>
            <source>Steps of the connection test</source>
            <translation>خطوات اختبار الاتصال</translation>
        </message>
        <message>
            <source>Without user name, addresses and password</source>
            <translation>دون اسم المستخدم والعناوين وكلمة المرور</translation>
        </message>
        <message>
            <source>Not tested yet.</source>
            <translation>لم يُختبر بعد.</translation>
        </message>
        <message>
            <source>Testing the connection to %1…</source>
            <translation>جارٍ اختبار الاتصال بـ %1…</translation>
        </message>
        <message>
            <source>The test did not succeed.</source>
            <translation>لم ينجح الاختبار.</translation>
        </message>
        <message>
            <source>The connection works.</source>
            <translation>الاتصال يعمل.</translation>
        </message>
        <message>
            <source>The connection works. The server is %1.</source>
            <comment>product name</comment>
            <translation>الاتصال يعمل. الخادم هو %1.</translation>
        </message>
        <message>
            <source>%1 (weak)</source>
            <comment>protocol and cipher</comment>
            <translation>%1 (ضعيف)</translation>
        </message>
        <message>
            <source>%1: done. %2</source>
            <comment>step, detail</comment>
            <translation>%1: تم. %2</translation>
        </message>
        <message>
            <source>%1: failed. %2</source>
            <comment>step, detail</comment>
            <translation>%1: فشل. %2</translation>
        </message>
        <message>
            <source>[user]</source>
            <translation>[المستخدم]</translation>
        </message>
        <message>
            <source>[address]</source>
            <translation>[العنوان]</translation>
        </message>
        <message>
            <source>Onecopy connection test: %1</source>
            <translation>اختبار اتصال Onecopy: %1</translation>
        </message>
        <message>
            <source>done</source>
            <comment>a step of the test</comment>
            <translation>تم</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a step of the test</comment>
            <translation>فشل</translation>
        </message>
        <message>
            <source>%1: %2 (%3) %4</source>
            <comment>step, done or failed, time, detail</comment>
            <translation>%1: %2 (%3) %4</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>الرمز: %1</translation>
        </message>
        <message>
            <source>What was said on the connection:</source>
            <translation>ما قيل عبر الاتصال:</translation>
        </message>
        <message>
            <source>Exactly this certificate is trusted now. Test the connection again.</source>
            <translation>يوثَق الآن بهذه الشهادة وحدها. اختبر الاتصال مجددًا.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>protocol, what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All connections work: %1.</source>
            <comment>protocols</comment>
            <translation>جميع الاتصالات تعمل: %1.</translation>
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
            <translation>خط الأساس: القياس قبل تغيير أي شيء</translation>
        </message>
        <message>
            <source>Without a measured rate nobody can tell later whether a change has helped. Test mail of the sizes that are affected is sent and every copy is counted.</source>
            <translation>دون معدل مقيس لا يستطيع أحد أن يحدد لاحقًا هل أفاد تغيير ما. تُرسل رسائل اختبار بالأحجام المتأثرة وتُعدّ كل نسخة.</translation>
        </message>
        <message>
            <source>None for mail. Protocol logs take disk space.</source>
            <translation>لا مخاطر على البريد. سجلات البروتوكول تشغل مساحة على القرص.</translation>
        </message>
        <message>
            <source>The share of test mail that arrives more than once, and the time the server needs to answer the final dot.</source>
            <translation>نسبة رسائل الاختبار التي تصل أكثر من مرة، والزمن الذي يحتاجه الخادم للرد على النقطة الختامية.</translation>
        </message>
        <message>
            <source>Archiving and journaling</source>
            <translation>الأرشفة ودفتر اليومية</translation>
        </message>
        <message>
            <source>Archiving makes a second copy of each message inside the server. When the copy comes back, when a rule exists twice, or when an archiver holds up the session, the recipient gets more than one.</source>
            <translation>تنشئ الأرشفة نسخة ثانية من كل رسالة داخل الخادم. حين تعود النسخة، أو حين توجد قاعدة مرتين، أو حين تعيق الأرشفةُ سير الجلسة، يتلقى المستلم أكثر من نسخة.</translation>
        </message>
        <message>
            <source>Messages of the test time are missing from the archive. Where a law or a court demands the archive, get a written approval first, and note the interval.</source>
            <translation>تغيب رسائل مدة الاختبار عن الأرشيف. حيث يفرض قانون أو محكمة الأرشفة، احصل أولًا على موافقة خطية، ودوّن الفترة الزمنية.</translation>
        </message>
        <message>
            <source>Test mail to the affected mailbox arrives once while it is off, and more than once again when it is back.</source>
            <translation>تصل رسالة الاختبار إلى صندوق البريد المتأثر مرة واحدة ما دامت الأرشفة معطّلة، وأكثر من مرة مجددًا بعد إعادتها.</translation>
        </message>
        <message>
            <source>Antivirus on the server</source>
            <translation>مكافح الفيروسات على الخادم</translation>
        </message>
        <message>
            <source>A scanner that looks at a message before the server has answered the final dot can take longer than the sender waits. The sender tries again although the message was taken.</source>
            <translation>الفاحص الذي ينظر في الرسالة قبل أن يرد الخادم على النقطة الختامية قد يستغرق وقتًا أطول مما ينتظره المرسل. فيعيد المرسل المحاولة مع أن الرسالة استُلمت.</translation>
        </message>
        <message>
            <source>Mail is not scanned while it is off. It must be on again within minutes; do not open attachments that arrive meanwhile.</source>
            <translation>لا يُفحص البريد ما دام الفاحص معطّلًا. يجب إعادة تشغيله خلال دقائق؛ لا تفتح المرفقات التي تصل في الأثناء.</translation>
        </message>
        <message>
            <source>Large test mail arrives once and is answered quickly while it is off. Afterwards the EICAR test file is caught again.</source>
            <translation>تصل رسائل الاختبار الكبيرة مرة واحدة ويُرد عليها سريعًا ما دام الفاحص معطّلًا. وبعد ذلك يُكتشف ملف الاختبار EICAR من جديد.</translation>
        </message>
        <message>
            <source>Antivirus on the workstation</source>
            <translation>مكافح الفيروسات على محطة العمل</translation>
        </message>
        <message>
            <source>A mail shield on the sending or receiving computer buffers the whole message. The mail program gives up and sends again, or loses the POP3 session before QUIT and fetches everything again.</source>
            <translation>درع البريد على الحاسوب المرسِل أو المستقبِل يخزّن الرسالة كلها مؤقتًا. فيكفّ برنامج البريد عن الانتظار ويرسل مجددًا، أو يفقد جلسة POP3 قبل QUIT ويجلب كل شيء مجددًا.</translation>
        </message>
        <message>
            <source>Mail on this one computer is not scanned by the mail shield meanwhile. The shield of files stays on.</source>
            <translation>في الأثناء لا يفحص درع البريد البريدَ على هذا الحاسوب، ولا يشمل ذلك حواسيب أخرى. ويبقى درع الملفات عاملًا.</translation>
        </message>
        <message>
            <source>The same message, sent from another computer or with the mail shield off, arrives once.</source>
            <translation>الرسالة نفسها، إذا أُرسلت من حاسوب آخر أو كان درع البريد معطّلًا، تصل مرة واحدة.</translation>
        </message>
        <message>
            <source>TLS and timeouts, on both sides</source>
            <translation>TLS والمهل الزمنية، لدى الطرفين</translation>
        </message>
        <message>
            <source>Encryption makes a slow transfer slower, and a session that is cut after the final dot leaves the sender without an answer. Longer timeouts show whether the answer only comes too late.</source>
            <translation>يزيد التشفير النقل البطيء بطئًا، والجلسة التي تنقطع بعد النقطة الختامية تترك المرسل بلا رد. تُظهر المهل الأطول هل المشكلة أن الرد يأتي متأخرًا فحسب.</translation>
        </message>
        <message>
            <source>Long timeouts keep connections open. Where TLS is switched off for a test, mail travels in clear meanwhile. Never set a sender's timeout for the final answer below ten minutes.</source>
            <translation>المهل الطويلة تبقي الاتصالات مفتوحة. وحيث يُعطّل TLS للاختبار، يُنقل البريد بلا تشفير في الأثناء. لا تضبط أبدًا مهلة المرسل للرد النهائي على أقل من عشر دقائق.</translation>
        </message>
        <message>
            <source>Test mail with and without TLS, of equal size: time to the answer, and copies.</source>
            <translation>رسائل اختبار مع TLS ودونه، بالحجم نفسه: الزمن حتى الرد، والنسخ.</translation>
        </message>
        <message>
            <source>POP3 delivery</source>
            <translation>تسليم POP3</translation>
        </message>
        <message>
            <source>A collector that loses its session before QUIT has deleted nothing, and fetches all messages again at its next turn, small ones too. Two collectors of one mailbox do the same.</source>
            <translation>برنامج الجمع الذي يفقد جلسته قبل QUIT لم يحذف شيئًا، ويجلب جميع الرسائل مجددًا في دورته التالية، الصغيرة منها أيضًا. وبرنامجا جمع على صندوق بريد واحد يفعلان الشيء نفسه.</translation>
        </message>
        <message>
            <source>No new mail is collected while the collector is stopped; it stays at the provider. Never delete a message there before a copy of it is safe.</source>
            <translation>لا يُجمع بريد جديد ما دام برنامج الجمع متوقفًا؛ يبقى لدى مزود الخدمة. لا تحذف رسالة هناك أبدًا قبل أن تكون لها نسخة محفوظة بأمان.</translation>
        </message>
        <message>
            <source>After one turn of the collector no message is fetched again; the list of ids at the provider is empty or does not change.</source>
            <translation>بعد دورة واحدة لبرنامج الجمع لا تُجلب أي رسالة مجددًا؛ وقائمة المعرّفات لدى مزود الخدمة فارغة أو لا تتغير.</translation>
        </message>
        <message>
            <source>Temporary table and queues</source>
            <translation>الجدول المؤقت وقوائم الانتظار</translation>
        </message>
        <message>
            <source>A message that is stuck in the temporary table of the Exchange SMTP mailbox, or in another queue, is sent again each time the service starts: the copy that comes every midnight.</source>
            <translation>الرسالة العالقة في الجدول المؤقت لصندوق بريد SMTP في Exchange، أو في قائمة انتظار أخرى، تُرسل مجددًا كلما بدأ تشغيل الخدمة: إنها النسخة التي تصل كل منتصف ليل.</translation>
        </message>
        <message>
            <source>Removing the table or a queue destroys mail in transit. Take a backup first; remove the one message before anything larger.</source>
            <translation>إزالة الجدول أو قائمة انتظار تُتلف البريد العابر. خذ نسخة احتياطية أولًا؛ وأزل الرسالة الواحدة قبل أي شيء أكبر.</translation>
        </message>
        <message>
            <source>Restart the service, then wait for two nights: no new copy.</source>
            <translation>أعد تشغيل الخدمة، ثم انتظر ليلتين: لا نسخة جديدة.</translation>
        </message>
        <message>
            <source>Inspection of SMTP in the firewall</source>
            <translation>فحص SMTP في جدار الحماية</translation>
        </message>
        <message>
            <source>A firewall that rewrites SMTP can lose the final dot or the answer to it. The sender tries again at a steady interval for hours, then stops.</source>
            <translation>جدار الحماية الذي يعيد كتابة SMTP قد يُضيّع النقطة الختامية أو الرد عليها. فيعيد المرسل المحاولة على فترات منتظمة ساعات عدة، ثم يتوقف.</translation>
        </message>
        <message>
            <source>One layer of protection is away meanwhile; make sure that the mail server itself is up to date.</source>
            <translation>تغيب طبقة حماية واحدة في الأثناء؛ تأكد من أن خادم البريد نفسه محدّث.</translation>
        </message>
        <message>
            <source>The greeting is not masked with asterisks, EHLO works, and test mail from outside arrives once.</source>
            <translation>الترحيب غير محجوب بالنجوم، وEHLO يعمل، ورسالة الاختبار من الخارج تصل مرة واحدة.</translation>
        </message>
        <message>
            <source>Content filters</source>
            <translation>مرشِّحات المحتوى</translation>
        </message>
        <message>
            <source>A filter that takes a message, hands it back and does not confirm in time makes the server send it through the filter again. A filter that is passed twice delivers twice.</source>
            <translation>المرشِّح الذي يستلم رسالة ويعيدها ولا يؤكد ذلك في الوقت المناسب يجعل الخادم يمررها عبر المرشِّح مجددًا. والمرشِّح الذي تمر به الرسالة مرتين يسلّمها مرتين.</translation>
        </message>
        <message>
            <source>Spam and unwanted content pass meanwhile.</source>
            <translation>يمر البريد المزعج والمحتوى غير المرغوب فيه في الأثناء.</translation>
        </message>
        <message>
            <source>Test mail arrives once while the filter is off, and the filter's header field is back afterwards.</source>
            <translation>تصل رسالة الاختبار مرة واحدة ما دام المرشِّح معطّلًا، ويعود حقل الترويسة الخاص بالمرشِّح بعد ذلك.</translation>
        </message>
        <message>
            <source>Overlapping aliases, groups, forwards and rules</source>
            <translation>تداخل الأسماء المستعارة والمجموعات وإعادات التوجيه والقواعد</translation>
        </message>
        <message>
            <source>A person who is reached by an alias and by a group, or by a forward and a rule, gets one copy by each way.</source>
            <translation>الشخص الذي يصله البريد عبر اسم مستعار وعبر مجموعة، أو عبر إعادة توجيه وقاعدة، يتلقى نسخة واحدة من كل طريق.</translation>
        </message>
        <message>
            <source>A way that somebody needs is missing meanwhile.</source>
            <translation>يغيب في الأثناء طريق قد يحتاج إليه أحد.</translation>
        </message>
        <message>
            <source>Test mail to the person alone arrives once; to the group, as often as there are ways.</source>
            <translation>رسالة الاختبار إلى الشخص وحده تصل مرة واحدة؛ وإلى المجموعة بعدد الطرق الموجودة.</translation>
        </message>
        <message>
            <source>The mailbox store forgets what it has delivered after 1 hour, so a copy that comes later is shown. The value below makes it remember for longer; it drops a copy without a trace, and only one with the same Message-ID and the same submission time.</source>
            <translation>ينسى مخزن صناديق البريد ما سلّمه بعد ساعة واحدة، ولذلك تظهر النسخة التي تصل بعدها. القيمة أدناه تجعله يتذكر مدة أطول؛ وهو يتجاهل النسخة دون أن يترك لها أثرًا، ولا يفعل ذلك إلا إذا كان لها Message-ID نفسه ووقت الإرسال نفسه.</translation>
        </message>
        <message>
            <source>Replace %1 and %2 with those of the mailbox store (regedit shows them), and write down whether the value is there.</source>
            <translation>استبدل %1 و%2 بما يخص مخزن صناديق البريد لديك (يعرضهما regedit)، ودوّن ما إذا كانت القيمة موجودة.</translation>
        </message>
        <message>
            <source>168 is hours, seven days. More than 49 days is ignored and counts as 24 hours.</source>
            <translation>القيمة 168 بالساعات، أي سبعة أيام. ما زاد على 49 يومًا يُتجاهل ويُعد 24 ساعة.</translation>
        </message>
        <message>
            <source>Dismount and mount the mailbox store, so that it is read.</source>
            <translation>ألغِ تحميل مخزن صناديق البريد ثم حمّله من جديد، كي تُقرأ القيمة.</translation>
        </message>
        <message>
            <source>If the value was not there before:</source>
            <translation>إذا لم تكن القيمة موجودة من قبل:</translation>
        </message>
        <message>
            <source>Else set it to what you have noted. Dismount and mount the mailbox store again.</source>
            <translation>وإلا فأعدها إلى ما دوّنته. ثم ألغِ تحميل مخزن صناديق البريد وحمّله مرة أخرى.</translation>
        </message>
        <message>
            <source>These versions drop a copy with the same Message-ID and the same submission time for 7 days by themselves; this cannot be switched off. Copies that you see all the same differ in one of the two, came later, or came another way (import, IMAP), and a longer time does not help against the first and the last.</source>
            <translation>تتجاهل هذه الإصدارات من تلقاء نفسها، مدة 7 أيام، كل نسخة لها Message-ID نفسه ووقت الإرسال نفسه؛ ولا يمكن تعطيل ذلك. أما النسخ التي تراها مع ذلك فتختلف في أحد الاثنين، أو وصلت بعد تلك المدة، أو وصلت من طريق آخر (استيراد، IMAP)، ولا تفيد مدة أطول في الحالة الأولى ولا في الأخيرة.</translation>
        </message>
        <message>
            <source>See what was dropped (Exchange 2010 and later):</source>
            <translation>لمعرفة ما جرى تجاهله (Exchange 2010 والأحدث):</translation>
        </message>
        <message>
            <source>Exchange 2007 alone: replace %1 and %2 with those of the mailbox database, and write down whether the value is there.</source>
            <translation>في Exchange 2007 وحده: استبدل %1 و%2 بما يخص قاعدة بيانات صناديق البريد لديك، ودوّن ما إذا كانت القيمة موجودة.</translation>
        </message>
        <message>
            <source>Exchange 2010 to 2019: nothing to set. There is no cmdlet for it, and no value was published.</source>
            <translation>من Exchange 2010 إلى 2019: لا شيء يُضبط. لا يوجد أمر cmdlet لذلك، ولم تُنشر أي قيمة.</translation>
        </message>
        <message>
            <source>Exchange 2007, only when copies come after more than 7 days: hours, 720 is 30 days. The table grows, and delivery may slow down.</source>
            <translation>في Exchange 2007، وفقط إذا كانت النسخ تصل بعد أكثر من 7 أيام: القيمة بالساعات، و720 تعني 30 يومًا. يكبر الجدول، وقد يبطؤ التسليم.</translation>
        </message>
        <message>
            <source>Else set it to what you have noted.</source>
            <translation>وإلا فأعدها إلى ما دوّنته.</translation>
        </message>
        <message>
            <source>Nothing can be set. Microsoft publishes neither a switch nor the time for which copies are dropped.</source>
            <translation>لا يمكن ضبط شيء. لا تنشر Microsoft أي إعداد لذلك، ولا المدة التي تُتجاهل النسخ خلالها.</translation>
        </message>
        <message>
            <source>What is delivered to a mailbox is seen in the trace:</source>
            <translation>ما يُسلَّم إلى صندوق بريد يظهر في التتبع:</translation>
        </message>
        <message>
            <source>Nothing to change. Find the cause, and move the extra copies aside with Onecopy until then.</source>
            <translation>لا شيء يلزم تغييره. ابحث عن السبب، وإلى ذلك الحين ضع النسخ الزائدة جانبًا بواسطة Onecopy.</translation>
        </message>
        <message>
            <source>Postfix before 2.4</source>
            <translation>Postfix قبل الإصدار 2.4</translation>
        </message>
        <message>
            <source>OpenSMTPD or qmail</source>
            <translation>OpenSMTPD أو qmail</translation>
        </message>
        <message>
            <source>the Windows SMTP service or Exchange 5.5</source>
            <translation>خدمة SMTP في Windows أو Exchange 5.5</translation>
        </message>
        <message>
            <source>Exchange 2007 or later</source>
            <translation>Exchange 2007 أو أحدث</translation>
        </message>
        <message>
            <source>a sender that follows RFC 5321</source>
            <translation>مرسل يتبع RFC 5321</translation>
        </message>
        <message>
            <source>a mail server</source>
            <translation>خادم بريد</translation>
        </message>
        <message>
            <source>It names no host, so it is not for %1.</source>
            <translation>لا تذكر أي مضيف، فهي ليست لـ %1.</translation>
        </message>
        <message>
            <source>It is for %1, not for %2.</source>
            <translation>هي لـ %1، لا لـ %2.</translation>
        </message>
        <message>
            <source>It is for %1 and %2 more, not for %3.</source>
            <translation>هي لـ %1 ولأسماء أخرى (عددها %2)، لا لـ %3.</translation>
        </message>
        <message>
            <source>It expired on %1.</source>
            <translation>انتهت صلاحيتها في %1.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, expired on %2.</source>
            <translation>انتهت صلاحية شهادة مُصدرها، %1، في %2.</translation>
        </message>
        <message>
            <source>It is not valid before %1.</source>
            <translation>ليست صالحة قبل %1.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is not valid before %2.</source>
            <translation>شهادة مُصدرها، %1، ليست صالحة قبل %2.</translation>
        </message>
        <message>
            <source>It is not meant for servers.</source>
            <translation>ليست مخصصة للخوادم.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is not meant for servers.</source>
            <translation>شهادة مُصدرها، %1، ليست مخصصة للخوادم.</translation>
        </message>
        <message>
            <source>It was revoked.</source>
            <translation>أُلغيت.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, was revoked.</source>
            <translation>أُلغيت شهادة مُصدرها، %1.</translation>
        </message>
        <message>
            <source>It is on the list of known bad certificates.</source>
            <translation>هي مدرجة في قائمة الشهادات المعروفة بأنها ضارة.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, is on the list of known bad certificates.</source>
            <translation>شهادة مُصدرها، %1، مدرجة في قائمة الشهادات المعروفة بأنها ضارة.</translation>
        </message>
        <message>
            <source>It was refused: %1</source>
            <translation>رُفضت: %1</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, was refused: %2</source>
            <translation>رُفضت شهادة مُصدرها، %1: %2</translation>
        </message>
        <message>
            <source>It has a weak key of only %1 bits.</source>
            <translation>مفتاحها ضعيف، وعدد بتاته %1 فقط.</translation>
        </message>
        <message>
            <source>The certificate of its issuer, %1, has a weak key of only %2 bits.</source>
            <translation>مفتاح شهادة مُصدرها، %1، ضعيف، وعدد بتاته %2 فقط.</translation>
        </message>
        <message>
            <source>It is self-signed: nobody vouches for it.</source>
            <translation>هي موقّعة ذاتيًا: لا أحد يضمنها.</translation>
        </message>
        <message>
            <source>It was issued by someone unknown to this computer: %1</source>
            <translation>أصدرها طرف لا يعرفه هذا الحاسوب: %1</translation>
        </message>
        <message>
            <source>It was signed by a certificate that may not sign others.</source>
            <translation>وُقّعت بشهادة لا يجوز لها توقيع شهادات أخرى.</translation>
        </message>
        <message>
            <source>It is missing.</source>
            <translation>هي غير موجودة.</translation>
        </message>
        <message>
            <source>It is not the pinned certificate: its SHA-256 is %1, expected %2.</source>
            <translation>ليست الشهادة المثبَّتة: بصمة SHA-256 لها %1، والمتوقعة %2.</translation>
        </message>
        <message>
            <source>Mail that arrives meanwhile is filed without what is switched off.</source>
            <translation>البريد الذي يصل في الأثناء يُودَع دون المرور بما عُطّل.</translation>
        </message>
        <message>
            <source>Remove these lines again from %1.</source>
            <translation>أزل هذه الأسطر من %1 بعد ذلك.</translation>
        </message>
        <message>
            <source>Mail that arrives meanwhile is taken without this check.</source>
            <translation>البريد الذي يصل في الأثناء يُستلم دون هذا الفحص.</translation>
        </message>
        <message>
            <source>Mail that arrives while the setting is changed is treated by the changed setting.</source>
            <translation>البريد الذي يصل ما دام الإعداد مغيّرًا يُعامل وفق الإعداد المغيّر.</translation>
        </message>
        <message>
            <source>Exchange 2000/2003 and Small Business Server 2003</source>
            <translation>Exchange 2000/2003 وSmall Business Server 2003</translation>
        </message>
        <message>
            <source>Exchange 2007 to 2019</source>
            <translation>من Exchange 2007 إلى 2019</translation>
        </message>
        <message>
            <source>Antivirus in the Exchange store (VSAPI)</source>
            <translation>مكافح فيروسات في مخزن Exchange (VSAPI)</translation>
        </message>
        <message>
            <source>Antivirus as an Exchange transport agent</source>
            <translation>مكافح فيروسات يعمل وكيلَ نقل في Exchange</translation>
        </message>
        <message>
            <source>ClamAV with clamav-milter or amavis</source>
            <translation>ClamAV مع clamav-milter أو amavis</translation>
        </message>
        <message>
            <source>Another milter</source>
            <translation>مرشِّح milter آخر</translation>
        </message>
        <message>
            <source>Another product</source>
            <translation>منتج آخر</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; %2: note whether "%3" is ticked.</source>
            <translation>%1 &gt; الخادم &gt; %2: دوّن ما إذا كانت خانة «%3» محددة.</translation>
        </message>
        <message>
            <source>SMTP virtual server &gt; %1: note whether "%2" is ticked.</source>
            <translation>خادم SMTP الظاهري &gt; %1: دوّن ما إذا كانت خانة «%2» محددة.</translation>
        </message>
        <message>
            <source>Tick "%1" and "%2".</source>
            <translation>حدّد خانتي «%1» و«%2».</translation>
        </message>
        <message>
            <source>Tick "%1" on the SMTP virtual server.</source>
            <translation>حدّد خانة «%1» في خادم SMTP الظاهري.</translation>
        </message>
        <message>
            <source>Set both back to what you have noted.</source>
            <translation>أعد كليهما إلى ما دوّنته.</translation>
        </message>
        <message>
            <source>Both boxes are as you noted them.</source>
            <translation>الخانتان كما دوّنتهما.</translation>
        </message>
        <message>
            <source>Use the level that you have noted for each connector.</source>
            <translation>استخدم المستوى الذي دوّنته لكل موصِّل.</translation>
        </message>
        <message>
            <source>%1 works without a change.</source>
            <translation>يعمل %1 دون أي تغيير.</translation>
        </message>
        <message>
            <source>Nothing to change: send test mail and trace it.</source>
            <translation>لا شيء يلزم تغييره: أرسل رسائل اختبار وتتبّعها.</translation>
        </message>
        <message>
            <source>The trace lists each delivery.</source>
            <translation>يسرد التتبع كل عملية تسليم.</translation>
        </message>
        <message>
            <source>Nothing to change: the mail log names every delivery.</source>
            <translation>لا شيء يلزم تغييره: سجل البريد يذكر كل عملية تسليم.</translation>
        </message>
        <message>
            <source>Nothing to change.</source>
            <translation>لا شيء يلزم تغييره.</translation>
        </message>
        <message>
            <source>Nothing to change: the main log names every delivery.</source>
            <translation>لا شيء يلزم تغييره: السجل الرئيسي يذكر كل عملية تسليم.</translation>
        </message>
        <message>
            <source>Write down the version and where the log is.</source>
            <translation>دوّن الإصدار ومكان السجل.</translation>
        </message>
        <message>
            <source>The log names every delivery.</source>
            <translation>يذكر السجل كل عملية تسليم.</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; the storage group &gt; the mailbox store &gt; %2: note whether "%3" is ticked, and the archive mailbox.</source>
            <translation>%1 &gt; الخادم &gt; مجموعة التخزين &gt; مخزن صناديق البريد &gt; %2: دوّن ما إذا كانت خانة «%3» محددة، ودوّن صندوق بريد الأرشيف.</translation>
        </message>
        <message>
            <source>Untick "%1" on this one store.</source>
            <translation>ألغِ تحديد خانة «%1» في هذا المخزن وحده.</translation>
        </message>
        <message>
            <source>Stop the service of another archiver, if there is one.</source>
            <translation>أوقف خدمة أي برنامج أرشفة آخر، إن وُجد.</translation>
        </message>
        <message>
            <source>Wait until the directory has replicated, or restart the store out of hours.</source>
            <translation>انتظر حتى يكتمل النسخ المتماثل للدليل، أو أعد تشغيل المخزن خارج أوقات العمل.</translation>
        </message>
        <message>
            <source>Tick the box again and choose the archive mailbox that you have noted.</source>
            <translation>حدّد الخانة من جديد واختر صندوق بريد الأرشيف الذي دوّنته.</translation>
        </message>
        <message>
            <source>Start the archiver's service again.</source>
            <translation>أعد تشغيل خدمة برنامج الأرشفة.</translation>
        </message>
        <message>
            <source>A test message appears in the archive mailbox.</source>
            <translation>تظهر رسالة اختبار في صندوق بريد الأرشيف.</translation>
        </message>
        <message>
            <source>A test message brings a journal report.</source>
            <translation>ينتج عن رسالة الاختبار تقرير دفتر يومية.</translation>
        </message>
        <message>
            <source>Look for routers with "%1" and transports with "%2" in the configuration.</source>
            <translation>ابحث في ملف الإعدادات عن موجِّهات (routers) فيها «%1» وعن نواقل (transports) فيها «%2».</translation>
        </message>
        <message>
            <source>Comment the archiving router or "%1" out.</source>
            <translation>حوّل موجِّه الأرشفة أو «%1» إلى تعليق.</translation>
        </message>
        <message>
            <source>Put the lines back.</source>
            <translation>أعد الأسطر كما كانت.</translation>
        </message>
        <message>
            <source>Take the archiving milter out of %1 with "%2" in front.</source>
            <translation>استبعد مرشِّح milter الخاص بالأرشفة من %1 بوضع «%2» أمامه.</translation>
        </message>
        <message>
            <source>Take "%1" away again.</source>
            <translation>أزل «%1» بعد ذلك.</translation>
        </message>
        <message>
            <source>A test message reaches the archive.</source>
            <translation>تصل رسالة اختبار إلى الأرشيف.</translation>
        </message>
        <message>
            <source>Write down how the archive gets its copies.</source>
            <translation>دوّن كيف يحصل الأرشيف على نسخه.</translation>
        </message>
        <message>
            <source>Switch archiving off for the affected mailbox alone.</source>
            <translation>عطّل الأرشفة لصندوق البريد المتأثر وحده.</translation>
        </message>
        <message>
            <source>Switch it on again.</source>
            <translation>أعد تشغيلها.</translation>
        </message>
        <message>
            <source>In the product's console: note whether it scans SMTP (transport), the store, or both.</source>
            <translation>في لوحة تحكم المنتج: دوّن ما إذا كان يفحص SMTP (النقل) أم المخزن أم كليهما.</translation>
        </message>
        <message>
            <source>In the product's console, pause the scan of SMTP first; if that changes nothing, go on:</source>
            <translation>في لوحة تحكم المنتج، أوقف فحص SMTP مؤقتًا أولًا؛ وإذا لم يغيّر ذلك شيئًا، فتابع:</translation>
        </message>
        <message>
            <source>Wait two minutes.</source>
            <translation>انتظر دقيقتين.</translation>
        </message>
        <message>
            <source>Resume the scan of SMTP in the product's console.</source>
            <translation>استأنف فحص SMTP في لوحة تحكم المنتج.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught. All attachments are scanned again after this, which takes time.</source>
            <translation>يُكتشف ملف الاختبار EICAR. تُفحص بعد ذلك جميع المرفقات من جديد، وهذا يستغرق وقتًا.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught.</source>
            <translation>يُكتشف ملف الاختبار EICAR.</translation>
        </message>
        <message>
            <source>The scanner of the service cannot be switched off.</source>
            <translation>لا يمكن تعطيل الفاحص الخاص بالخدمة.</translation>
        </message>
        <message>
            <source>Look at a gateway in front of the service instead: let the test sender pass it.</source>
            <translation>انظر بدلًا من ذلك في بوابة تقع أمام الخدمة: دع مرسل الاختبار يتجاوزها.</translation>
        </message>
        <message>
            <source>Take the exception away.</source>
            <translation>أزل الاستثناء.</translation>
        </message>
        <message>
            <source>The EICAR test file is caught by the gateway.</source>
            <translation>تكتشف البوابة ملف الاختبار EICAR.</translation>
        </message>
        <message>
            <source>Take the filter out of the mail server first; a milter that is only stopped makes the server refuse mail.</source>
            <translation>استبعد المرشِّح من خادم البريد أولًا؛ فمرشِّح milter الذي يُوقف فحسب يجعل الخادم يرفض البريد.</translation>
        </message>
        <message>
            <source>Write down the list of milters of the mail server, with their order.</source>
            <translation>دوّن قائمة مرشِّحات milter في خادم البريد، مع ترتيبها.</translation>
        </message>
        <message>
            <source>Take the one milter out of the list and reload the mail server.</source>
            <translation>أزل مرشِّح milter المعني وحده من القائمة وأعد تحميل إعدادات خادم البريد.</translation>
        </message>
        <message>
            <source>Put it back in its place and reload.</source>
            <translation>أعده إلى مكانه وأعد تحميل الإعدادات.</translation>
        </message>
        <message>
            <source>Its header field is in new mail again.</source>
            <translation>عاد حقل الترويسة الخاص به إلى الظهور في البريد الجديد.</translation>
        </message>
        <message>
            <source>Put "%1" into %2, or into %3 where the configuration is split.</source>
            <translation>ضع «%1» في %2، أو في %3 إذا كانت الإعدادات مقسّمة.</translation>
        </message>
        <message>
            <source>Take the line away again.</source>
            <translation>أزل السطر بعد ذلك.</translation>
        </message>
        <message>
            <source>Put "%1" in front of the scanner's %2 line.</source>
            <translation>ضع «%1» أمام سطر %2 الخاص بالفاحص.</translation>
        </message>
        <message>
            <source>Write down how mail reaches the scanner.</source>
            <translation>دوّن كيف يصل البريد إلى الفاحص.</translation>
        </message>
        <message>
            <source>Let the test sender pass the scanner.</source>
            <translation>دع مرسل الاختبار يتجاوز الفاحص.</translation>
        </message>
        <message>
            <source>Write down the name of the product and which of its shields are on.</source>
            <translation>دوّن اسم المنتج وأي دروعه تعمل.</translation>
        </message>
        <message>
            <source>Account settings of the mail program &gt; Advanced: note the server timeout.</source>
            <translation>إعدادات الحساب في برنامج البريد &gt; خيارات متقدمة: دوّن مهلة الخادم.</translation>
        </message>
        <message>
            <source>Switch off the mail shield alone, for a limited time.</source>
            <translation>عطّل درع البريد وحده، ولمدة محدودة.</translation>
        </message>
        <message>
            <source>Raise the server timeout of the mail program to its largest value.</source>
            <translation>ارفع مهلة الخادم في برنامج البريد إلى أكبر قيمة لها.</translation>
        </message>
        <message>
            <source>Switch the mail shield on again.</source>
            <translation>أعد تشغيل درع البريد.</translation>
        </message>
        <message>
            <source>Set the timeout back, or leave it raised if it has helped.</source>
            <translation>أعد المهلة إلى ما كانت عليه، أو اتركها مرفوعة إذا أفاد ذلك.</translation>
        </message>
        <message>
            <source>The product says that all its shields are on.</source>
            <translation>يقول المنتج إن جميع دروعه تعمل.</translation>
        </message>
        <message>
            <source>%1 &gt; the server &gt; %2 &gt; the virtual server &gt; %3: note "%4".</source>
            <translation>%1 &gt; الخادم &gt; %2 &gt; الخادم الظاهري &gt; %3: دوّن «%4».</translation>
        </message>
        <message>
            <source>%1: note "%2".</source>
            <translation>%1: دوّن «%2».</translation>
        </message>
        <message>
            <source>Set "%1" from 10 to 30 minutes.</source>
            <translation>ارفع «%1» من 10 إلى 30 دقيقة.</translation>
        </message>
        <message>
            <source>Untick "%1" for the test alone.</source>
            <translation>ألغِ تحديد خانة «%1» للاختبار وحده.</translation>
        </message>
        <message>
            <source>Both are as noted; a test message with TLS shows %1, or the version of TLS, in its %2 field.</source>
            <translation>كلاهما كما دوّنته؛ وتُظهر رسالة اختبار عبر TLS القيمة %1، أو إصدار TLS، في حقل %2.</translation>
        </message>
        <message>
            <source>Timeouts and TLS of the service cannot be changed.</source>
            <translation>لا يمكن تغيير المهل وTLS لدى الخدمة.</translation>
        </message>
        <message>
            <source>Ask the sender to wait at least ten minutes for the answer.</source>
            <translation>اطلب من المرسل أن ينتظر الرد عشر دقائق على الأقل.</translation>
        </message>
        <message>
            <source>The sender's log shows the answer.</source>
            <translation>يُظهر سجل المرسل الرد.</translation>
        </message>
        <message>
            <source>Do not offer TLS for the test: put "%1" into %2. On a sender, set "%3" in the transport instead.</source>
            <translation>لا تعرض TLS أثناء الاختبار: ضع «%1» في %2. أما لدى المرسل، فاضبط «%3» في الناقل (transport) بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Put "%1" into the access map for the test host.</source>
            <translation>ضع «%1» في جدول الوصول (access map) لمضيف الاختبار.</translation>
        </message>
        <message>
            <source>Write down the sender's timeout for the answer to the final dot, and the receiver's session timeout.</source>
            <translation>دوّن مهلة المرسل لانتظار الرد على النقطة الختامية، ومهلة الجلسة لدى المستقبِل.</translation>
        </message>
        <message>
            <source>Raise both to 20 minutes.</source>
            <translation>ارفع كلتيهما إلى 20 دقيقة.</translation>
        </message>
        <message>
            <source>Set both back.</source>
            <translation>أعد كلتيهما إلى ما كانت عليه.</translation>
        </message>
        <message>
            <source>Both are as noted.</source>
            <translation>كلتاهما كما دوّنتها.</translation>
        </message>
        <message>
            <source>%1: note the schedule.</source>
            <translation>%1: دوّن الجدول الزمني.</translation>
        </message>
        <message>
            <source>Look into "%1" and "%2" in %3.</source>
            <translation>انظر في «%1» و«%2» ضمن %3.</translation>
        </message>
        <message>
            <source>Find the large message that ends the session, save it, then remove it from the mailbox at the provider.</source>
            <translation>ابحث عن الرسالة الكبيرة التي تنهي الجلسة، واحفظها، ثم أزلها من صندوق البريد لدى مزود الخدمة.</translation>
        </message>
        <message>
            <source>Set the schedule that you have noted, and let it run once.</source>
            <translation>اضبط الجدول الزمني الذي دوّنته، ودعه يعمل مرة واحدة.</translation>
        </message>
        <message>
            <source>The service runs; the list of messages at the provider gets shorter.</source>
            <translation>الخدمة تعمل، وقائمة الرسائل لدى مزود الخدمة تقصر.</translation>
        </message>
        <message>
            <source>Look for a POP3 collector (on Small Business Server 2008 or 2011: %1).</source>
            <translation>ابحث عن برنامج جمع عبر POP3 (في Small Business Server 2008 أو 2011: %1).</translation>
        </message>
        <message>
            <source>Stop its service, or set its schedule to a very long interval.</source>
            <translation>أوقف خدمته، أو اضبط جدوله الزمني على فترة طويلة جدًا.</translation>
        </message>
        <message>
            <source>Start it again with the schedule that you have noted.</source>
            <translation>أعد تشغيله بالجدول الزمني الذي دوّنته.</translation>
        </message>
        <message>
            <source>It runs, and the list at the provider gets shorter.</source>
            <translation>إنه يعمل، والقائمة لدى مزود الخدمة تقصر.</translation>
        </message>
        <message>
            <source>Nothing to change on the server: ids of messages must not change. Stop the collector for one turn.</source>
            <translation>لا شيء يلزم تغييره على الخادم: معرّفات الرسائل يجب ألا تتغير. أوقف برنامج الجمع مدة دورة واحدة.</translation>
        </message>
        <message>
            <source>Start the collector again.</source>
            <translation>أعد تشغيل برنامج الجمع.</translation>
        </message>
        <message>
            <source>Two listings of the ids, before and after a turn, differ only by what was fetched.</source>
            <translation>قائمتا المعرّفات، قبل دورة وبعدها، لا تختلفان إلا بما جُلب.</translation>
        </message>
        <message>
            <source>Write down which programs collect this mailbox, how often, and whether they leave mail on the server.</source>
            <translation>دوّن البرامج التي تجمع بريد هذا الصندوق، وكم مرة تفعل ذلك، وهل تترك البريد على الخادم.</translation>
        </message>
        <message>
            <source>Stop all collectors but one for a turn.</source>
            <translation>أوقف جميع برامج الجمع عدا واحدًا مدة دورة واحدة.</translation>
        </message>
        <message>
            <source>Start those that are needed again.</source>
            <translation>أعد تشغيل ما يلزم منها.</translation>
        </message>
        <message>
            <source>Each message is collected once.</source>
            <translation>تُجمع كل رسالة مرة واحدة.</translation>
        </message>
        <message>
            <source>Back up the mailbox store.</source>
            <translation>خذ نسخة احتياطية من مخزن صناديق البريد.</translation>
        </message>
        <message>
            <source>MFCMAPI 5.0.18.1978 or later &gt; %1; %2: look for the Message-ID and note it.</source>
            <translation>MFCMAPI 5.0.18.1978 أو أحدث &gt; %1؛ %2: ابحث عن Message-ID ودوّنه.</translation>
        </message>
        <message>
            <source>In MFCMAPI remove the one message with this Message-ID from %1. Only if that does not help, and with a backup, the folder.</source>
            <translation>في MFCMAPI أزل من %1 الرسالة الواحدة التي تحمل Message-ID هذا. ولا تُزل المجلد إلا إذا لم يُفد ذلك، وبعد أخذ نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Send a test message, and watch two nights.</source>
            <translation>أرسل رسالة اختبار، وراقب ليلتين.</translation>
        </message>
        <message>
            <source>List the queue.</source>
            <translation>اسرد قائمة الانتظار.</translation>
        </message>
        <message>
            <source>Hold the one message.</source>
            <translation>احجز الرسالة المعنية وحدها.</translation>
        </message>
        <message>
            <source>Release it.</source>
            <translation>أطلقها من جديد.</translation>
        </message>
        <message>
            <source>From outside: a greeting "%1", or an EHLO that is refused, shows that the firewall inspects SMTP.</source>
            <translation>من الخارج: الترحيب «%1»، أو رفض EHLO، يدل على أن جدار الحماية يفحص SMTP.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1". Cisco ASA: "%2". Write it down.</source>
            <translation>Cisco PIX: «%1». Cisco ASA: «%2». دوّن الناتج.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1".</source>
            <translation>Cisco PIX: «%1».</translation>
        </message>
        <message>
            <source>Cisco ASA: in the policy map's class "%1", "%2".</source>
            <translation>Cisco ASA: في الفئة «%1» من policy map، «%2».</translation>
        </message>
        <message>
            <source>Other products: switch off inspection, or TLS inspection, of port 25. New sessions only.</source>
            <translation>المنتجات الأخرى: عطّل فحص المنفذ 25، أو فحص TLS عليه. يسري ذلك على الجلسات الجديدة فقط.</translation>
        </message>
        <message>
            <source>Cisco PIX: "%1". Cisco ASA: "%2". After an update of the firmware only.</source>
            <translation>Cisco PIX: «%1». Cisco ASA: «%2». بعد تحديث البرنامج الثابت فقط.</translation>
        </message>
        <message>
            <source>The configuration is as you have written it down.</source>
            <translation>الإعدادات كما دوّنتها.</translation>
        </message>
        <message>
            <source>On a sender behind or before such a firewall, use the workaround at the first try:</source>
            <translation>لدى مرسل يقع خلف جدار حماية كهذا أو أمامه، استخدم الحل البديل منذ المحاولة الأولى:</translation>
        </message>
        <message>
            <source>%1: note which filters are on.</source>
            <translation>%1: دوّن أي المرشِّحات تعمل.</translation>
        </message>
        <message>
            <source>Untick the filters on the SMTP virtual server's address (%1).</source>
            <translation>ألغِ تحديد المرشِّحات في عنوان خادم SMTP الظاهري (%1).</translation>
        </message>
        <message>
            <source>Tick them again.</source>
            <translation>حدّدها من جديد.</translation>
        </message>
        <message>
            <source>They are as noted.</source>
            <translation>هي كما دوّنتها.</translation>
        </message>
        <message>
            <source>Write down the list of milters, with their order.</source>
            <translation>دوّن قائمة مرشِّحات milter، مع ترتيبها.</translation>
        </message>
        <message>
            <source>Take the one filter out of the list and reload the mail server.</source>
            <translation>أزل المرشِّح المعني وحده من القائمة وأعد تحميل إعدادات خادم البريد.</translation>
        </message>
        <message>
            <source>Write down how mail reaches the filter and comes back.</source>
            <translation>دوّن كيف يصل البريد إلى المرشِّح وكيف يعود منه.</translation>
        </message>
        <message>
            <source>Let the test sender pass the filter.</source>
            <translation>دع مرسل الاختبار يتجاوز المرشِّح.</translation>
        </message>
        <message>
            <source>%1 &gt; the group &gt; %2: note the expansion server and the report settings.</source>
            <translation>%1 &gt; المجموعة &gt; %2: دوّن خادم التوسيع وإعدادات التقارير.</translation>
        </message>
        <message>
            <source>The user &gt; %1: note the forwarding address.</source>
            <translation>المستخدم &gt; %1: دوّن عنوان إعادة التوجيه.</translation>
        </message>
        <message>
            <source>Set one expansion server, and "%1".</source>
            <translation>عيّن خادم توسيع واحدًا، واختر «%1».</translation>
        </message>
        <message>
            <source>Clear the forwarding address for the test.</source>
            <translation>امسح عنوان إعادة التوجيه أثناء الاختبار.</translation>
        </message>
        <message>
            <source>Set all back to what you have noted.</source>
            <translation>أعد كل شيء إلى ما دوّنته.</translation>
        </message>
        <message>
            <source>Take the second way out of the aliases.</source>
            <translation>أزل الطريق الثاني من الأسماء المستعارة.</translation>
        </message>
        <message>
            <source>Put it back.</source>
            <translation>أعده كما كان.</translation>
        </message>
        <message>
            <source>Write down every alias, group, forward and rule that leads to the mailbox.</source>
            <translation>دوّن كل اسم مستعار ومجموعة وإعادة توجيه وقاعدة تؤدي إلى صندوق البريد.</translation>
        </message>
        <message>
            <source>Switch all but one off.</source>
            <translation>عطّلها جميعًا عدا واحدًا.</translation>
        </message>
        <message>
            <source>Switch them on again.</source>
            <translation>أعد تشغيلها.</translation>
        </message>
        <message>
            <source>Time limits of the program that sends</source>
            <translation>المهل الزمنية للبرنامج المرسِل</translation>
        </message>
        <message>
            <source>A mail program, a telephone or an application that waits only seconds for the answer takes the message for lost and hands it in again, though the server has it.</source>
            <translation>برنامج بريد أو هاتف أو تطبيق لا ينتظر الرد إلا ثواني يعدّ الرسالة ضائعة ويسلّمها من جديد مع أن الخادم تسلّمها.</translation>
        </message>
        <message>
            <source>None for mail. Until the answer comes the program may seem to hang.</source>
            <translation>لا خطر على البريد. قد يبدو البرنامج متوقفًا حتى يصل الرد.</translation>
        </message>
        <message>
            <source>The same message, sent by the same program with the longer limit, arrives once.</source>
            <translation>الرسالة نفسها، إذا أرسلها البرنامج نفسه بالمهلة الأطول، تصل مرة واحدة.</translation>
        </message>
        <message>
            <source>Write down which program sends, and how long it waits for the answer of the server.</source>
            <translation>دوّن أي برنامج يرسل، وكم ينتظر رد الخادم.</translation>
        </message>
        <message>
            <source>Raise the limit to ten minutes, or let the program hand its mail to a mail server on its own computer, which answers at once.</source>
            <translation>ارفع المهلة إلى عشر دقائق، أو دع البرنامج يسلّم بريده إلى خادم بريد على حاسوبه نفسه يردّ في الحال.</translation>
        </message>
        <message>
            <source>The limit is as noted, or as you mean to keep it.</source>
            <translation>المهلة كما دُوّنت، أو كما تنوي إبقاءها.</translation>
        </message>
        <message>
            <source>TLS stays on for everybody: by itself, this step never switches it off. To see mail without it, do not offer it to the test sender alone, by hand: add "%1" to %2 with its address, and reload.</source>
            <translation>يبقى TLS مفعّلًا للجميع: هذه الخطوة لا توقفه من تلقاء نفسها أبدًا. لرؤية البريد من دونه، أوقف يدويًا عرضه على مرسل الاختبار وحده: أضف «%1» إلى %2 مع عنوانه، ثم أعد التحميل.</translation>
        </message>
        <message>
            <source>If you have added "%1", take it away again.</source>
            <translation>إذا أضفت «%1» فأزله بعد ذلك.</translation>
        </message>
        <message>
            <source>It helps against copies that this server delivers with the same Message-ID. It does not see mail without a Message-ID, what was sent again with a new one, what a program fetches and stores by itself, and copies that are made in the mailbox. Of a message that comes both directly and through a list it puts the later one aside.</source>
            <translation>يفيد ضد النسخ التي يسلّمها هذا الخادم بمعرّف Message-ID نفسه. ولا يتعرف على البريد الذي لا يحمل Message-ID، ولا على ما أُرسل مجددًا بمعرّف جديد، ولا على ما يجلبه برنامج ويحفظه بنفسه، ولا على النسخ التي تُنشأ داخل صندوق البريد. وإذا وصلت رسالة مباشرةً وعبر قائمة بريدية، وُضعت اللاحقة جانبًا.</translation>
        </message>
        <message>
            <source>no more than a moment</source>
            <translation>لا تتجاوز لحظة</translation>
        </message>
        <message>
            <source>Wait ten minutes.</source>
            <translation>انتظر عشر دقائق.</translation>
        </message>
        <message>
            <source>It failed a security check: there is a weak key or signature in its chain, or a rule that is broken or not known here, such as for which names its issuer may certify.</source>
            <translation>لم تجتز فحصًا أمنيًا: في سلسلتها مفتاح ضعيف أو توقيع ضعيف، أو قاعدة خولفت أو غير معروفة هنا، كالأسماء التي يحق لمُصدرها التصديق عليها.</translation>
        </message>
        <message>
            <source>In %1, give the service %2 this option again: %3</source>
            <translation>في %1، أعد هذا الخيار إلى الخدمة %2: %3</translation>
        </message>
        <message>
            <source>If this server is the sender, put "%1" there instead.</source>
            <translation>إذا كان هذا الخادم هو المرسِل، فضع هناك "%1" بدلاً من ذلك.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DotPlot</name>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <translation>في معظم الأحيان وصلت النسخة بعد سابقتها بمدة %1.</translation>
        </message>
        <message>
            <source>The gaps fit the retry times of %1.</source>
            <translation>الفواصل توافق أوقات إعادة المحاولة لدى %1.</translation>
        </message>
        <message>
            <source>Size makes no difference that could not be chance.</source>
            <translation>لا يُحدث الحجم فرقًا يتجاوز ما قد يكون مصادفة.</translation>
        </message>
        <message>
            <source>From about %1 on, %2 of %3 messages came more than once for this cause; of smaller ones %4 of %5.</source>
            <comment>size; numbers of messages</comment>
            <translation>ابتداءً من نحو %1 وصل أكثر من مرة لهذا السبب %2 من أصل %3 من الرسائل؛ ومن الأصغر %4 من أصل %5.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%Ln رسائل</numerusform>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>%Ln رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1: %2 after the one before (%3)</source>
            <comment>number, time, number of messages</comment>
            <translation>النسخة %1: بعد سابقتها بمدة %2 (%3)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>After the copy before</source>
            <translation>بعد النسخة السابقة</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>المرصود</translation>
        </message>
        <message>
            <source>Retry times of %1</source>
            <translation>أوقات إعادة المحاولة لدى %1</translation>
        </message>
        <message numerus="yes">
            <source>About %1: %2, each in %Ln copies</source>
            <comment>size, number of messages</comment>
            <translation>
                <numerusform>نحو %1: %2، كل منها في %Ln نسخة</numerusform>
                <numerusform>نحو %1: %2، كل منها في نسخة واحدة</numerusform>
                <numerusform>نحو %1: %2، كل منها في نسختين</numerusform>
                <numerusform>نحو %1: %2، كل منها في %Ln نسخ</numerusform>
                <numerusform>نحو %1: %2، كل منها في %Ln نسخة</numerusform>
                <numerusform>نحو %1: %2، كل منها في %Ln نسخة</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 on</source>
            <comment>size</comment>
            <translation>من %1 فأكثر</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>متكررة</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>مرة واحدة</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesPage</name>
        <message>
            <source>Duplicates</source>
            <translation>النسخ المكررة</translation>
        </message>
        <message>
            <source>Messages with extra copies</source>
            <translation>الرسائل ذات النسخ الزائدة</translation>
        </message>
        <message>
            <source>Search subject, sender or Message-ID</source>
            <translation>البحث في الموضوع أو المرسل أو Message-ID</translation>
        </message>
        <message>
            <source>Search duplicates</source>
            <translation>البحث في النسخ المكررة</translation>
        </message>
        <message>
            <source>one at a time</source>
            <translation>واحدة تلو الأخرى</translation>
        </message>
        <message>
            <source>Incomplete copies, and messages without an id: decide for each message by itself</source>
            <translation>نسخ ناقصة ورسائل بلا معرّف: اتخذ القرار لكل رسالة على حدة</translation>
        </message>
        <message>
            <source>only shown</source>
            <translation>للعرض فقط</translation>
        </message>
        <message>
            <source>over 2 MB</source>
            <translation>أكبر من ميغابايتين</translation>
        </message>
        <message>
            <source>compared</source>
            <translation>قورنت</translation>
        </message>
        <message>
            <source>Messages whose copies were read and compared byte by byte</source>
            <translation>الرسائل التي قُرئت نسخها وقورنت بايتًا ببايت</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>صندوق البريد</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>مسح عوامل التصفية</translation>
        </message>
        <message>
            <source>Select all shown</source>
            <translation>تحديد كل المعروض</translation>
        </message>
        <message>
            <source>All mailboxes</source>
            <translation>جميع صناديق البريد</translation>
        </message>
        <message>
            <source>No duplicates found</source>
            <translation>لم يُعثر على نسخ مكررة</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>الفحص مجددًا</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>لا نتائج مطابقة</translation>
        </message>
        <message>
            <source>The search and the filters hide all messages with extra copies.</source>
            <translation>البحث وعوامل التصفية تخفي جميع الرسائل ذات النسخ الزائدة.</translation>
        </message>
        <message>
            <source>%1 of %2 messages shown</source>
            <translation>الرسائل المعروضة: %1 من أصل %2</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies to “%1”…</source>
            <translation>
                <numerusform>نقل %Ln نسخة زائدة إلى «%1»…</numerusform>
                <numerusform>نقل نسخة زائدة واحدة إلى «%1»…</numerusform>
                <numerusform>نقل نسختين زائدتين إلى «%1»…</numerusform>
                <numerusform>نقل %Ln نسخ زائدة إلى «%1»…</numerusform>
                <numerusform>نقل %Ln نسخة زائدة إلى «%1»…</numerusform>
                <numerusform>نقل %Ln نسخة زائدة إلى «%1»…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages selected</source>
            <translation>
                <numerusform>حُدّدت %Ln رسالة</numerusform>
                <numerusform>حُدّدت رسالة واحدة</numerusform>
                <numerusform>حُدّدت رسالتان</numerusform>
                <numerusform>حُدّدت %Ln رسائل</numerusform>
                <numerusform>حُدّدت %Ln رسالة</numerusform>
                <numerusform>حُدّدت %Ln رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>لا شيء يُعرض بعد</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>لم يُفحص البريد على %1. الفحص يقرأ فقط.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>الفحص الآن</translation>
        </message>
        <message numerus="yes">
            <source>Nothing selected: %Ln messages can be moved together</source>
            <translation>
                <numerusform>لم يُحدد شيء: يمكن نقل %Ln رسالة</numerusform>
                <numerusform>لم يُحدد شيء: يمكن نقل رسالة واحدة</numerusform>
                <numerusform>لم يُحدد شيء: يمكن نقل رسالتين معًا</numerusform>
                <numerusform>لم يُحدد شيء: يمكن نقل %Ln رسائل معًا</numerusform>
                <numerusform>لم يُحدد شيء: يمكن نقل %Ln رسالة معًا</numerusform>
                <numerusform>لم يُحدد شيء: يمكن نقل %Ln رسالة معًا</numerusform>
            </translation>
        </message>
        <message>
            <source>No message that was checked has an extra copy.</source>
            <translation>لا توجد نسخة زائدة لأي رسالة من الرسائل المفحوصة.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages with extra copies</source>
            <translation>
                <numerusform>%Ln رسالة لها نسخ زائدة</numerusform>
                <numerusform>رسالة واحدة لها نسخ زائدة</numerusform>
                <numerusform>رسالتان لهما نسخ زائدة</numerusform>
                <numerusform>%Ln رسائل لها نسخ زائدة</numerusform>
                <numerusform>%Ln رسالة لها نسخ زائدة</numerusform>
                <numerusform>%Ln رسالة لها نسخ زائدة</numerusform>
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
                <numerusform>%Ln مرتبطة أو منسوخة قصدًا</numerusform>
                <numerusform>واحدة مرتبطة أو منسوخة قصدًا</numerusform>
                <numerusform>اثنتان مرتبطتان أو منسوختان قصدًا</numerusform>
                <numerusform>%Ln مرتبطة أو منسوخة قصدًا</numerusform>
                <numerusform>%Ln مرتبطة أو منسوخة قصدًا</numerusform>
                <numerusform>%Ln مرتبطة أو منسوخة قصدًا</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>messages, the size of their extra copies</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>Move extra copies to “%1”…</source>
            <translation>نقل النسخ الزائدة إلى «%1»…</translation>
        </message>
        <message>
            <source>None of these can be moved together.</source>
            <translation>لا يمكن نقل أيّ من هذه معًا.</translation>
        </message>
        <message>
            <source>Messages, and the copies of the chosen one</source>
            <translation>الرسائل، ونسخ الرسالة المختارة</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesSeenModel</name>
        <message>
            <source>Copy %1 of “%2” arrived.</source>
            <translation>وصلت النسخة %1 من «%2».</translation>
        </message>
        <message>
            <source>Copy %1 of “%2” arrived; the server dates it %3 before the first.</source>
            <translation>وصلت النسخة %1 من «%2»؛ يؤرّخها الخادم قبل الأولى بمدة %3.</translation>
        </message>
        <message>
            <source>Copy %1 of “%2” arrived %3 after the first.</source>
            <translation>وصلت النسخة %1 من «%2» بعد الأولى بمدة %3.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>ما وصل</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>المرسل</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>صندوق البريد</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::EmptyState</name>
        <message>
            <source>One moment</source>
            <translation>لحظة من فضلك</translation>
        </message>
        <message>
            <source>Onecopy reads what it knows of this account.</source>
            <translation>يقرأ Onecopy ما يعرفه عن هذا الحساب.</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>رمز للدعم: %1</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>لا يوجد خادم بريد بعد</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>إضافة خادم بريد…</translation>
        </message>
        <message>
            <source>Add this mail server…</source>
            <translation>إضافة خادم البريد هذا…</translation>
        </message>
        <message>
            <source>%1 was read, but is not saved</source>
            <translation>قُرئ %1 لكنه غير محفوظ</translation>
        </message>
        <message>
            <source>It was read from the command line, or removed from the list. What was found is kept: add the server to see it. Address, port and user are filled in, and nothing has to be read again.</source>
            <translation>قُرئ من سطر الأوامر، أو أُزيل من القائمة. ما عُثر عليه محفوظ: أضف الخادم لتراه. العنوان والمنفذ واسم المستخدم مملوءة مسبقًا، ولا حاجة إلى القراءة من جديد.</translation>
        </message>
        <message>
            <source>Add the server whose users get the same message several times. Onecopy only reads until you say otherwise.</source>
            <translation>أضف الخادم الذي يتلقى مستخدموه الرسالة نفسها عدة مرات. لا يفعل Onecopy سوى القراءة حتى تقرر غير ذلك.</translation>
        </message>
        <message>
            <source>%1 has no IMAP server</source>
            <translation>ليس لدى %1 خادم IMAP</translation>
        </message>
        <message>
            <source>Mail is checked over IMAP. Enter the name of its IMAP server to check it here.</source>
            <translation>يُفحَص البريد عبر IMAP. أدخل اسم خادم IMAP لفحصه هنا.</translation>
        </message>
        <message>
            <source>Edit the server…</source>
            <translation>تحرير الخادم…</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ExpungeDialog</name>
        <message>
            <source>Keep everything</source>
            <translation>الإبقاء على كل شيء</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good</source>
            <translation>
                <numerusform>إزالة %Ln نسخة نهائيًا</numerusform>
                <numerusform>إزالة نسخة واحدة نهائيًا</numerusform>
                <numerusform>إزالة نسختين نهائيًا</numerusform>
                <numerusform>إزالة %Ln نسخ نهائيًا</numerusform>
                <numerusform>إزالة %Ln نسخة نهائيًا</numerusform>
                <numerusform>إزالة %Ln نسخة نهائيًا</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are removed for good</source>
            <translation>النسخ التي ستُزال نهائيًا</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>إزالة نهائية</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stay in the folder: it is not certain that they may go.</source>
            <translation>
                <numerusform>تبقى %Ln نسخة في المجلد: ليس مؤكدًا أنه يجوز أن تُزال.</numerusform>
                <numerusform>تبقى نسخة واحدة في المجلد: ليس مؤكدًا أنه يجوز أن تُزال.</numerusform>
                <numerusform>تبقى نسختان في المجلد: ليس مؤكدًا أنه يجوز أن تُزالا.</numerusform>
                <numerusform>تبقى %Ln نسخ في المجلد: ليس مؤكدًا أنه يجوز أن تُزال.</numerusform>
                <numerusform>تبقى %Ln نسخة في المجلد: ليس مؤكدًا أنه يجوز أن تُزال.</numerusform>
                <numerusform>تبقى %Ln نسخة في المجلد: ليس مؤكدًا أنه يجوز أن تُزال.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing brings them back. Type %1 to confirm the number:</source>
            <translation>لا شيء يعيدها بعد ذلك. اكتب %1 لتأكيد العدد:</translation>
        </message>
        <message>
            <source>Number of copies to remove</source>
            <translation>عدد النسخ المراد إزالتها</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good?</source>
            <translation>
                <numerusform>إزالة %Ln نسخة نهائيًا؟</numerusform>
                <numerusform>إزالة نسخة واحدة نهائيًا؟</numerusform>
                <numerusform>إزالة نسختين نهائيًا؟</numerusform>
                <numerusform>إزالة %Ln نسخ نهائيًا؟</numerusform>
                <numerusform>إزالة %Ln نسخة نهائيًا؟</numerusform>
                <numerusform>إزالة %Ln نسخة نهائيًا؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them was moved by Onecopy, and the copy that stays was read again and has the same content. They leave the server, and they cannot be put back.</source>
            <translation>نقل Onecopy كلًّا منها، وقُرئت النسخة التي تبقى مرة أخرى ولها المحتوى نفسه. ستغادر الخادم، ولا يمكن إعادتها.</translation>
        </message>
        <message>
            <source>Account %1 · %2</source>
            <comment>account, size of all copies</comment>
            <translation>الحساب %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::FaultWords</name>
        <message>
            <source>Stopped because you asked for it.</source>
            <translation>توقف العمل بناءً على طلبك.</translation>
        </message>
        <message>
            <source>What was done until then is kept. You can start again at any time.</source>
            <translation>ما أُنجز حتى ذلك الحين محفوظ. يمكنك البدء مجددًا في أي وقت.</translation>
        </message>
        <message>
            <source>There is no server of this name.</source>
            <translation>لا يوجد خادم بهذا الاسم.</translation>
        </message>
        <message>
            <source>Check the spelling of the server name and your network connection.</source>
            <translation>تحقق من كتابة اسم الخادم ومن اتصالك بالشبكة.</translation>
        </message>
        <message>
            <source>No mail service answers at this address and port.</source>
            <translation>لا ترد أي خدمة بريد على هذا العنوان والمنفذ.</translation>
        </message>
        <message>
            <source>Check the port, and whether the service runs and the firewall lets it through.</source>
            <translation>تحقق من المنفذ، ومن أن الخدمة تعمل وأن جدار الحماية يسمح بالمرور.</translation>
        </message>
        <message>
            <source>The connection ended before the answer came.</source>
            <translation>انتهى الاتصال قبل وصول الرد.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, a firewall or virus scanner on the way may be cutting it.</source>
            <translation>حاول مجددًا. إذا تكرر ذلك، فقد يكون جدار حماية أو فاحص فيروسات في الطريق يقطع الاتصال.</translation>
        </message>
        <message>
            <source>The server was silent for too long.</source>
            <translation>صمت الخادم مدة أطول مما ينبغي.</translation>
        </message>
        <message>
            <source>Something answers there, but it is not this kind of mail service.</source>
            <translation>هناك ما يرد، لكنه ليس خدمة بريد من هذا النوع.</translation>
        </message>
        <message>
            <source>Check the port and the kind of connection: encrypted from the start, or encrypted after STARTTLS.</source>
            <translation>تحقق من المنفذ ومن نوع الاتصال: مشفّر من البداية، أو مشفّر بعد STARTTLS.</translation>
        </message>
        <message>
            <source>The server does not offer encryption on this port.</source>
            <translation>لا يوفر الخادم التشفير على هذا المنفذ.</translation>
        </message>
        <message>
            <source>No encrypted connection could be agreed on.</source>
            <translation>تعذر الاتفاق على اتصال مشفّر.</translation>
        </message>
        <message>
            <source>The server may know only old versions of TLS. You can allow them for this server alone in its settings.</source>
            <translation>ربما لا يعرف الخادم سوى إصدارات قديمة من TLS. يمكنك السماح بها لهذا الخادم وحده في إعداداته.</translation>
        </message>
        <message>
            <source>The server’s certificate cannot be trusted.</source>
            <translation>لا يمكن الوثوق بشهادة الخادم.</translation>
        </message>
        <message>
            <source>No password was sent. Compare the fingerprint with the one that the server’s administrator gives you.</source>
            <translation>لم تُرسل أي كلمة مرور. قارن البصمة بتلك التي يعطيك إياها مسؤول الخادم.</translation>
        </message>
        <message>
            <source>The password would have travelled unencrypted, so it was not sent.</source>
            <translation>كانت كلمة المرور ستُنقل بلا تشفير، فلم تُرسل.</translation>
        </message>
        <message>
            <source>Use an encrypted port. Only for a network that you trust, you can allow clear text for this server.</source>
            <translation>استخدم منفذًا مشفّرًا. ولا تسمح بالنص الصريح لهذا الخادم إلا في شبكة تثق بها.</translation>
        </message>
        <message>
            <source>Somebody may be interfering with the connection.</source>
            <translation>قد يكون هناك من يعبث بالاتصال.</translation>
        </message>
        <message>
            <source>Data came before encryption that must not come there. Nothing was sent. Use the port that is encrypted from the start.</source>
            <translation>وصلت قبل التشفير بيانات لا يجوز أن تصل هناك. لم يُرسل شيء. استخدم المنفذ المشفّر من البداية.</translation>
        </message>
        <message>
            <source>The server refused the user name or password.</source>
            <translation>رفض الخادم اسم المستخدم أو كلمة المرور.</translation>
        </message>
        <message>
            <source>Check both. Onecopy does not try again by itself, so that the account is not locked.</source>
            <translation>تحقق من كليهما. لا يعيد Onecopy المحاولة من تلقاء نفسه، كي لا يُقفل الحساب.</translation>
        </message>
        <message>
            <source>The server offers no way of logging in that is safe here.</source>
            <translation>لا يوفر الخادم طريقة لتسجيل الدخول تكون آمنة هنا.</translation>
        </message>
        <message>
            <source>Ask the administrator for PLAIN over TLS, SCRAM or OAuth, or choose another way in the settings of this server.</source>
            <translation>اطلب من المسؤول PLAIN عبر TLS أو SCRAM أو OAuth، أو اختر طريقة أخرى في إعدادات هذا الخادم.</translation>
        </message>
        <message>
            <source>There is no password for this server.</source>
            <translation>لا توجد كلمة مرور لهذا الخادم.</translation>
        </message>
        <message>
            <source>Enter it once more. If no keyring is available, it is kept for this session only.</source>
            <translation>أدخلها مرة أخرى. إذا لم تتوفر حافظة مفاتيح، فستُحفظ لهذه الجلسة فقط.</translation>
        </message>
        <message>
            <source>The server refused the request.</source>
            <translation>رفض الخادم الطلب.</translation>
        </message>
        <message>
            <source>Its own words below usually say why.</source>
            <translation>نص رده أدناه يبيّن السبب عادةً.</translation>
        </message>
        <message>
            <source>The server is not available now.</source>
            <translation>الخادم غير متاح الآن.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>حاول مجددًا بعد بضع دقائق.</translation>
        </message>
        <message>
            <source>The server gave an answer that makes no sense.</source>
            <translation>رد الخادم ردًا لا معنى له.</translation>
        </message>
        <message>
            <source>Nothing was changed after that answer. Save the details for whoever looks after the server.</source>
            <translation>لم يُغيّر شيء بعد ذلك الرد. احفظ التفاصيل لمن يتولى أمر الخادم.</translation>
        </message>
        <message>
            <source>The server sent more than Onecopy accepts.</source>
            <translation>أرسل الخادم أكثر مما يقبله Onecopy.</translation>
        </message>
        <message>
            <source>The rest was left out. Save the details for whoever looks after the server.</source>
            <translation>تُرك الباقي. احفظ التفاصيل لمن يتولى أمر الخادم.</translation>
        </message>
        <message>
            <source>The server has renumbered the messages of this mailbox.</source>
            <translation>أعاد الخادم ترقيم رسائل صندوق البريد هذا.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the mailbox again; the old numbers are not used any more.</source>
            <translation>لم يُغيّر شيء. افحص صندوق البريد مجددًا؛ لم تعد الأرقام القديمة مستخدمة.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>لم يعد موجودًا هناك.</translation>
        </message>
        <message>
            <source>Check again to see what the server has now.</source>
            <translation>افحص مجددًا لترى ما لدى الخادم الآن.</translation>
        </message>
        <message>
            <source>This mailbox does not allow changes.</source>
            <translation>صندوق البريد هذا لا يسمح بالتغييرات.</translation>
        </message>
        <message>
            <source>Stopped, because going on could have lost mail.</source>
            <translation>توقف العمل، لأن المتابعة كان يمكن أن تُضيّع بريدًا.</translation>
        </message>
        <message>
            <source>Nothing more is done. The History page shows each step, and what was moved can be put back.</source>
            <translation>لن يُنفّذ شيء آخر. تعرض صفحة المحفوظات كل خطوة، ويمكن إعادة ما نُقل.</translation>
        </message>
        <message>
            <source>Another Onecopy is working on the same data.</source>
            <translation>هناك Onecopy آخر يعمل على البيانات نفسها.</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it. Until then you can look, but not change.</source>
            <translation>انتظر حتى ينتهي، أو أغلقه. حتى ذلك الحين يمكنك الاطلاع دون التغيير.</translation>
        </message>
        <message>
            <source>The data file of Onecopy is damaged.</source>
            <translation>ملف بيانات Onecopy تالف.</translation>
        </message>
        <message>
            <source>The data file was written by a newer Onecopy.</source>
            <translation>كُتب ملف البيانات بإصدار أحدث من Onecopy.</translation>
        </message>
        <message>
            <source>Install the newer version, or choose another data file.</source>
            <translation>ثبّت الإصدار الأحدث، أو اختر ملف بيانات آخر.</translation>
        </message>
        <message>
            <source>This computer’s disk is full.</source>
            <translation>قرص هذا الحاسوب ممتلئ.</translation>
        </message>
        <message>
            <source>Make room and try again. Nothing is changed on the server without a record of it.</source>
            <translation>أفسح مكانًا وحاول مجددًا. لا يُغيّر شيء على الخادم دون تسجيله.</translation>
        </message>
        <message>
            <source>A file on this computer cannot be read or written.</source>
            <translation>لا يمكن قراءة ملف على هذا الحاسوب أو الكتابة فيه.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write there.</source>
            <translation>تحقق من أن المجلد موجود وأن الكتابة فيه مسموحة لك.</translation>
        </message>
        <message>
            <source>Something that was entered cannot be used.</source>
            <translation>لا يمكن استخدام شيء مما أُدخل.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>صحّحه وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Onecopy made a mistake.</source>
            <translation>ارتكب Onecopy خطأً.</translation>
        </message>
        <message>
            <source>Nothing more is done. Please report it with the code and the details.</source>
            <translation>لن يُنفّذ شيء آخر. يُرجى الإبلاغ عنه مع الرمز والتفاصيل.</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>يقول الخادم: %1</translation>
        </message>
        <message>
            <source>Another computer is removing copies from this account.</source>
            <translation>هناك حاسوب آخر يزيل نسخًا من هذا الحساب.</translation>
        </message>
        <message>
            <source>Nothing was changed. Wait until it is done; until then you can look, but not change. The details say who it is, and since when.</source>
            <translation>لم يُغيّر شيء. انتظر حتى ينتهي؛ حتى ذلك الحين يمكنك الاطلاع دون التغيير. تبيّن التفاصيل من هو ومنذ متى.</translation>
        </message>
        <message>
            <source>The mail provider has not agreed to let Onecopy in, or not any more.</source>
            <translation>لم يوافق مزود خدمة البريد على دخول Onecopy، أو لم يعد يوافق.</translation>
        </message>
        <message>
            <source>Sign in with the browser again, in the settings of this server.</source>
            <translation>سجّل الدخول بالمتصفح مجددًا، في إعدادات هذا الخادم.</translation>
        </message>
        <message>
            <source>Check both. If they are right, the server may offer %1 without being able to check it, as some do that keep passwords as hashes: choose PLAIN for this server, which is safe over TLS. Onecopy does not try again by itself, so that the account is not locked.</source>
            <translation>تحقق من كليهما. إن كانا صحيحين فقد يعرض الخادم %1 دون أن يقدر على التحقق منه، كما تفعل خوادم تحفظ كلمات المرور على هيئة تجزئات: اختر PLAIN لهذا الخادم، وهو آمن عبر TLS. لا يعيد Onecopy المحاولة من تلقاء نفسه، كي لا يُقفل الحساب.</translation>
        </message>
        <message>
            <source>No password was sent. Use the port that is encrypted from the start, usually %1.</source>
            <translation>لم تُرسل أي كلمة مرور. استخدم المنفذ المشفّر من البداية، وهو عادةً %1.</translation>
        </message>
        <message>
            <source>The server refused the access token.</source>
            <translation>رفض الخادم رمز الوصول.</translation>
        </message>
        <message>
            <source>Check the user name, and sign in with the browser again or give a new token. If it stays so, the token may be for another service than mail, or the administrator may have switched this way of reading mail off.</source>
            <translation>تحقق من اسم المستخدم، ثم سجّل الدخول مجددًا عبر المتصفح أو قدّم رمزًا جديدًا. إن استمر ذلك، فقد يكون الرمز لخدمة أخرى غير البريد، أو ربما عطّل المسؤول هذه الطريقة لقراءة البريد.</translation>
        </message>
        <message>
            <source>The server offers no login on this port.</source>
            <translation>لا يتيح الخادم تسجيل الدخول على هذا المنفذ.</translation>
        </message>
        <message>
            <source>If it takes mail without one, leave the user name out. Else use the port for submission, usually 465 or 587.</source>
            <translation>إن كان يقبل البريد دون تسجيل دخول، فلا تذكر اسم المستخدم. وإلا فاستخدم منفذ الإرسال، وهو عادةً 465 أو 587.</translation>
        </message>
        <message>
            <source>The details say why.</source>
            <translation>التفاصيل تبيّن السبب.</translation>
        </message>
        <message>
            <source>The name of the server could not be looked up now.</source>
            <translation>تعذّر البحث عن اسم الخادم الآن.</translation>
        </message>
        <message>
            <source>No name server answers. Check your network connection, and try again.</source>
            <translation>لا يرد أي خادم أسماء. تحقق من اتصالك بالشبكة ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>The server lets in only computers with a certificate of their own.</source>
            <translation>لا يسمح الخادم إلا بدخول الحواسيب التي لها شهادة خاصة بها.</translation>
        </message>
        <message>
            <source>No password was sent. Onecopy cannot show such a certificate. Ask the administrator for a port that takes a password alone.</source>
            <translation>لم تُرسل أي كلمة مرور. لا يستطيع Onecopy تقديم شهادة كهذه. اطلب من المسؤول منفذًا تكفيه كلمة المرور.</translation>
        </message>
        <message>
            <source>The server lets in no more connections of this user at once.</source>
            <translation>لا يسمح الخادم بمزيد من الاتصالات المتزامنة لهذا المستخدم.</translation>
        </message>
        <message>
            <source>Close other mail programs that use this account, stop watching it, or ask the administrator for more: removing copies, putting them back and emptying the quarantine need two.</source>
            <translation>أغلق برامج البريد الأخرى التي تستخدم هذا الحساب، أو أوقف مراقبته، أو اطلب من المسؤول السماح بالمزيد: إزالة النسخ وإعادتها إلى مكانها وإفراغ مجلد الإزالة تحتاج إلى اتصالين.</translation>
        </message>
        <message>
            <source>Another program has this mailbox open.</source>
            <translation>صندوق البريد هذا مفتوح في برنامج آخر.</translation>
        </message>
        <message>
            <source>POP3 lets in one at a time. Wait until the collector or mail program is done, and try again.</source>
            <translation>لا يسمح POP3 إلا باتصال واحد في كل مرة. انتظر حتى ينتهي برنامج الجمع أو برنامج البريد، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>The mail provider’s sign-in server cannot be reached.</source>
            <translation>تعذّر الوصول إلى خادم تسجيل الدخول لدى مزود خدمة البريد.</translation>
        </message>
        <message>
            <source>The mail server was not asked. Check your network connection, and try again in a few minutes. What you agreed to is kept.</source>
            <translation>لم يُسأل خادم البريد. تحقق من اتصالك بالشبكة، ثم حاول مجددًا بعد بضع دقائق. موافقتك محفوظة.</translation>
        </message>
        <message>
            <source>The server may have taken the message: its answer did not come.</source>
            <translation>ربما استلم الخادم الرسالة: لم يصل رده.</translation>
        </message>
        <message>
            <source>Look whether the message arrives before you send it again.</source>
            <translation>تحقق مما إذا كانت الرسالة تصل قبل إرسالها مجددًا.</translation>
        </message>
        <message>
            <source>Try again. If it happens at each login, the server may offer %1 without being able to check it: choose PLAIN for this server, which is safe over TLS.</source>
            <translation>حاول مجددًا. إن تكرر ذلك عند كل تسجيل دخول، فربما يعرض الخادم %1 دون أن يستطيع التحقق منه: اختر PLAIN لهذا الخادم، وهو آمن عبر TLS.</translation>
        </message>
        <message>
            <source>The server ended the connection without a word.</source>
            <translation>أنهى الخادم الاتصال دون أي رد.</translation>
        </message>
        <message>
            <source>It may let in no more connections at once, or none from this computer. Close other mail programs that use this account, and a watch of your own, and try again in a few minutes.</source>
            <translation>ربما لا يسمح بمزيد من الاتصالات في وقت واحد، أو لا يسمح بأي اتصال من هذا الحاسوب. أغلق برامج البريد الأخرى التي تستخدم هذا الحساب، وأوقف أي مراقبة بدأتها أنت، ثم حاول مجددًا بعد بضع دقائق.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>التفاصيل: %1</translation>
        </message>
        <message>
            <source>A file on this computer cannot be read.</source>
            <translation>تتعذّر قراءة ملف على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Check that it exists and that you may read it.</source>
            <translation>تحقق من أنه موجود وأن لك حق قراءته.</translation>
        </message>
        <message>
            <source>Set the file aside and begin a new one; then add the servers again and check them.</source>
            <translation>ضع الملف جانبًا وابدأ ملفًا جديدًا، ثم أضف الخوادم من جديد وافحصها.</translation>
        </message>
        <message>
            <source>This is no data file of Onecopy, and it is left as it is.</source>
            <translation>هذا ليس ملف بيانات لـ Onecopy، ويُترك كما هو.</translation>
        </message>
        <message>
            <source>Start Onecopy with another data file, or move this one away.</source>
            <translation>شغّل Onecopy بملف بيانات آخر، أو انقل هذا الملف إلى مكان آخر.</translation>
        </message>
        <message>
            <source>The server lets nobody read more of this account for now.</source>
            <translation>لا يسمح الخادم بقراءة المزيد من هذا الحساب في الوقت الحالي.</translation>
        </message>
        <message>
            <source>Some providers limit how much is read in a day. What was read is kept: check again tomorrow, and only the rest is read.</source>
            <translation>يضع بعض مزودي الخدمة حدًا لما يُقرأ في اليوم. ما قُرئ محفوظ: افحص مرة أخرى غدًا، ولن يُقرأ إلا الباقي.</translation>
        </message>
        <message>
            <source>The data file of Onecopy can be read here, but not written.</source>
            <translation>يمكن هنا قراءة ملف بيانات Onecopy، لكن لا يمكن الكتابة فيه.</translation>
        </message>
        <message>
            <source>Nothing is changed on a server without a record of it. Make the file and its folder writable, or start Onecopy with another data file (--store).</source>
            <translation>لا يُغيّر شيء على خادم دون تسجيله. اجعل الملف ومجلده قابلين للكتابة، أو شغّل Onecopy بملف بيانات آخر (‎--store).</translation>
        </message>
        <message>
            <source>The server takes no password without encryption.</source>
            <translation>لا يقبل الخادم كلمة مرور دون تشفير.</translation>
        </message>
        <message>
            <source>Use an encrypted port. The password may have travelled unencrypted: change it where others could have listened.</source>
            <translation>استخدم منفذًا مشفّرًا. ربما انتقلت كلمة المرور دون تشفير: غيّرها إن كان بإمكان آخرين التنصّت.</translation>
        </message>
        <message>
            <source>A firewall on the way overwrites what the server offers.</source>
            <translation>يطمس جدار حماية على الطريق ما يعرضه الخادم.</translation>
        </message>
        <message>
            <source>No password was sent. Use the port that is encrypted from the start, usually 465, or have the firewall leave SMTP as it is (Cisco: “inspect esmtp”, formerly “fixup protocol smtp”).</source>
            <translation>لم تُرسَل أي كلمة مرور. استخدم المنفذ المشفّر من البداية، وهو عادةً 465، أو اطلب ضبط جدار الحماية بحيث لا يغيّر SMTP (في Cisco: «inspect esmtp»، وسابقًا «fixup protocol smtp»).</translation>
        </message>
        <message>
            <source>The keyring did not hand out the password.</source>
            <translation>لم تُسلّم حافظة المفاتيح كلمة المرور.</translation>
        </message>
        <message>
            <source>It is locked, or waits for somebody to unlock it. Unlock it and try again, or enter the password once more: then it is kept until Onecopy ends.</source>
            <translation>إنها مقفلة، أو تنتظر من يفتح قفلها. افتح قفلها وحاول مرة أخرى، أو أدخل كلمة المرور من جديد: تُحفَظ عندئذٍ حتى إنهاء Onecopy.</translation>
        </message>
        <message>
            <source>The server’s certificate is not valid yet.</source>
            <translation>شهادة الخادم ليست سارية بعد.</translation>
        </message>
        <message>
            <source>No password was sent. Look whether date and time of this computer are right. If they are, ask whoever runs the server.</source>
            <translation>لم تُرسَل أي كلمة مرور. تحقق من صحة التاريخ والوقت في هذا الحاسوب. فإن كانا صحيحين، فاسأل من يدير الخادم.</translation>
        </message>
        <message>
            <source>No test mail arrived in the inbox.</source>
            <translation>لم تصل أي رسالة اختبار إلى صندوق الوارد.</translation>
        </message>
        <message>
            <source>The log of the mail server says where it went: it may wait in the queue, or lie in another mailbox. Allow a longer wait, or address it to the account that is read. A filter that gives mail another Message-ID and another subject hides it, too.</source>
            <translation>يبيّن سجل خادم البريد أين ذهبت: ربما تنتظر في قائمة الانتظار، أو توجد في صندوق بريد آخر. اسمح بانتظار أطول، أو وجّهها إلى الحساب الذي يُقرأ. والمرشّح الذي يعطي الرسائل Message-ID آخر وموضوعًا آخر يخفيها أيضًا.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <comment>the mail server</comment>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>Ask its owner or the administrator for the right to change it.</source>
            <translation>اطلب من صاحبه أو من المسؤول حق تغييره.</translation>
        </message>
        <message>
            <source>The server has trouble of its own.</source>
            <translation>في الخادم نفسه خلل.</translation>
        </message>
        <message>
            <source>Its log says what: often its disk is full, or it may not write to its files. Have that mended, and try again.</source>
            <translation>يذكر سجله ما هو: كثيرًا ما يكون قرصه ممتلئًا، أو لا يُسمح له بالكتابة في ملفاته. اطلب إصلاح ذلك، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The mail server has put the test mail off.</source>
            <translation>أجّل خادم البريد رسالة الاختبار.</translation>
        </message>
        <message>
            <source>Many put off senders that they do not know, and take their mail some minutes later (greylisting). Try again then.</source>
            <translation>كثير من الخوادم تؤجّل المرسِلين الذين لا تعرفهم، وتقبل بريدهم بعد بضع دقائق (القائمة الرمادية). أعد المحاولة حينها.</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>تعذّر استخدام حافظة المفاتيح في هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Passwords and sign-ins are kept there and in no file. Unlock or start it (GNOME keyring, KWallet), which needs a session of the desktop, and try again.</source>
            <translation>تُحفظ كلمات المرور وعمليات تسجيل الدخول فيها ولا تُحفظ في أي ملف. افتح قفلها أو شغّلها (حافظة مفاتيح GNOME أو KWallet)، وهذا يتطلب جلسة سطح مكتب، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>The server sends, but it did not finish its answer in time.</source>
            <translation>يواصل الخادم الإرسال، لكنه لم يُكمل رده في الوقت المحدد.</translation>
        </message>
        <message>
            <source>Try again when it is less busy. If it stays so, save the details for whoever looks after the server.</source>
            <translation>حاول مجددًا حين يكون أقل انشغالًا. وإن استمر ذلك، فاحفظ التفاصيل لمن يتولى أمر الخادم.</translation>
        </message>
        <message>
            <source>No password was sent. Have the administrator switch STARTTLS on for ManageSieve, usually on port 4190.</source>
            <translation>لم تُرسل أي كلمة مرور. اطلب من المسؤول تفعيل STARTTLS لخدمة ManageSieve، وعادةً على المنفذ 4190.</translation>
        </message>
        <message>
            <source>The connection was given up: the computer slept, or its clock was set.</source>
            <translation>أُنهي الاتصال: كان الحاسوب في وضع السكون، أو ضُبطت ساعته.</translation>
        </message>
        <message>
            <source>Nothing needs to be done. Onecopy connects again by itself.</source>
            <translation>لا حاجة إلى فعل شيء. يعيد Onecopy الاتصال من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>There is no room left on the server.</source>
            <translation>لم يبق مكان على الخادم.</translation>
        </message>
        <message>
            <source>Make room in the mailbox, or ask whoever looks after the server for more.</source>
            <translation>أفسح مكانًا في صندوق البريد، أو اطلب من المسؤول عن الخادم مساحة أكبر.</translation>
        </message>
        <message>
            <source>Try again when it is less busy. If it is always so slow, ask whoever runs it; “onecopyctl scan --timeout 600” waits longer.</source>
            <translation>أعد المحاولة عندما يكون أقل انشغالًا. إذا كان دائمًا بهذا البطء، فاسأل من يديره؛ الأمر «onecopyctl scan --timeout 600» ينتظر مدة أطول.</translation>
        </message>
        <message>
            <source>This is where Onecopy keeps its own data, and it is left as it is.</source>
            <translation>هنا يحتفظ Onecopy ببياناته الخاصة، ويُترك الملف كما هو.</translation>
        </message>
        <message>
            <source>Name another file.</source>
            <translation>اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The server’s certificate has expired.</source>
            <translation>انتهت صلاحية شهادة الخادم.</translation>
        </message>
        <message>
            <source>No password was sent. Ask whoever runs the server to renew it.</source>
            <translation>لم تُرسَل أي كلمة مرور. اطلب ممن يدير الخادم تجديدها.</translation>
        </message>
        <message>
            <source>The server’s certificate is for another name.</source>
            <translation>شهادة الخادم صادرة لاسم آخر.</translation>
        </message>
        <message>
            <source>No password was sent. If the server has another name as well, enter it as the certificate gives it. Else somebody may be answering in its place: ask whoever runs it.</source>
            <translation>لم تُرسَل أي كلمة مرور. إن كان للخادم اسم آخر أيضًا، فأدخله كما يرد في الشهادة. وإلا فقد يكون غيره يردّ مكانه: اسأل من يديره.</translation>
        </message>
        <message>
            <source>The server ended the connection while encryption was being agreed on.</source>
            <translation>أنهى الخادم الاتصال أثناء الاتفاق على التشفير.</translation>
        </message>
        <message>
            <source>It did not say why. It may let in no more connections, or none from this computer, be starting again, or have trouble with its certificate: try again in a few minutes, and ask whoever runs it. Very old servers do this, too; for these alone, old versions of TLS can be allowed in the settings of the server.</source>
            <translation>لم يذكر السبب. ربما لا يسمح بمزيد من الاتصالات أو بأي اتصال من هذا الحاسوب، أو يُعاد تشغيله، أو لديه مشكلة في شهادته: حاول مجددًا بعد بضع دقائق، واسأل من يديره. الخوادم القديمة جدًا تفعل ذلك أيضًا؛ لها وحدها يمكن السماح بإصدارات TLS القديمة في إعدادات الخادم.</translation>
        </message>
        <message>
            <source>The server says that this mailbox is on another one.</source>
            <translation>يقول الخادم إن صندوق البريد هذا على خادم آخر.</translation>
        </message>
        <message>
            <source>It names %1. Your password was not sent there. If that is a server of your provider, enter it in the settings of this one.</source>
            <translation>يذكر %1. لم تُرسل كلمة مرورك إليه. إن كان ذلك خادمًا لدى مزوّدك، فأدخله في إعدادات هذا الخادم.</translation>
        </message>
        <message>
            <source>The server takes no passwords any more.</source>
            <translation>لم يعد الخادم يقبل كلمات المرور.</translation>
        </message>
        <message>
            <source>Sign in with the browser instead, in the settings of this server, or give a token.</source>
            <translation>سجّل الدخول بدلًا من ذلك بالمتصفح في إعدادات هذا الخادم، أو أدخل رمزًا.</translation>
        </message>
        <message>
            <source>The password has expired.</source>
            <translation>انتهت صلاحية كلمة المرور.</translation>
        </message>
        <message>
            <source>Set a new one where you are used to, such as the web page of the provider, and enter it here.</source>
            <translation>عيّن كلمة جديدة حيث تفعل ذلك عادةً، كصفحة المزوّد على الويب، ثم أدخلها هنا.</translation>
        </message>
        <message>
            <source>The provider wants a password that is made for this program.</source>
            <translation>يطلب المزوّد كلمة مرور مُنشأة لهذا البرنامج.</translation>
        </message>
        <message>
            <source>Make an app password on the security page of your account there, and enter it here instead of the usual one.</source>
            <translation>أنشئ كلمة مرور للتطبيقات في صفحة أمان حسابك لديه، وأدخلها هنا بدلًا من المعتادة.</translation>
        </message>
        <message>
            <source>The provider wants you to sign in with a web browser first.</source>
            <translation>يريد المزوّد أن تسجّل الدخول أولًا بمتصفح الويب.</translation>
        </message>
        <message>
            <source>Sign in there, confirm that it was you, and try again. An app password, or signing in with the browser in the settings of this server, may avoid it.</source>
            <translation>سجّل الدخول هناك، وأكّد أنك أنت، ثم أعد المحاولة. قد تجنّبك ذلك كلمة مرور للتطبيقات، أو تسجيل الدخول بالمتصفح في إعدادات هذا الخادم.</translation>
        </message>
        <message>
            <source>Another program has renamed or deleted the removal folder.</source>
            <translation>أعاد برنامج آخر تسمية مجلد الإزالة أو حذفه.</translation>
        </message>
        <message>
            <source>Nothing more was moved. Begin again for the rest: a new folder is made. If the old one was renamed, undo finds there what was moved before.</source>
            <translation>لم يُنقل شيء بعد ذلك. ابدأ من جديد للباقي: يُنشأ مجلد جديد. وإن كان القديم قد أُعيدت تسميته، فالتراجع يجد فيه ما نُقل من قبل.</translation>
        </message>
        <message>
            <source>The server changes messages when it moves them.</source>
            <translation>يغيّر الخادم الرسائل عند نقلها.</translation>
        </message>
        <message>
            <source>What arrived in the removal folder is not the same byte by byte, so the copies stayed where they are. Remove them in a mail program, and look into the removal folder for what arrived.</source>
            <translation>ما وصل إلى مجلد الإزالة ليس مطابقًا بايتًا ببايت، فبقيت النسخ في أماكنها. احذفها ببرنامج بريد، وانظر في مجلد الإزالة إلى ما وصل.</translation>
        </message>
        <message>
            <source>The server agreed to move messages, and moved none.</source>
            <translation>وافق الخادم على نقل رسائل ولم ينقل أيًّا منها.</translation>
        </message>
        <message>
            <source>The copies stayed where they are. Save the details for whoever looks after the server.</source>
            <translation>بقيت النسخ في أماكنها. احفظ التفاصيل لمن يتولى أمر الخادم.</translation>
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
            <translation>البحث عن الإعدادات</translation>
        </message>
        <message>
            <source>Servers that were found</source>
            <translation>الخوادم التي عُثر عليها</translation>
        </message>
        <message>
            <source>Onecopy asks the domain itself, and nobody else. You can also enter everything by hand below.</source>
            <translation>يسأل Onecopy النطاق نفسه ولا يسأل غيره. يمكنك أيضًا إدخال كل شيء يدويًا أدناه.</translation>
        </message>
        <message>
            <source>Looking for the servers of this address…</source>
            <translation>جارٍ البحث عن خوادم هذا العنوان…</translation>
        </message>
        <message>
            <source>Nothing was found. Ask whoever runs the mail server for its name, and enter it below.</source>
            <translation>لم يُعثر على شيء. اطلب اسم خادم البريد ممن يديره، وأدخله أدناه.</translation>
        </message>
        <message>
            <source>Found. Check the name of the server before you enter the password:</source>
            <translation>عُثر على الإعدادات. تحقق من اسم الخادم قبل إدخال كلمة المرور:</translation>
        </message>
        <message>
            <source>Mail a&amp;ddress</source>
            <translation>&amp;عنوان البريد</translation>
        </message>
        <message>
            <source>Only a server for POP3 was found. Mail is checked over IMAP: ask whoever runs the mail server whether it has that too, and enter its name below.</source>
            <translation>لم يُعثر إلا على خادم POP3. يُفحَص البريد عبر IMAP: اسأل من يدير خادم البريد هل يوفّره أيضًا، وأدخل اسمه أدناه.</translation>
        </message>
        <message>
            <source>Enter the whole address, such as anna@example.org.</source>
            <translation>أدخل العنوان كاملًا، مثل anna@example.org.</translation>
        </message>
        <message>
            <source>Servers are looked for in a domain with a dot, such as example.org. Enter any other server by hand below.</source>
            <translation>يُبحث عن الخوادم في نطاق فيه نقطة، مثل example.org. أدخل أي خادم آخر يدويًا أدناه.</translation>
        </message>
        <message>
            <source>This is not a mail address. Enter one such as anna@example.org, or the server by hand below.</source>
            <translation>هذا ليس عنوان بريد. أدخل عنوانًا مثل anna@example.org، أو أدخل الخادم يدويًا أدناه.</translation>
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
            <translation>الرسالة المحددة</translation>
        </message>
        <message>
            <source>Select a message to see its copies.</source>
            <translation>حدّد رسالة لترى نسخها.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>sender, size, number of copies</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln نسخة</numerusform>
                <numerusform>نسخة واحدة</numerusform>
                <numerusform>نسختان</numerusform>
                <numerusform>%Ln نسخ</numerusform>
                <numerusform>%Ln نسخة</numerusform>
                <numerusform>%Ln نسخة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies…</source>
            <translation>
                <numerusform>نقل %Ln نسخة زائدة…</numerusform>
                <numerusform>نقل نسخة زائدة واحدة…</numerusform>
                <numerusform>نقل نسختين زائدتين…</numerusform>
                <numerusform>نقل %Ln نسخ زائدة…</numerusform>
                <numerusform>نقل %Ln نسخة زائدة…</numerusform>
                <numerusform>نقل %Ln نسخة زائدة…</numerusform>
            </translation>
        </message>
        <message>
            <source>Likely cause: %1</source>
            <translation>السبب المرجّح: %1</translation>
        </message>
        <message>
            <source>Compare field by field…</source>
            <translation>المقارنة حقلًا بحقل…</translation>
        </message>
        <message>
            <source>Why these copies are one message, and why others that look alike are not</source>
            <translation>لماذا تُعد هذه النسخ رسالة واحدة، ولماذا لا تُعد كذلك رسائل أخرى تشبهها</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::GroupTableModel</name>
        <message>
            <source>by design</source>
            <translation>مقصودة</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>المرسل</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <source>First arrival</source>
            <translation>أول وصول</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Likely cause</source>
            <translation>السبب المرجّح</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>المحفوظات</translation>
        </message>
        <message>
            <source>Changes that Onecopy made</source>
            <translation>التغييرات التي أجراها Onecopy</translation>
        </message>
        <message>
            <source>Copies of the selected change</source>
            <translation>نسخ التغيير المحدد</translation>
        </message>
        <message>
            <source>Put copies back…</source>
            <translation>إعادة النسخ إلى مكانها…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>تصدير CSV…</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>تصدير JSON…</translation>
        </message>
        <message>
            <source>Nothing was changed yet</source>
            <translation>لم يُغيّر شيء بعد</translation>
        </message>
        <message>
            <source>Everything that Onecopy moves on a server is recorded here, and can be put back from here.</source>
            <translation>كل ما ينقله Onecopy على خادم يُسجَّل هنا، ويمكن إعادته من هنا.</translation>
        </message>
        <message>
            <source>Steps of %1</source>
            <translation>خطوات %1</translation>
        </message>
        <message>
            <source>Putting copies back was interrupted on %1.</source>
            <translation>انقطعت إعادة النسخ إلى مكانها في %1.</translation>
        </message>
        <message>
            <source>Moving copies was interrupted on %1, after %2 of %3.</source>
            <translation>انقطع نقل النسخ في %1، بعد %2 من أصل %3.</translation>
        </message>
        <message>
            <source>Nothing is lost: every step was recorded before it was done. Onecopy looks at what is on the server now, and completes the record.</source>
            <translation>لم يضع شيء: سُجّلت كل خطوة قبل تنفيذها. ينظر Onecopy إلى ما على الخادم الآن ويكمل سجل التغييرات.</translation>
        </message>
        <message>
            <source>Look at the server and finish…</source>
            <translation>الاطلاع على حالة الخادم والإنهاء…</translation>
        </message>
        <message>
            <source>Export the record</source>
            <translation>تصدير سجل التغييرات</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>ملفات CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>ملفات JSON (*.json)</translation>
        </message>
        <message>
            <source>Remove for good…</source>
            <translation>إزالة نهائية…</translation>
        </message>
        <message>
            <source>%1, the oldest since %2.</source>
            <comment>12 copies are in the removal folder, date</comment>
            <translation>%1، أقدمها منذ %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are in the removal folder</source>
            <translation>
                <numerusform>%Ln نسخة في مجلد الإزالة</numerusform>
                <numerusform>نسخة واحدة في مجلد الإزالة</numerusform>
                <numerusform>نسختان في مجلد الإزالة</numerusform>
                <numerusform>%Ln نسخ في مجلد الإزالة</numerusform>
                <numerusform>%Ln نسخة في مجلد الإزالة</numerusform>
                <numerusform>%Ln نسخة في مجلد الإزالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Some have been there for %Ln days. If nobody misses them, they can be removed for good.</source>
            <translation>
                <numerusform>بعضها هناك منذ %Ln يوم. إذا لم يفتقدها أحد، فيمكن إزالتها نهائيًا.</numerusform>
                <numerusform>بعضها هناك منذ يوم واحد. إذا لم يفتقدها أحد، فيمكن إزالتها نهائيًا.</numerusform>
                <numerusform>بعضها هناك منذ يومين. إذا لم يفتقدها أحد، فيمكن إزالتها نهائيًا.</numerusform>
                <numerusform>بعضها هناك منذ %Ln أيام. إذا لم يفتقدها أحد، فيمكن إزالتها نهائيًا.</numerusform>
                <numerusform>بعضها هناك منذ %Ln يومًا. إذا لم يفتقدها أحد، فيمكن إزالتها نهائيًا.</numerusform>
                <numerusform>بعضها هناك منذ %Ln يوم. إذا لم يفتقدها أحد، فيمكن إزالتها نهائيًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>They can be put back from here until they are removed for good.</source>
            <translation>يمكن إعادتها من هنا إلى أن تُزال نهائيًا.</translation>
        </message>
        <message numerus="yes">
            <source>Put %Ln copies back…</source>
            <translation>
                <numerusform>إعادة %Ln نسخة…</numerusform>
                <numerusform>إعادة نسخة واحدة…</numerusform>
                <numerusform>إعادة نسختين…</numerusform>
                <numerusform>إعادة %Ln نسخ…</numerusform>
                <numerusform>إعادة %Ln نسخة…</numerusform>
                <numerusform>إعادة %Ln نسخة…</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes, and the steps of the chosen one</source>
            <translation>التغييرات، وخطوات التغيير المختار</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HopGraph</name>
        <message>
            <source>Ways of the copies</source>
            <translation>مسارات النسخ</translation>
        </message>
        <message>
            <source>%1 · ways part</source>
            <comment>time and protocol</comment>
            <translation>%1 · تفترق المسارات</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>بلا وقت</translation>
        </message>
        <message>
            <source>an unnamed server</source>
            <translation>خادم بلا اسم</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time, protocol</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>name of a server</comment>
            <translation>من %1</translation>
        </message>
        <message>
            <source>queue id %1</source>
            <translation>معرّف قائمة الانتظار %1</translation>
        </message>
        <message>
            <source>%1 after the one before</source>
            <comment>a duration with its sign</comment>
            <translation>%1 عن سابقتها</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>و%Ln نسخة أخرى</numerusform>
                <numerusform>ونسخة واحدة أخرى</numerusform>
                <numerusform>ونسختان أخريان</numerusform>
                <numerusform>و%Ln نسخ أخرى</numerusform>
                <numerusform>و%Ln نسخة أخرى</numerusform>
                <numerusform>و%Ln نسخة أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>The copies share no server.</source>
            <translation>لا يجمع النسخ أي خادم مشترك.</translation>
        </message>
        <message>
            <source>All copies:</source>
            <translation>جميع النسخ:</translation>
        </message>
        <message>
            <source>  Here the ways part.</source>
            <translation>  هنا تفترق المسارات.</translation>
        </message>
        <message>
            <source>First copy:</source>
            <translation>النسخة الأولى:</translation>
        </message>
        <message>
            <source>Copy %1:</source>
            <translation>النسخة %1:</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::JournalModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>صندوق البريد</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>now in %1, UID %2</source>
            <translation>الآن في %1، UID %2</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>مفاتيح الاختصار</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>key, what it does</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>first and last key of a row</comment>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>Go to a section</source>
            <translation>الانتقال إلى قسم</translation>
        </message>
        <message>
            <source>Check the mailbox now</source>
            <translation>فحص صندوق البريد الآن</translation>
        </message>
        <message>
            <source>Add a mail server</source>
            <translation>إضافة خادم بريد</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>البحث في القائمة</translation>
        </message>
        <message>
            <source>Undo the last removal</source>
            <translation>التراجع عن آخر إزالة</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>عرض هذه المفاتيح</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Go back to the section before</source>
            <translation>الرجوع إلى القسم السابق</translation>
        </message>
        <message>
            <source>Select or leave out a message</source>
            <translation>تحديد رسالة أو استثناؤها</translation>
        </message>
        <message>
            <source>Remove the extra copies of what is selected; asks first</source>
            <translation>إزالة النسخ الزائدة مما هو محدَّد؛ يسأل أولًا</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>نسخ الصفوف المختارة</translation>
        </message>
        <message>
            <source>Show a chart as a table</source>
            <translation>عرض مخطط كجدول</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>حفظ التقرير بصيغة PDF</translation>
        </message>
        <message>
            <source>Export every copy as CSV</source>
            <translation>تصدير كل نسخة بصيغة CSV</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LeftAloneModel</name>
        <message>
            <source>Mailbox</source>
            <translation>صندوق البريد</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>لماذا تبقى</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveBarsModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>النسخ الأولى</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>النسخ الزائدة</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>بلا مراقبة</translation>
        </message>
        <message>
            <source>Observed for</source>
            <comment>column: how long of this time</comment>
            <translation>مدة المراقبة</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveChart</name>
        <message>
            <source>Arrivals</source>
            <translation>الرسائل الواصلة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <comment>in: 12 messages and 3 extra copies arrived.</comment>
            <translation>
                <numerusform>%Ln نسخة زائدة</numerusform>
                <numerusform>نسخة زائدة واحدة</numerusform>
                <numerusform>نسختان زائدتان</numerusform>
                <numerusform>%Ln نسخ زائدة</numerusform>
                <numerusform>%Ln نسخة زائدة</numerusform>
                <numerusform>%Ln نسخة زائدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages and %1 arrived.</source>
            <translation>
                <numerusform>وصلت %Ln رسالة و%1.</numerusform>
                <numerusform>وصلت رسالة واحدة و%1.</numerusform>
                <numerusform>وصلت رسالتان و%1.</numerusform>
                <numerusform>وصلت %Ln رسائل و%1.</numerusform>
                <numerusform>وصلت %Ln رسالة و%1.</numerusform>
                <numerusform>وصلت %Ln رسالة و%1.</numerusform>
            </translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>بلا مراقبة</translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>النسخ الأولى</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>النسخ الزائدة</translation>
        </message>
        <message>
            <source>Not observed</source>
            <translation>بلا مراقبة</translation>
        </message>
        <message>
            <source>%1: %2 first and %3 extra copies</source>
            <translation>%1: النسخ الأولى %2، النسخ الزائدة %3</translation>
        </message>
        <message>
            <source>%1: not observed</source>
            <translation>%1: بلا مراقبة</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a change to a server, as a sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Of %1, %2 were not observed.</source>
            <comment>durations</comment>
            <translation>من أصل %1، لم تُراقَب %2.</translation>
        </message>
        <message>
            <source>%1; observed for %2 of %3</source>
            <comment>counts of copies; durations</comment>
            <translation>%1؛ رُوقب %2 من %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LivePage</name>
        <message>
            <source>Live arrivals</source>
            <translation>المراقبة المباشرة</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>الرسائل الواصلة</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>إيقاف المراقبة</translation>
        </message>
        <message>
            <source>No second copy has arrived so far.</source>
            <translation>لم تصل نسخة ثانية حتى الآن.</translation>
        </message>
        <message>
            <source>Newest duplicates</source>
            <translation>أحدث النسخ المكررة</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 دقيقة</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>ساعة واحدة</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 ساعة</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>لا يوجد خادم بريد بعد</translation>
        </message>
        <message>
            <source>Add the server whose arrivals you want to watch.</source>
            <translation>أضف الخادم الذي تريد مراقبة الرسائل الواصلة إليه.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>إضافة خادم بريد…</translation>
        </message>
        <message>
            <source>Onecopy can watch %1 and show each message while it arrives. It only reads.</source>
            <translation>يستطيع Onecopy مراقبة %1 وعرض كل رسالة عند وصولها. وهو يقرأ فقط.</translation>
        </message>
        <message>
            <source>Start watching</source>
            <translation>بدء المراقبة</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %Ln messages arrived since.</source>
            <translation>
                <numerusform>متوقف مؤقتًا. وصلت منذ ذلك الحين %Ln رسالة.</numerusform>
                <numerusform>متوقف مؤقتًا. وصلت منذ ذلك الحين رسالة واحدة.</numerusform>
                <numerusform>متوقف مؤقتًا. وصلت منذ ذلك الحين رسالتان.</numerusform>
                <numerusform>متوقف مؤقتًا. وصلت منذ ذلك الحين %Ln رسائل.</numerusform>
                <numerusform>متوقف مؤقتًا. وصلت منذ ذلك الحين %Ln رسالة.</numerusform>
                <numerusform>متوقف مؤقتًا. وصلت منذ ذلك الحين %Ln رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not watching.</source>
            <translation>لا مراقبة.</translation>
        </message>
        <message>
            <source>Connected since %1.</source>
            <translation>متصل منذ %1.</translation>
        </message>
        <message>
            <source>Connected since %1, quiet for %2.</source>
            <translation>متصل منذ %1، بلا جديد منذ %2.</translation>
        </message>
        <message>
            <source>Reconnecting. %1</source>
            <comment>what happened</comment>
            <translation>جارٍ إعادة الاتصال. %1</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>جارٍ الاتصال…</translation>
        </message>
        <message>
            <source>Watch again</source>
            <translation>المراقبة مجددًا</translation>
        </message>
        <message>
            <source>Arrivals are not being watched</source>
            <translation>لا تُراقَب الرسائل الواصلة الآن</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>الفحص مجددًا</translation>
        </message>
        <message>
            <source>Show duplicates</source>
            <translation>عرض النسخ المكررة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>الرسائل الواصلة</translation>
        </message>
        <message>
            <source>Open the sample data</source>
            <translation>فتح البيانات النموذجية</translation>
        </message>
        <message>
            <source>%1 was not checked yet</source>
            <translation>لم يُفحص %1 بعد</translation>
        </message>
        <message>
            <source>Onecopy reads the headers of every mailbox and looks for messages that arrived more than once. It changes nothing.</source>
            <translation>يقرأ Onecopy ترويسات كل صندوق بريد ويبحث عن الرسائل التي وصلت أكثر من مرة. وهو لا يغيّر شيئًا.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>الفحص الآن</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln صندوق بريد</numerusform>
                <numerusform>صندوق بريد واحد</numerusform>
                <numerusform>صندوقا بريد</numerusform>
                <numerusform>%Ln صناديق بريد</numerusform>
                <numerusform>%Ln صندوق بريد</numerusform>
                <numerusform>%Ln صندوق بريد</numerusform>
            </translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>آخر فحص %1</translation>
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
            <translation>البحث عن السبب</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>فُحصت %Ln رسالة.</numerusform>
                <numerusform>فُحصت رسالة واحدة.</numerusform>
                <numerusform>فُحصت رسالتان.</numerusform>
                <numerusform>فُحصت %Ln رسائل.</numerusform>
                <numerusform>فُحصت %Ln رسالة.</numerusform>
                <numerusform>فُحصت %Ln رسالة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away; every message is there once.</source>
            <translation>
                <numerusform>نُقلت %Ln نسخة زائدة؛ كل رسالة موجودة مرة واحدة.</numerusform>
                <numerusform>نُقلت نسخة زائدة واحدة؛ كل رسالة موجودة مرة واحدة.</numerusform>
                <numerusform>نُقلت نسختان زائدتان؛ كل رسالة موجودة مرة واحدة.</numerusform>
                <numerusform>نُقلت %Ln نسخ زائدة؛ كل رسالة موجودة مرة واحدة.</numerusform>
                <numerusform>نُقلت %Ln نسخة زائدة؛ كل رسالة موجودة مرة واحدة.</numerusform>
                <numerusform>نُقلت %Ln نسخة زائدة؛ كل رسالة موجودة مرة واحدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>وصلت كل رسالة مرة واحدة.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln نسخة زائدة</numerusform>
                <numerusform>نسخة زائدة واحدة</numerusform>
                <numerusform>نسختان زائدتان</numerusform>
                <numerusform>%Ln نسخ زائدة</numerusform>
                <numerusform>%Ln نسخة زائدة</numerusform>
                <numerusform>%Ln نسخة زائدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتين</numerusform>
                <numerusform>%Ln رسائل</numerusform>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>%Ln رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 were delivered.</source>
            <comment>extra copies of messages</comment>
            <translation>سُلّمت %1 من %2.</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>النسخ الزائدة</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>من %Ln رسالة</numerusform>
                <numerusform>من رسالة واحدة</numerusform>
                <numerusform>من رسالتين</numerusform>
                <numerusform>من %Ln رسائل</numerusform>
                <numerusform>من %Ln رسالة</numerusform>
                <numerusform>من %Ln رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst message</source>
            <translation>أسوأ رسالة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln نسخة</numerusform>
                <numerusform>نسخة واحدة</numerusform>
                <numerusform>نسختان</numerusform>
                <numerusform>%Ln نسخ</numerusform>
                <numerusform>%Ln نسخة</numerusform>
                <numerusform>%Ln نسخة</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(بلا موضوع)</translation>
        </message>
        <message>
            <source>Wasted space</source>
            <translation>المساحة المهدرة</translation>
        </message>
        <message>
            <source>of %1 checked</source>
            <translation>من أصل %1 جرى فحصها</translation>
        </message>
        <message>
            <source>in extra copies</source>
            <translation>في النسخ الزائدة</translation>
        </message>
        <message>
            <source>Most likely cause</source>
            <translation>السبب الأرجح</translation>
        </message>
        <message>
            <source>Usual gap</source>
            <translation>الفاصل المعتاد</translation>
        </message>
        <message>
            <source>between two copies</source>
            <translation>بين نسختين</translation>
        </message>
        <message>
            <source>Large messages</source>
            <translation>الرسائل الكبيرة</translation>
        </message>
        <message>
            <source>of the extra copies are over 2 MB</source>
            <translation>من النسخ الزائدة أكبر من ميغابايتين</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>جارٍ الاتصال…</translation>
        </message>
        <message>
            <source>The chart shows them as they arrived.</source>
            <translation>يعرض المخطط النسخ كما وصلت.</translation>
        </message>
        <message>
            <source>%1 of the extra copies are larger than 2 MB.</source>
            <translation>%1 من النسخ الزائدة أكبر من ميغابايتين.</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <translation>في معظم الأحيان وصلت النسخة بعد سابقتها بمدة %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that are linked, or copied by design as for lists and journals, are not counted.</source>
            <translation>
                <numerusform>لا تُحتسب %Ln رسالة مرتبطة أو منسوخة قصدًا، كرسائل القوائم ودفتر اليومية.</numerusform>
                <numerusform>لا تُحتسب رسالة واحدة مرتبطة أو منسوخة قصدًا، كرسائل القوائم ودفتر اليومية.</numerusform>
                <numerusform>لا تُحتسب رسالتان مرتبطتان أو منسوختان قصدًا، كرسائل القوائم ودفتر اليومية.</numerusform>
                <numerusform>لا تُحتسب %Ln رسائل مرتبطة أو منسوخة قصدًا، كرسائل القوائم ودفتر اليومية.</numerusform>
                <numerusform>لا تُحتسب %Ln رسالة مرتبطة أو منسوخة قصدًا، كرسائل القوائم ودفتر اليومية.</numerusform>
                <numerusform>لا تُحتسب %Ln رسالة مرتبطة أو منسوخة قصدًا، كرسائل القوائم ودفتر اليومية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more were moved away; the chart shows them as they arrived.</source>
            <comment>extra copies</comment>
            <translation>
                <numerusform>نُقلت %Ln نسخة أخرى؛ ويعرضها المخطط كما وصلت.</numerusform>
                <numerusform>نُقلت نسخة واحدة أخرى؛ ويعرضها المخطط كما وصلت.</numerusform>
                <numerusform>نُقلت نسختان أخريان؛ ويعرضهما المخطط كما وصلتا.</numerusform>
                <numerusform>نُقلت %Ln نسخ أخرى؛ ويعرضها المخطط كما وصلت.</numerusform>
                <numerusform>نُقلت %Ln نسخة أخرى؛ ويعرضها المخطط كما وصلت.</numerusform>
                <numerusform>نُقلت %Ln نسخة أخرى؛ ويعرضها المخطط كما وصلت.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 are still there.</source>
            <comment>extra copies of messages</comment>
            <translation>بقيت %1 من %2.</translation>
        </message>
        <message>
            <source>There is no message in these mailboxes.</source>
            <translation>لا توجد رسائل في صناديق البريد هذه.</translation>
        </message>
        <message>
            <source>If mail should be there, look whether the account has the right user name.</source>
            <translation>إن كان ينبغي وجود بريد فيها، فتحقق من صحة اسم المستخدم في الحساب.</translation>
        </message>
        <message>
            <source>The check of %1 was not finished</source>
            <translation>لم يكتمل فحص %1</translation>
        </message>
        <message>
            <source>What was read is kept, and the next check goes on from there. Until it has ended, nothing is known about extra copies.</source>
            <translation>ما قُرئ محفوظ، ويُكمل الفحص التالي من هناك. وحتى ينتهي لا يُعرف شيء عن النسخ الزائدة.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1. The others follow with the next check, once those were moved.</source>
            <translation>
                <numerusform>لـ %Ln رسالة نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 من كل منها. وتتبعها البقية مع الفحص التالي بعد نقل هذه.</numerusform>
                <numerusform>لرسالة واحدة نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 منها. وتتبعها البقية مع الفحص التالي بعد نقل هذه.</numerusform>
                <numerusform>لرسالتين نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 من كل منهما. وتتبعها البقية مع الفحص التالي بعد نقل هذه.</numerusform>
                <numerusform>لـ %Ln رسائل نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 من كل منها. وتتبعها البقية مع الفحص التالي بعد نقل هذه.</numerusform>
                <numerusform>لـ %Ln رسالة نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 من كل منها. وتتبعها البقية مع الفحص التالي بعد نقل هذه.</numerusform>
                <numerusform>لـ %Ln رسالة نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 من كل منها. وتتبعها البقية مع الفحص التالي بعد نقل هذه.</numerusform>
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
            <translation>معاينة التقرير</translation>
        </message>
        <message numerus="yes">
            <source>%n more pages follow in the file.</source>
            <translation>
                <numerusform>تليها في الملف %Ln صفحة أخرى.</numerusform>
                <numerusform>تليها في الملف صفحة أخرى واحدة.</numerusform>
                <numerusform>تليها في الملف صفحتان أخريان.</numerusform>
                <numerusform>تليها في الملف %Ln صفحات أخرى.</numerusform>
                <numerusform>تليها في الملف %Ln صفحة أخرى.</numerusform>
                <numerusform>تليها في الملف %Ln صفحة أخرى.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PlannedCopiesModel</name>
        <message>
            <source>Mailbox</source>
            <translation>صندوق البريد</translation>
        </message>
        <message>
            <source>UID</source>
            <translation>UID</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>المرسل</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>وقت الوصول</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>This copy stays</source>
            <translation>هذه النسخة تبقى</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionCard</name>
        <message>
            <source>Put extra copies aside…</source>
            <translation>وضع النسخ الزائدة جانبًا…</translation>
        </message>
        <message>
            <source>While the cause is being fixed</source>
            <translation>إلى أن يُعالج السبب</translation>
        </message>
        <message>
            <source>The mail server can put extra copies into a folder as they arrive.</source>
            <translation>يستطيع خادم البريد أن يضع النسخ الزائدة في مجلد عند وصولها.</translation>
        </message>
        <message>
            <source>The mail server has put extra copies into a folder since %1.</source>
            <translation>يضع خادم البريد النسخ الزائدة في مجلد منذ %1.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionDialog</name>
        <message>
            <source>While the cause is being fixed</source>
            <translation>إلى أن يُعالج السبب</translation>
        </message>
        <message>
            <source>Put extra copies aside as they arrive</source>
            <translation>وضع النسخ الزائدة جانبًا عند وصولها</translation>
        </message>
        <message>
            <source>The mail server recognises a message that it has delivered before, and puts the copy into a folder of its own. Nothing is deleted, and the cause stays: this is help until it is fixed.</source>
            <translation>يتعرّف خادم البريد على الرسالة التي سبق أن سلّمها، ويضع النسخة في مجلد خاص بها. لا يُحذف شيء، ويبقى السبب قائمًا: هذه مساعدة إلى أن يُعالج.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>This account's mail server, by a Sieve script</source>
            <translation>خادم البريد لهذا الحساب، ببرنامج نصي بلغة Sieve</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>ال&amp;خادم</translation>
        </message>
        <message>
            <source>&amp;Folder for extra copies</source>
            <translation>&amp;مجلد النسخ الزائدة</translation>
        </message>
        <message>
            <source>&amp;Days to remember messages</source>
            <translation>عدد &amp;أيام تذكّر الرسائل</translation>
        </message>
        <message>
            <source>&amp;Where</source>
            <translation>الم&amp;كان</translation>
        </message>
        <message>
            <source>The script</source>
            <translation>البرنامج النصي</translation>
        </message>
        <message>
            <source>Code for support: %1</source>
            <translation>رمز للدعم: %1</translation>
        </message>
        <message>
            <source>Know first</source>
            <translation>ما ينبغي معرفته أولًا</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>ما يجب فعله</translation>
        </message>
        <message>
            <source>How it is put back</source>
            <translation>كيف يُعاد كما كان</translation>
        </message>
        <message>
            <source>How to see that it is back</source>
            <translation>كيف ترى أنه عاد كما كان</translation>
        </message>
        <message>
            <source>Parts of this could not be checked against the product; names may differ on your server.</source>
            <translation>تعذر التحقق من أجزاء من هذا على المنتج نفسه؛ قد تختلف الأسماء على خادمك.</translation>
        </message>
        <message>
            <source>Test mail of the checklist passes, so that the search for the cause can go on.</source>
            <translation>تمر رسائل الاختبار الخاصة بقائمة الخطوات، حتى يتسنى متابعة البحث عن السبب.</translation>
        </message>
        <message>
            <source>Look at the server</source>
            <translation>الاطلاع على حالة الخادم</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>جارٍ سؤال الخادم…</translation>
        </message>
        <message>
            <source>Onecopy changes nothing on this product: you do it by hand.</source>
            <translation>لا يغيّر Onecopy شيئًا في هذا المنتج: أنت تنفّذ ذلك يدويًا.</translation>
        </message>
        <message>
            <source>Enter the address of the server.</source>
            <translation>أدخل عنوان الخادم.</translation>
        </message>
        <message>
            <source>Enter a folder other than the inbox.</source>
            <translation>أدخل مجلدًا غير صندوق الوارد.</translation>
        </message>
        <message>
            <source>Install the script</source>
            <translation>تثبيت البرنامج النصي</translation>
        </message>
        <message>
            <source>Take the script away</source>
            <translation>إزالة البرنامج النصي</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PreventionWords</name>
        <message>
            <source>This script can be installed.</source>
            <translation>يمكن تثبيت هذا البرنامج النصي.</translation>
        </message>
        <message>
            <source>No script is active on the server now. It would be stored as “%1” and made active; taking it away deletes it again. Rules that the administrator has for users without a script may rest meanwhile.</source>
            <translation>لا يوجد الآن برنامج نصي نشط على الخادم. سيُخزَّن هذا البرنامج باسم «%1» ويُنشَّط؛ وإزالته تحذفه من جديد. وقد تتوقف في الأثناء القواعد التي وضعها المسؤول للمستخدمين الذين ليس لديهم برنامج نصي.</translation>
        </message>
        <message>
            <source>Your script “%1” stays as it is, and goes on for all mail that is no extra copy. Taking the new one away makes yours active again.</source>
            <translation>يبقى برنامجك النصي «%1» كما هو، ويستمر في معالجة كل بريد ليس نسخة زائدة. وإزالة البرنامج الجديد تعيد تنشيط برنامجك.</translation>
        </message>
        <message>
            <source>This server does not make the folder by itself: make it first in your mail program.</source>
            <translation>لا ينشئ هذا الخادم المجلد من تلقاء نفسه: أنشئه أولًا في برنامج البريد لديك.</translation>
        </message>
        <message>
            <source>The server warns: %1</source>
            <translation>يحذّر الخادم: %1</translation>
        </message>
        <message>
            <source>Extra copies have been put aside since %1.</source>
            <translation>توضع النسخ الزائدة جانبًا منذ %1.</translation>
        </message>
        <message>
            <source>The script was installed, but it is not active any more.</source>
            <translation>ثُبّت البرنامج النصي، لكنه لم يعد نشطًا.</translation>
        </message>
        <message>
            <source>Taking the script away leaves no script active, as before.</source>
            <translation>بعد إزالة البرنامج النصي لا يبقى أي برنامج نصي نشطًا، كما كان الأمر من قبل.</translation>
        </message>
        <message>
            <source>Taking the script away makes “%1” active again, as before.</source>
            <translation>إزالة البرنامج النصي تعيد تنشيط «%1»، كما كان من قبل.</translation>
        </message>
        <message>
            <source>The active script cannot be included in another one on this server.</source>
            <translation>لا يمكن تضمين البرنامج النصي النشط في برنامج آخر على هذا الخادم.</translation>
        </message>
        <message>
            <source>Add these lines to the beginning of “%1” by hand; everything with “require” comes first. Take them out again when the cause is fixed. If it is not your own script, its administrator does that.</source>
            <translation>أضف هذه الأسطر يدويًا في بداية «%1»؛ ويأتي أولًا كل ما فيه «require». أزلها بعد معالجة السبب. وإذا لم يكن البرنامج النصي لك، فإن مسؤوله هو من ينفّذ ذلك.</translation>
        </message>
        <message>
            <source>This server cannot recognise extra copies as they arrive.</source>
            <translation>لا يستطيع هذا الخادم التعرّف على النسخ الزائدة عند وصولها.</translation>
        </message>
        <message>
            <source>Its Sieve lacks: %1. Below is the script that it would need.</source>
            <translation>ينقص Sieve لديه: %1. يظهر أدناه البرنامج النصي الذي كان سيحتاجه.</translation>
        </message>
        <message>
            <source>The script “%1” puts extra copies aside already.</source>
            <translation>البرنامج النصي «%1» يضع النسخ الزائدة جانبًا بالفعل.</translation>
        </message>
        <message>
            <source>It was not installed with the data of this computer, so it is left alone here.</source>
            <translation>لم يُثبَّت ببيانات هذا الحاسوب، لذلك يُترك هنا كما هو.</translation>
        </message>
        <message>
            <source>The scripts on the server were left as they are.</source>
            <translation>تُركت البرامج النصية على الخادم كما هي.</translation>
        </message>
        <message>
            <source>Somebody else has changed them, or the former script is gone. Choose in your mail program which script shall be active, then look at the server again.</source>
            <translation>غيّرها طرف آخر، أو لم يعد البرنامج النصي السابق موجودًا. اختر في برنامج البريد لديك البرنامج النصي الذي ينبغي أن يكون نشطًا، ثم اطّلع على حالة الخادم من جديد.</translation>
        </message>
        <message>
            <source>No server for Sieve scripts answers there.</source>
            <translation>لا يرد هناك أي خادم لبرامج Sieve النصية.</translation>
        </message>
        <message>
            <source>Ask its administrator for the address of ManageSieve. Not every mail server has it.</source>
            <translation>اطلب من مسؤوله عنوان ManageSieve. ليس كل خادم بريد يوفّره.</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>التفاصيل: %1</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Stopping; what was done so far is kept.</source>
            <translation>جارٍ الإيقاف؛ ما أُنجز حتى الآن يبقى محفوظًا.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReasonText</name>
        <message>
            <source>All Received lines are the same, other header fields differ: the ways part when %1 writes into the mailbox.</source>
            <translation>جميع أسطر Received متماثلة، وحقول ترويسة أخرى تختلف: تفترق المسارات حين يكتب %1 في صندوق البريد.</translation>
        </message>
        <message>
            <source>One copy has no Received line: it never travelled, a client saved it or an import dropped its trace.</source>
            <translation>إحدى النسخ ليس فيها سطر Received: لم تنتقل بين الخوادم قط، بل حفظها عميل أو أسقط استيرادٌ أثر مسارها.</translation>
        </message>
        <message>
            <source>The copies differ from the first Received line on, written by %1: the message was handed in more than once.</source>
            <translation>تختلف النسخ ابتداءً من أول سطر Received، وقد كتبه %1: سُلّمت الرسالة إليه أكثر من مرة.</translation>
        </message>
        <message>
            <source>The copies are the same up to %1 (%2) and part at %3, which is not one of our hosts.</source>
            <translation>النسخ متماثلة حتى %1 (%2) وتفترق عند %3، وهو ليس من مضيفينا.</translation>
        </message>
        <message>
            <source>From %1 the copies took different ways, over %2.</source>
            <translation>بعد %1 سلكت النسخ طرقًا مختلفة، عبر %2.</translation>
        </message>
        <message>
            <source>Up to the sending host %1 (%2) the copies are the same; %3 took the message in again for each copy.</source>
            <translation>النسخ متماثلة حتى المضيف المرسِل %1 (%2)؛ وقد استلم %3 الرسالة من جديد لكل نسخة.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); behind it, at the content filter, it became several.</source>
            <translation>استلم %1 الرسالة مرة واحدة (%2)؛ وبعده، عند مرشِّح المحتوى، صارت عدة رسائل.</translation>
        </message>
        <message>
            <source>The copies part between our own hosts: %1 (%2) had one message, %3 took in several.</source>
            <translation>تفترق النسخ بين مضيفينا: كانت لدى %1 (%2) رسالة واحدة، واستلم %3 عدة رسائل.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); only the last step into the mailbox happened several times.</source>
            <translation>استلم %1 الرسالة مرة واحدة (%2)؛ ولم تتكرر سوى الخطوة الأخيرة إلى صندوق البريد.</translation>
        </message>
        <message>
            <source>The copies are the same up to the provider's mailbox at %1; the program that fetches mail, on %2, fetched the message again.</source>
            <translation>النسخ متماثلة حتى صندوق البريد لدى مزود الخدمة على %1؛ وبرنامج جلب البريد على %2 جلب الرسالة مجددًا.</translation>
        </message>
        <message>
            <source>The longer Received chains contain the shorter ones and pass %1 again: the message came back.</source>
            <translation>سلاسل Received الأطول تحتوي الأقصر وتمر بـ %1 مجددًا: عادت الرسالة.</translation>
        </message>
        <message>
            <source>All copies came to %1 over TLS.</source>
            <translation>وصلت جميع النسخ إلى %1 عبر TLS.</translation>
        </message>
        <message>
            <source>Some copies came to %1 over TLS and some in clear: a sender that falls back when a TLS session dies.</source>
            <translation>وصلت بعض النسخ إلى %1 عبر TLS وبعضها بلا تشفير: مرسل يتراجع عن التشفير حين تنقطع جلسة TLS.</translation>
        </message>
        <message>
            <source>All copies came to %1 without TLS.</source>
            <translation>وصلت جميع النسخ إلى %1 دون TLS.</translation>
        </message>
        <message>
            <source>A virus scanner on a server saw the copies (%1).</source>
            <translation>مرّت النسخ على فاحص فيروسات في خادم (%1).</translation>
        </message>
        <message>
            <source>No virus scanner left its name in the header.</source>
            <translation>لم يترك أي فاحص فيروسات اسمه في الترويسة.</translation>
        </message>
        <message>
            <source>A virus scanner on the sender's computer left its name (X-Antivirus).</source>
            <translation>ترك فاحص فيروسات على حاسوب المرسل اسمه (X-Antivirus).</translation>
        </message>
        <message>
            <source>%1 wrote a Received line without a queue id and another one from itself: a filter sits inside the SMTP session.</source>
            <translation>كتب %1 سطر Received بلا معرّف لقائمة الانتظار وسطرًا آخر من نفسه: هناك مرشِّح داخل جلسة SMTP.</translation>
        </message>
        <message>
            <source>The copies come in pairs, %1 apart (gaps %2): each further attempt was made twice.</source>
            <translation>تصل النسخ أزواجًا يفصل بينها %1 (الفواصل %2): كل محاولة إضافية جرت مرتين.</translation>
        </message>
        <message>
            <source>The copies are whole days apart (gaps %1): something that runs once a day sends them.</source>
            <translation>تفصل بين النسخ أيام كاملة (الفواصل %1): يرسلها شيء يعمل مرة في اليوم.</translation>
        </message>
        <message>
            <source>Copies keep coming every %1 (gaps %2): something with a fixed timer sends them.</source>
            <translation>تتوالى النسخ كل %1 (الفواصل %2): يرسلها شيء له مؤقّت ثابت.</translation>
        </message>
        <message>
            <source>The gaps (%1) are those of %2 when it waits %3 for an answer and tries again later.</source>
            <translation>الفواصل (%1) هي فواصل %2 حين ينتظر الرد مدة %3 ثم يعيد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>The one gap (%1) would fit the retry times of %2; one gap proves little.</source>
            <translation>الفاصل الوحيد (%1) يناسب أوقات إعادة المحاولة لدى %2؛ لكن فاصلًا واحدًا لا يثبت الكثير.</translation>
        </message>
        <message>
            <source>The copies follow each other within minutes (gaps %1), faster than mail servers try again.</source>
            <translation>تتعاقب النسخ خلال دقائق (الفواصل %1)، أسرع مما تعيد خوادم البريد المحاولة.</translation>
        </message>
        <message>
            <source>The gaps (%1) fit no retry schedule that we know.</source>
            <translation>الفواصل (%1) لا تناسب أي جدول لإعادة المحاولة نعرفه.</translation>
        </message>
        <message>
            <source>From the receipt at %1 to the mailbox the first copy took %2: something is slow there while the sender waits for an answer.</source>
            <translation>من الاستلام عند %1 إلى صندوق البريد استغرقت النسخة الأولى %2: هناك ما هو بطيء بينما ينتظر المرسل الرد.</translation>
        </message>
        <message>
            <source>%1 was done with the first copy in %2.</source>
            <translation>فرغ %1 من النسخة الأولى خلال %2.</translation>
        </message>
        <message>
            <source>The last copy went through quickly, and none came after it: an answer in time ends the repeats.</source>
            <translation>مرّت النسخة الأخيرة سريعًا ولم تأتِ بعدها نسخة: الرد في الوقت المناسب ينهي التكرار.</translation>
        </message>
        <message>
            <source>Later copies of %1 other messages came in the same minute.</source>
            <translation>وصلت في الدقيقة نفسها نسخ لاحقة من رسائل أخرى، عددها %1.</translation>
        </message>
        <message>
            <source>Messages from about %1 on (between %2 and %3) are repeated, %4 of %5; smaller ones %6 of %7.</source>
            <translation>تتكرر الرسائل ابتداءً من نحو %1 (بين %2 و%3): %4 من أصل %5؛ والأصغر: %6 من أصل %7.</translation>
        </message>
        <message>
            <source>Small messages are repeated in the same way as large ones, from %1 on.</source>
            <translation>تتكرر الرسائل الصغيرة كالكبيرة تمامًا، ابتداءً من %1.</translation>
        </message>
        <message>
            <source>While it went on, %1 of %2 messages were repeated in this way.</source>
            <translation>طوال ذلك تكرر على هذا النحو %1 من أصل %2 من الرسائل.</translation>
        </message>
        <message>
            <source>While it went on, only %1 of %2 messages were repeated in this way.</source>
            <translation>طوال ذلك لم يتكرر على هذا النحو سوى %1 من أصل %2 من الرسائل.</translation>
        </message>
        <message>
            <source>One copy is in a mailbox for sent mail.</source>
            <translation>إحدى النسخ في صندوق بريد مخصص للبريد المرسل.</translation>
        </message>
        <message>
            <source>The copies are in different mailboxes.</source>
            <translation>النسخ في صناديق بريد مختلفة.</translation>
        </message>
        <message>
            <source>The copies were stored one right after the other.</source>
            <translation>خُزّنت النسخ واحدة تلو الأخرى مباشرة.</translation>
        </message>
        <message>
            <source>Other messages were stored between the first and the last copy, though both carry the trace of one delivery.</source>
            <translation>خُزّنت رسائل أخرى بين النسخة الأولى والأخيرة، مع أن كلتيهما تحمل أثر تسليم واحد.</translation>
        </message>
        <message>
            <source>A copy was stored at %1, long after its newest Received line: it was put there, not delivered.</source>
            <translation>خُزّنت نسخة في %1، بعد أحدث سطر Received فيها بزمن طويل: وُضعت هناك ولم تُسلَّم.</translation>
        </message>
        <message>
            <source>The copies were delivered for different addresses (Delivered-To, X-Original-To).</source>
            <translation>سُلّمت النسخ لعناوين مختلفة (Delivered-To، X-Original-To).</translation>
        </message>
        <message>
            <source>Return-Path differs between the copies.</source>
            <translation>يختلف Return-Path بين النسخ.</translation>
        </message>
        <message>
            <source>A person sent the message on (Resent- fields).</source>
            <translation>أعاد شخص إرسال الرسالة (حقول Resent-‎).</translation>
        </message>
        <message>
            <source>A rule or filter says in the header that it sent the message on.</source>
            <translation>تذكر الترويسة أن قاعدة أو مرشِّحًا أعاد إرسال الرسالة.</translation>
        </message>
        <message>
            <source>The header says that a program is the sender.</source>
            <translation>تقول الترويسة إن المرسل برنامج.</translation>
        </message>
        <message>
            <source>The message has the empty sender of bounces (Return-Path: &lt;&gt;).</source>
            <translation>للرسالة مرسل فارغ كما في رسائل الارتداد (Return-Path: &lt;&gt;‎).</translation>
        </message>
        <message>
            <source>The copies differ only in what a synchroniser or a mail program notes in its own copies (as X-TUID).</source>
            <translation>لا تختلف النسخ إلا فيما يدوّنه برنامج مزامنة أو برنامج بريد في نسخه الخاصة (مثل X-TUID).</translation>
        </message>
        <message>
            <source>The copies have different Message-IDs: the message was composed or wrapped anew.</source>
            <translation>قيم Message-ID في النسخ مختلفة: أُنشئت الرسالة أو غُلّفت من جديد.</translation>
        </message>
        <message>
            <source>The messages share the Message-ID &lt;%1&gt; but not their content.</source>
            <translation>تشترك الرسائل في Message-ID &lt;%1&gt;‎ لا في محتواها.</translation>
        </message>
        <message>
            <source>A copy was handed in by a program on %1 itself, not by another host.</source>
            <translation>سلّم النسخةَ برنامج على %1 نفسه، لا مضيف آخر.</translation>
        </message>
        <message>
            <source>The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) is the same in all copies: they arrived at Exchange once.</source>
            <translation>ختم الوصول (X-OriginalArrivalTime, Network-Message-Id) واحد في جميع النسخ: وصلت إلى Exchange مرة واحدة.</translation>
        </message>
        <message>
            <source>The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) differs: each copy arrived at Exchange by itself.</source>
            <translation>ختم الوصول (X-OriginalArrivalTime, Network-Message-Id) مختلف: وصلت كل نسخة إلى Exchange على حدة.</translation>
        </message>
        <message>
            <source>The message came back once.</source>
            <translation>عادت الرسالة مرة واحدة.</translation>
        </message>
        <message>
            <source>The message came back again and again: the chains have %1 to %2 Received lines.</source>
            <translation>عادت الرسالة مرة بعد مرة: عدد أسطر Received في السلاسل من %1 إلى %2.</translation>
        </message>
        <message>
            <source>Different hosts fetched the copies: %1.</source>
            <translation>جلب النسخَ مضيفون مختلفون: %1.</translation>
        </message>
        <message>
            <source>The log shows that the message was taken in from outside once.</source>
            <translation>يُظهر السجل أن الرسالة استُلمت من الخارج مرة واحدة.</translation>
        </message>
        <message>
            <source>A filter inside the SMTP session answered too late.</source>
            <translation>رد مرشِّح داخل جلسة SMTP متأخرًا.</translation>
        </message>
        <message>
            <source>A server stopped the message because it had passed too many hosts.</source>
            <translation>أوقف خادم الرسالة لأنها مرت بعدد مفرط من المضيفين.</translation>
        </message>
        <message>
            <source>The store saw %1 further duplicates and dropped them.</source>
            <translation>رأى المخزن نسخًا مكررة أخرى وتجاهلها (عددها: %1).</translation>
        </message>
        <message>
            <source>A list, a fork or a rule on our server made further copies.</source>
            <translation>أنشأت قائمة أو تفرّع أو قاعدة على خادمنا نسخًا أخرى.</translation>
        </message>
        <message>
            <source>Hours or days lie between the copies (gaps %1): after a lost answer a sender tries again sooner.</source>
            <translation>تفصل بين النسخ ساعات أو أيام (الفواصل %1): بعد فقدان الرد يعيد المرسِل المحاولة في وقت أقرب.</translation>
        </message>
        <message>
            <source>The first copy, too, was stored some time after its newest Received line, as those of most such messages: a program that fetches mail at intervals brings them.</source>
            <translation>النسخة الأولى أيضًا خُزّنت بعد مدة من أحدث سطر Received فيها، كما في معظم هذه الرسائل: يأتي بها برنامج يجلب البريد على فترات.</translation>
        </message>
        <message>
            <source>%1 newer messages have no twin: what made them has ended, as a restore does.</source>
            <translation>لا توأم لرسائل أحدث (عددها: %1): ما أنشأ النسخ قد انتهى، كما في الاستعادة.</translation>
        </message>
        <message>
            <source>One copy was delivered for an address that the sender did not name in To or Cc.</source>
            <translation>سُلّمت نسخة لعنوان لم يذكره المرسِل في To ولا في Cc.</translation>
        </message>
        <message>
            <source>One copy was sent on to us, another one was fetched from a provider's mailbox.</source>
            <translation>أُعيد إرسال نسخة إلينا، وجُلبت أخرى من صندوق بريد لدى مزود خدمة.</translation>
        </message>
        <message>
            <source>The copies parted at the provider; all of them were fetched from its mailbox.</source>
            <translation>افترقت النسخ لدى مزود الخدمة؛ وجُلبت كلها من صندوق البريد لديه.</translation>
        </message>
        <message>
            <source>A milter had not answered at the end of the message when the server stopped waiting for it.</source>
            <translation>لم يكن مرشِّح milter قد ردّ عند نهاية الرسالة حين كفّ الخادم عن انتظاره.</translation>
        </message>
        <message>
            <source>Each copy has an arrival time of its own in the mailbox: copies that are made there mostly keep the old one.</source>
            <translation>لكل نسخة وقت وصول خاص بها في صندوق البريد: النسخ التي تُنشأ هناك تحتفظ غالبًا بالوقت القديم.</translation>
        </message>
        <message>
            <source>The steps into the mailbox lie %1 apart: copies for several addresses come together.</source>
            <translation>تفصل بين خطوات الإيداع في صندوق البريد %1: النسخ الموجهة إلى عدة عناوين تصل معًا.</translation>
        </message>
        <message>
            <source>Hours lie between them (gaps %1): they may as well be notices that recur in the same words.</source>
            <translation>تفصل بينها ساعات (الفواصل %1): قد تكون أيضًا إشعارات تتكرر بالكلمات نفسها.</translation>
        </message>
        <message>
            <source>One copy is in a mailbox that Gmail shows messages in which it has once only: they became copies when the mail was moved here.</source>
            <translation>توجد نسخة في صندوق بريد يعرض فيه Gmail رسائل لا يخزّنها إلا مرة واحدة: صارت نسخًا عندما نُقل البريد إلى هنا.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows %1 deliveries of this message: each copy was delivered.</source>
            <translation>يُظهر سجل خادم صناديق البريد %1 من عمليات التسليم لهذه الرسالة: سُلّمت كل نسخة منها.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows one delivery of this message: the other copies were made in the mailbox.</source>
            <translation>يُظهر سجل خادم صناديق البريد تسليمًا واحدًا لهذه الرسالة: أُنشئت النسخ الأخرى داخل صندوق البريد.</translation>
        </message>
        <message>
            <source>The second copy, too, came whole days after the first one: the days count from the message itself, not from a fixed hour at which services start.</source>
            <translation>وصلت النسخة الثانية أيضًا بعد الأولى بأيام كاملة: تُحسب الأيام من الرسالة نفسها، لا من ساعة ثابتة يبدأ فيها تشغيل الخدمات.</translation>
        </message>
        <message>
            <source>It is the only message that was repeated in this way, and it came twice: that is little to go by.</source>
            <translation>هذه هي الرسالة الوحيدة التي تكررت بهذه الطريقة، وقد وصلت مرتين: وهذا قليل للاستناد إليه.</translation>
        </message>
        <message>
            <source>No other host had the message before the server that sends it, as it is with what Exchange 2000 and 2003 keep in their temporary table and send again when their services start.</source>
            <translation>لم تكن الرسالة لدى أي مضيف آخر قبل الخادم الذي يرسلها، كما هو حال ما يحتفظ به Exchange 2000 و2003 في جدولهما المؤقت ويعيدان إرساله عند بدء تشغيل خدماتهما.</translation>
        </message>
        <message>
            <source>The virus scanner that left its name (%1) saw the message before the copies parted.</source>
            <translation>رأى فاحص الفيروسات الذي ترك اسمه (%1) الرسالة قبل أن تفترق النسخ.</translation>
        </message>
        <message>
            <source>By its log a filter looked at the message while the sender waited for the answer.</source>
            <translation>يُظهر سجل أحد المرشِّحات أنه فحص الرسالة بينما كان المرسل ينتظر الرد.</translation>
        </message>
        <message>
            <source>By its log a filter took %1 over this message, while the sender waited for the answer.</source>
            <translation>يُظهر سجل أحد المرشِّحات أنه استغرق %1 في هذه الرسالة بينما كان المرسل ينتظر الرد.</translation>
        </message>
        <message>
            <source>A copy was stored in its mailbox behind messages that came after it: it was put there later.</source>
            <translation>خُزّنت نسخة في صندوق بريدها بعد رسائل وصلت بعدها: وُضعت هناك لاحقًا.</translation>
        </message>
        <message>
            <source>Each time it came for the same address.</source>
            <translation>وصلت في كل مرة للعنوان نفسه.</translation>
        </message>
        <message>
            <source>One copy has the line of a program that fetches mail, another one has none: two programs brought them.</source>
            <translation>تحمل نسخة سطر برنامج يجلب البريد ولا تحمله أخرى: جاء بهما برنامجان.</translation>
        </message>
        <message>
            <source>It, or what came again with it, had waited in the queue of %1 before the first delivery: a copy of the queue from that time contains it.</source>
            <translation>انتظرت الرسالة، أو ما عاد معها، في قائمة الانتظار لدى %1 قبل التسليم الأول: ونسخة من قائمة الانتظار تعود إلى ذلك الوقت تحتوي عليها.</translation>
        </message>
        <message>
            <source>What was handed in carries the line of a delivery into a mailbox: it came out of a mailbox or a file of mail, and out of no queue.</source>
            <translation>ما سُلّم يحمل سطر تسليم إلى صندوق بريد: فقد جاء من صندوق بريد أو من ملف بريد، لا من أي قائمة انتظار.</translation>
        </message>
        <message>
            <source>No copy has a Received line: none of them came by mail, a program saved or copied each.</source>
            <translation>لا تحتوي أي نسخة على سطر Received: لم تصل أي منها بالبريد، بل حفظ برنامج كلًّا منها أو نسخها.</translation>
        </message>
        <message>
            <source>The sending host %1 (%2) gave the message to several hosts that take mail for us: %3.</source>
            <translation>أعطى المضيف المرسِل %1 (%2) الرسالة إلى عدد من المضيفين الذين يستقبلون البريد لنا: %3.</translation>
        </message>
        <message>
            <source>Different programs fetched the copies: %1.</source>
            <translation>جلبت النسخَ برامجُ مختلفة: %1.</translation>
        </message>
        <message>
            <source>Nothing comes twice but what the person sends to their own address: a setting that copies what somebody sends does that (sender_bcc_maps).</source>
            <translation>لا يصل مرتين إلا ما يرسله الشخص إلى نفسه: هذا ما يفعله إعداد ينسخ ما يرسله شخص ما (sender_bcc_maps).</translation>
        </message>
        <message>
            <source>A mailing list handled some of the copies, or some of them once more (List-Id, Return-Path, or what lists write into the subject and below the text, differs).</source>
            <translation>مرّ بعض النسخ عبر قائمة بريدية، أو مرّ بعضها عبرها مرة أخرى (يختلف List-Id أو Return-Path أو ما تكتبه القوائم في الموضوع وأسفل النص).</translation>
        </message>
        <message>
            <source>The sender, or a list, named several addresses that all end in this mailbox.</source>
            <translation>ذكر المرسل، أو قائمة بريدية، عدة عناوين تنتهي كلها في صندوق البريد هذا.</translation>
        </message>
        <message>
            <source>All Received lines of the copies are the same, the final delivery included: the message was copied after one delivery, by something that writes no line of its own.</source>
            <translation>جميع أسطر Received في النسخ متطابقة، بما فيها سطر التسليم الأخير: نُسخت الرسالة بعد تسليم واحد، بواسطة شيء لا يكتب سطرًا خاصًا به.</translation>
        </message>
        <message>
            <source>The copies are dated within seconds of each other.</source>
            <translation>تواريخ النسخ متقاربة بفارق ثوانٍ.</translation>
        </message>
        <message>
            <source>%1 of 100 messages have their twin in that same mailbox, as a rule leaves them that copies everything, or somebody who copied the whole mailbox.</source>
            <translation>%1 من كل 100 رسالة لها نظير في صندوق البريد نفسه، كما تتركها قاعدة تنسخ كل شيء، أو شخص نسخ صندوق البريد كله.</translation>
        </message>
        <message>
            <source>Copies in both mailboxes are marked as answered or forwarded: whoever copies a message later takes such marks along, and what is copied at the delivery has none.</source>
            <translation>النسخ في صندوقي البريد كليهما معلَّمة بأنه تم الرد عليها أو إعادة توجيهها: من ينسخ رسالة لاحقًا ينقل هذه العلامات معها، وما يُنسخ عند التسليم لا يحملها.</translation>
        </message>
        <message>
            <source>%1 messages are marked as answered or forwarded, and their twins are not: the twins were there before that, as a rule makes them at the delivery.</source>
            <translation>%1 من الرسائل معلَّمة بأنه تم الرد عليها أو إعادة توجيهها، ونظائرها ليست كذلك: كانت النظائر موجودة قبل ذلك، كما تنشئها قاعدة عند التسليم.</translation>
        </message>
        <message>
            <source>The mailbox of one copy was made after the message had come (by its UIDVALIDITY, at %1): the copy was put there later.</source>
            <translation>أُنشئ صندوق بريد إحدى النسخ بعد وصول الرسالة (حسب قيمة UIDVALIDITY الخاصة به، في %1): وُضعت النسخة هناك لاحقًا.</translation>
        </message>
        <message>
            <source>A sender's log says %1 that the end of the message was sent and no answer came.</source>
            <translation>يذكر سجل أحد المرسلين أن نهاية الرسالة أُرسلت ولم يأتِ رد (عدد المرات: %1).</translation>
        </message>
        <message>
            <source>Our own queue got no answer from the content filter %1 and tried again.</source>
            <translation>لم تتلقَّ قائمة الانتظار لدينا ردًا من مرشِّح المحتوى وأعادت المحاولة (عدد المرات: %1).</translation>
        </message>
        <message>
            <source>Our own queue got no answer from the mailbox server %1 and tried again.</source>
            <translation>لم تتلقَّ قائمة الانتظار لدينا ردًا من خادم صناديق البريد وأعادت المحاولة (عدد المرات: %1).</translation>
        </message>
        <message>
            <source>The log shows that the message was taken in from outside %1.</source>
            <translation>يُظهر السجل أن الرسالة استُلمت من الخارج مرارًا (عدد المرات: %1).</translation>
        </message>
        <message>
            <source>The sending host left after the message without QUIT, %1.</source>
            <translation>غادر المضيف المرسِل بعد الرسالة دون QUIT (عدد المرات: %1).</translation>
        </message>
        <message>
            <source>The delivery into the store was tried again %1.</source>
            <translation>أُعيدت محاولة التسليم إلى المخزن (عدد المرات: %1).</translation>
        </message>
        <message>
            <source>The server put its own safety copy of the message into the queue, %1.</source>
            <translation>وضع الخادم نسخة الأمان الخاصة به من الرسالة في قائمة الانتظار (عدد المرات: %1).</translation>
        </message>
        <message>
            <source>The sending host heard the answer and said QUIT each time, %1: no answer was lost.</source>
            <translation>تلقّى المضيف المرسِل الرد وأرسل QUIT في كل مرة (عدد المرات: %1): لم يضع أي رد.</translation>
        </message>
        <message>
            <source>The message was in the server's queue again, %1, though nobody had handed it in anew.</source>
            <translation>كانت الرسالة في قائمة انتظار الخادم من جديد (عدد المرات: %1)، مع أن أحدًا لم يسلّمها مرة أخرى.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows that a mail program saved this message, %1.</source>
            <translation>يُظهر سجل خادم صناديق البريد أن برنامج بريد حفظ هذه الرسالة، عدد المرات: %1.</translation>
        </message>
        <message>
            <source>The log of the mailbox server shows that a mail program copied this message from one mailbox to another, or within one, %1.</source>
            <translation>يُظهر سجل خادم صناديق البريد أن برنامج بريد نسخ هذه الرسالة من صندوق إلى آخر أو داخل صندوق واحد، عدد المرات: %1.</translation>
        </message>
        <message>
            <source>Our queue delivered the message for the same address again, %1, and no alias led there: a setting added the address (always_bcc, sender_bcc_maps, recipient_bcc_maps, BCC in header_checks).</source>
            <translation>سلّمت قائمة الانتظار لدينا الرسالة إلى العنوان نفسه مرة أخرى، عدد المرات: %1، ولم يقد إليه أي اسم بديل: أضاف أحد الإعدادات العنوان (always_bcc أو sender_bcc_maps أو recipient_bcc_maps أو BCC في header_checks).</translation>
        </message>
        <message>
            <source>Our queue handed the message to a program once, and the mailbox server had it from there %1: the program made copies (procmail, maildrop).</source>
            <translation>سلّمت قائمة الانتظار لدينا الرسالة إلى برنامج مرة واحدة، واستلمها خادم صناديق البريد منه بعدد المرات %1: أنشأ البرنامج نسخًا (procmail، maildrop).</translation>
        </message>
        <message>
            <source>A copy had been delivered for %1 before, and was sent on from there (Delivered-To).</source>
            <translation>سُلّمت إحدى النسخ من قبل إلى %1، ثم أُرسلت من هناك (Delivered-To).</translation>
        </message>
        <message>
            <source>Our queue followed an alias to this address before the content filter, and once more behind it: no_address_mappings (receive_override_options) is missing on one of the two sides.</source>
            <translation>اتبعت قائمة الانتظار لدينا اسمًا بديلًا إلى هذا العنوان قبل مرشِّح المحتوى، ومرة أخرى بعده: ينقص no_address_mappings (receive_override_options) على أحد الجانبين.</translation>
        </message>
        <message>
            <source>The server that sends it, %1, is %2 by its Received line: only Exchange 2000 and 2003 have a temporary table.</source>
            <translation>الخادم الذي يرسلها، %1، هو %2 بحسب سطر Received الذي كتبه: وليس هناك جدول مؤقت إلا في Exchange 2000 و2003.</translation>
        </message>
        <message>
            <source>%1 answers before it delivers, and the first copy was in the mailbox after %2: it did answer in time, and where the sender missed that, it was lost on its way back.</source>
            <translation>يرد %1 قبل أن يسلّم، وكانت النسخة الأولى في صندوق البريد بعد %2: فقد رد في الوقت المناسب، وإن لم يصل الرد إلى المرسل فقد ضاع في طريق عودته.</translation>
        </message>
        <message>
            <source>%1 took the message in once (%2); a list on that host handed it in once more.</source>
            <translation>استلم %1 الرسالة مرة واحدة (%2)، ثم سلّمتها قائمة بريدية على ذلك المضيف مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 is not one of our hosts: whoever runs it has to look at its content filter.</source>
            <translation>%1 ليس من مضيفينا: على من يديره أن يفحص مرشح المحتوى فيه.</translation>
        </message>
        <message>
            <source>Journal reports of the message are among them (X-MS-Journal-Report).</source>
            <translation>من بينها تقارير يومية للرسالة (X-MS-Journal-Report).</translation>
        </message>
        <message>
            <source>A program that fetches mail fetched it twice in one moment, sooner than it looks again: two of them ran at once, or one of them fetches the same mailbox twice.</source>
            <translation>جلب برنامج لجلب البريد الرسالة مرتين في لحظة واحدة، أبكر مما يعيد النظر: كان اثنان منه يعملان في وقت واحد، أو أن أحدهما يجلب صندوق البريد نفسه مرتين.</translation>
        </message>
        <message>
            <source>Nothing tells of a second address: a sender that hears no answer goes on to another host, too.</source>
            <translation>لا شيء يدل على عنوان ثانٍ: المرسل الذي لا يسمع ردًا ينتقل أيضًا إلى مضيف آخر.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalDialog</name>
        <message>
            <source>Copies that are moved</source>
            <translation>النسخ التي ستُنقل</translation>
        </message>
        <message>
            <source>Move extra copies</source>
            <translation>نقل النسخ الزائدة</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>الإبقاء على كل شيء</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln copies</source>
            <translation>
                <numerusform>نقل %Ln نسخة</numerusform>
                <numerusform>نقل نسخة واحدة</numerusform>
                <numerusform>نقل نسختين</numerusform>
                <numerusform>نقل %Ln نسخ</numerusform>
                <numerusform>نقل %Ln نسخة</numerusform>
                <numerusform>نقل %Ln نسخة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln نسخة زائدة</numerusform>
                <numerusform>نسخة زائدة واحدة</numerusform>
                <numerusform>نسختين زائدتين</numerusform>
                <numerusform>%Ln نسخ زائدة</numerusform>
                <numerusform>%Ln نسخة زائدة</numerusform>
                <numerusform>%Ln نسخة زائدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln صندوق بريد</numerusform>
                <numerusform>صندوق بريد واحد</numerusform>
                <numerusform>صندوقي بريد</numerusform>
                <numerusform>%Ln صناديق بريد</numerusform>
                <numerusform>%Ln صندوق بريد</numerusform>
                <numerusform>%Ln صندوق بريد</numerusform>
            </translation>
        </message>
        <message>
            <source>Move %1 out of %2?</source>
            <comment>extra copies, mailboxes</comment>
            <translation>نقل %1 من %2؟</translation>
        </message>
        <message>
            <source>Account %1 · %2</source>
            <comment>account, size of all copies</comment>
            <translation>الحساب %1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>One copy of each of the %Ln messages stays where it is.</source>
            <translation>
                <numerusform>من كل رسالة من الرسائل الـ%Ln تبقى نسخة واحدة في مكانها.</numerusform>
                <numerusform>تبقى نسخة واحدة من الرسالة في مكانها.</numerusform>
                <numerusform>تبقى نسخة واحدة من كل رسالة من الرسالتين في مكانها.</numerusform>
                <numerusform>من كل رسالة من الرسائل الـ%Ln تبقى نسخة واحدة في مكانها.</numerusform>
                <numerusform>من كل رسالة من الرسائل الـ%Ln تبقى نسخة واحدة في مكانها.</numerusform>
                <numerusform>من كل رسالة من الرسائل الـ%Ln تبقى نسخة واحدة في مكانها.</numerusform>
            </translation>
        </message>
        <message>
            <source>The extra copies go to the folder “%1” on the same server, and you can put them back from History until you empty that folder.</source>
            <translation>تُنقل النسخ الزائدة إلى المجلد «%1» على الخادم نفسه، ويمكنك إعادتها من صفحة المحفوظات إلى أن تُفرغ ذلك المجلد.</translation>
        </message>
        <message>
            <source>Each copy was read and compared, and is compared again just before it is moved.</source>
            <translation>قُرئت كل نسخة وقورنت، وستُقارن مرة أخرى قبيل نقلها مباشرة.</translation>
        </message>
        <message>
            <source>Only headers and sizes were compared.</source>
            <translation>لم تُقارن سوى الترويسات والأحجام.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are left alone</source>
            <translation>
                <numerusform>%Ln نسخة تُترك كما هي</numerusform>
                <numerusform>نسخة واحدة تُترك كما هي</numerusform>
                <numerusform>نسختان تُتركان كما هما</numerusform>
                <numerusform>%Ln نسخ تُترك كما هي</numerusform>
                <numerusform>%Ln نسخة تُترك كما هي</numerusform>
                <numerusform>%Ln نسخة تُترك كما هي</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are left alone</source>
            <translation>النسخ التي تُترك كما هي</translation>
        </message>
        <message>
            <source>These are many. Type %1 to confirm the number:</source>
            <translation>هذا عدد كبير. اكتب %1 لتأكيد العدد:</translation>
        </message>
        <message>
            <source>Number of copies to move</source>
            <translation>عدد النسخ المراد نقلها</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalWords</name>
        <message>
            <source>The mailbox %1 is called %2 now: what was removed from it is there.</source>
            <translation>صار اسم صندوق البريد %1 الآن %2: ما أُزيل منه موجود هناك.</translation>
        </message>
        <message>
            <source>The mailbox %1 was not there any more: it was made anew, and holds what was removed from it.</source>
            <translation>لم يعد صندوق البريد %1 موجودًا: أُنشئ من جديد، وفيه ما أُزيل منه.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more mailboxes were renamed, or made anew.</source>
            <translation>
                <numerusform>لم يُغيَّر اسم أي صندوق بريد آخر ولم يُنشأ من جديد.</numerusform>
                <numerusform>غُيّر اسم صندوق بريد واحد آخر أو أُنشئ من جديد.</numerusform>
                <numerusform>غُيّر اسما صندوقي بريد آخرين أو أُنشئا من جديد.</numerusform>
                <numerusform>غُيّرت أسماء %Ln صناديق بريد أخرى أو أُنشئت من جديد.</numerusform>
                <numerusform>غُيّرت أسماء %Ln صندوق بريد آخر أو أُنشئت من جديد.</numerusform>
                <numerusform>غُيّرت أسماء %Ln صندوق بريد آخر أو أُنشئت من جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The server keeps no note of who is at work, so nothing would have held another computer off.</source>
            <translation>لا يسجّل الخادم من يعمل عليه، فما كان شيء ليمنع حاسوبًا آخر من العمل في الوقت نفسه.</translation>
        </message>
        <message numerus="yes">
            <source>Another computer, %1, began to work on this account on %2 and has not been heard of for %n minutes. Its place was taken.</source>
            <translation>
                <numerusform>بدأ حاسوب آخر، %1، العمل على هذا الحساب في %2، ولم يرد منه أي خبر منذ %Ln دقيقة. لذلك أُخذ مكانه.</numerusform>
                <numerusform>بدأ حاسوب آخر، %1، العمل على هذا الحساب في %2، ولم يرد منه أي خبر منذ دقيقة واحدة. لذلك أُخذ مكانه.</numerusform>
                <numerusform>بدأ حاسوب آخر، %1، العمل على هذا الحساب في %2، ولم يرد منه أي خبر منذ دقيقتين. لذلك أُخذ مكانه.</numerusform>
                <numerusform>بدأ حاسوب آخر، %1، العمل على هذا الحساب في %2، ولم يرد منه أي خبر منذ %Ln دقائق. لذلك أُخذ مكانه.</numerusform>
                <numerusform>بدأ حاسوب آخر، %1، العمل على هذا الحساب في %2، ولم يرد منه أي خبر منذ %Ln دقيقة. لذلك أُخذ مكانه.</numerusform>
                <numerusform>بدأ حاسوب آخر، %1، العمل على هذا الحساب في %2، ولم يرد منه أي خبر منذ %Ln دقيقة. لذلك أُخذ مكانه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%Ln copies)</source>
            <comment>a sentence about each of them</comment>
            <translation>
                <numerusform>%1 (عدد النسخ: %Ln)</numerusform>
                <numerusform>%1 (عدد النسخ: %Ln)</numerusform>
                <numerusform>%1 (عدد النسخ: %Ln)</numerusform>
                <numerusform>%1 (عدد النسخ: %Ln)</numerusform>
                <numerusform>%1 (عدد النسخ: %Ln)</numerusform>
                <numerusform>%1 (عدد النسخ: %Ln)</numerusform>
            </translation>
        </message>
        <message>
            <source>This server removes no single messages: they go when a mail program purges their mailboxes. Undo takes the marks back.</source>
            <translation>لا يزيل هذا الخادم رسائل مفردة: تختفي عندما ينظّف برنامج بريد صناديقها. التراجع يزيل العلامات.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies lie in the removal folder and are marked as deleted where they were.</source>
            <translation>
                <numerusform>%Ln نسخة في مجلد الإزالة، وهي معلَّمة كمحذوفة حيث كانت.</numerusform>
                <numerusform>نسخة واحدة في مجلد الإزالة، وهي معلَّمة كمحذوفة حيث كانت.</numerusform>
                <numerusform>نسختان في مجلد الإزالة، وهما معلَّمتان كمحذوفتين حيث كانتا.</numerusform>
                <numerusform>%Ln نسخ في مجلد الإزالة، وهي معلَّمة كمحذوفة حيث كانت.</numerusform>
                <numerusform>%Ln نسخة في مجلد الإزالة، وهي معلَّمة كمحذوفة حيث كانت.</numerusform>
                <numerusform>%Ln نسخة في مجلد الإزالة، وهي معلَّمة كمحذوفة حيث كانت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stayed where they are.</source>
            <translation>
                <numerusform>بقيت %Ln نسخة في مكانها.</numerusform>
                <numerusform>بقيت نسخة واحدة في مكانها.</numerusform>
                <numerusform>بقيت نسختان في مكانهما.</numerusform>
                <numerusform>بقيت %Ln نسخ في مكانها.</numerusform>
                <numerusform>بقيت %Ln نسخة في مكانها.</numerusform>
                <numerusform>بقيت %Ln نسخة في مكانها.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copies were moved.</source>
            <translation>نُقلت النسخ.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have not the flags that they had: the server does not keep them there.</source>
            <translation>
                <numerusform>%Ln منها ليست عليها علاماتها السابقة: لا يحتفظ بها الخادم هناك.</numerusform>
                <numerusform>نسخة واحدة منها ليست عليها علاماتها السابقة: لا يحتفظ بها الخادم هناك.</numerusform>
                <numerusform>نسختان منها ليست عليهما علاماتهما السابقة: لا يحتفظ بها الخادم هناك.</numerusform>
                <numerusform>%Ln منها ليست عليها علاماتها السابقة: لا يحتفظ بها الخادم هناك.</numerusform>
                <numerusform>%Ln منها ليست عليها علاماتها السابقة: لا يحتفظ بها الخادم هناك.</numerusform>
                <numerusform>%Ln منها ليست عليها علاماتها السابقة: لا يحتفظ بها الخادم هناك.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies that stay have not all the marks of those that were moved: the server does not keep them there.</source>
            <translation>
                <numerusform>%Ln نسخة باقية ليست عليها كل علامات النسخ المنقولة: الخادم لا يحفظها هناك.</numerusform>
                <numerusform>نسخة واحدة باقية ليست عليها كل علامات النسخ المنقولة: الخادم لا يحفظها هناك.</numerusform>
                <numerusform>نسختان باقيتان ليست عليهما كل علامات النسخ المنقولة: الخادم لا يحفظها هناك.</numerusform>
                <numerusform>%Ln نسخ باقية ليست عليها كل علامات النسخ المنقولة: الخادم لا يحفظها هناك.</numerusform>
                <numerusform>%Ln نسخة باقية ليست عليها كل علامات النسخ المنقولة: الخادم لا يحفظها هناك.</numerusform>
                <numerusform>%Ln نسخة باقية ليست عليها كل علامات النسخ المنقولة: الخادم لا يحفظها هناك.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are not in the removal folder any more and could not be put back.</source>
            <translation>
                <numerusform>%Ln نسخة لم تعد في مجلد الإزالة وتعذرت إعادتها.</numerusform>
                <numerusform>نسخة واحدة لم تعد في مجلد الإزالة وتعذرت إعادتها.</numerusform>
                <numerusform>نسختان لم تعودا في مجلد الإزالة وتعذرت إعادتهما.</numerusform>
                <numerusform>%Ln نسخ لم تعد في مجلد الإزالة وتعذرت إعادتها.</numerusform>
                <numerusform>%Ln نسخة لم تعد في مجلد الإزالة وتعذرت إعادتها.</numerusform>
                <numerusform>%Ln نسخة لم تعد في مجلد الإزالة وتعذرت إعادتها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are still in the removal folder; they can be put back from History.</source>
            <translation>
                <numerusform>%Ln نسخة ما زالت في مجلد الإزالة؛ ويمكن إعادتها من المحفوظات.</numerusform>
                <numerusform>نسخة واحدة ما زالت في مجلد الإزالة؛ ويمكن إعادتها من المحفوظات.</numerusform>
                <numerusform>نسختان ما زالتا في مجلد الإزالة؛ ويمكن إعادتهما من المحفوظات.</numerusform>
                <numerusform>%Ln نسخ ما زالت في مجلد الإزالة؛ ويمكن إعادتها من المحفوظات.</numerusform>
                <numerusform>%Ln نسخة ما زالت في مجلد الإزالة؛ ويمكن إعادتها من المحفوظات.</numerusform>
                <numerusform>%Ln نسخة ما زالت في مجلد الإزالة؛ ويمكن إعادتها من المحفوظات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good and cannot be put back.</source>
            <translation>
                <numerusform>%Ln نسخة كانت قد أُزيلت نهائيًا ولا يمكن إعادتها.</numerusform>
                <numerusform>نسخة واحدة كانت قد أُزيلت نهائيًا ولا يمكن إعادتها.</numerusform>
                <numerusform>نسختان كانتا قد أُزيلتا نهائيًا ولا يمكن إعادتهما.</numerusform>
                <numerusform>%Ln نسخ كانت قد أُزيلت نهائيًا ولا يمكن إعادتها.</numerusform>
                <numerusform>%Ln نسخة كانت قد أُزيلت نهائيًا ولا يمكن إعادتها.</numerusform>
                <numerusform>%Ln نسخة كانت قد أُزيلت نهائيًا ولا يمكن إعادتها.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportWords</name>
        <message>
            <source>Findings</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>The extra copies have been moved away, so there is nothing left to compare.</source>
            <translation>نُقلت النسخ الزائدة، فلم يبقَ ما يُقارن.</translation>
        </message>
        <message>
            <source>It was worked out from the headers of the copies. No server log was read.</source>
            <translation>استُنتج ذلك من ترويسات النسخ. لم يُقرأ أي سجل خادم.</translation>
        </message>
        <message numerus="yes">
            <source>It was worked out from the headers of the copies and from %Ln logs of mail servers.</source>
            <translation>
                <numerusform>استُنتج ذلك من ترويسات النسخ ومن %Ln سجل لخوادم البريد.</numerusform>
                <numerusform>استُنتج ذلك من ترويسات النسخ ومن سجل واحد لخوادم البريد.</numerusform>
                <numerusform>استُنتج ذلك من ترويسات النسخ ومن سجلين لخوادم البريد.</numerusform>
                <numerusform>استُنتج ذلك من ترويسات النسخ ومن %Ln سجلات لخوادم البريد.</numerusform>
                <numerusform>استُنتج ذلك من ترويسات النسخ ومن %Ln سجلًا لخوادم البريد.</numerusform>
                <numerusform>استُنتج ذلك من ترويسات النسخ ومن %Ln سجل لخوادم البريد.</numerusform>
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
            <translation>قد يكون السبب أيضًا: %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>whose copy or log, the line</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>ما يؤيده</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>ما يعارضه</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>ما الذي يحسم الأمر</translation>
        </message>
        <message>
            <source>The lines that this stands on</source>
            <translation>الأسطر التي يستند إليها ذلك</translation>
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
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Duplicate delivery report</source>
            <translation>تقرير التسليم المكرر</translation>
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
            <translation>أعدّه Onecopy في %1</translation>
        </message>
        <message>
            <source>No message has been checked yet.</source>
            <translation>لم تُفحص أي رسالة بعد.</translation>
        </message>
        <message>
            <source>Every message arrived once.</source>
            <translation>وصلت كل رسالة مرة واحدة.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>in: 109 extra copies of 68 messages reached …</comment>
            <translation>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتين</numerusform>
                <numerusform>%Ln رسائل</numerusform>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>%Ln رسالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users.</source>
            <translation>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخة زائدة من %1.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك نسخة زائدة واحدة من %1.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك نسختان زائدتان من %1.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخ زائدة من %1.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخة زائدة من %1.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخة زائدة من %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users on %2.</source>
            <translation>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخة زائدة من %1 في %2.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك نسخة زائدة واحدة من %1 في %2.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك نسختان زائدتان من %1 في %2.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخ زائدة من %1 في %2.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخة زائدة من %1 في %2.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخة زائدة من %1 في %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users between %2 and %3.</source>
            <translation>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخة زائدة من %1 بين %2 و%3.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك نسخة زائدة واحدة من %1 بين %2 و%3.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك نسختان زائدتان من %1 بين %2 و%3.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخ زائدة من %1 بين %2 و%3.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخة زائدة من %1 بين %2 و%3.</numerusform>
                <numerusform>وصلت إلى المستخدمين لديك %Ln نسخة زائدة من %1 بين %2 و%3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>فُحصت %Ln رسالة.</numerusform>
                <numerusform>فُحصت رسالة واحدة.</numerusform>
                <numerusform>فُحصت رسالتان.</numerusform>
                <numerusform>فُحصت %Ln رسائل.</numerusform>
                <numerusform>فُحصت %Ln رسالة.</numerusform>
                <numerusform>فُحصت %Ln رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Most likely cause: %1 (%2).</source>
            <comment>cause, 93 % sure</comment>
            <translation>السبب الأرجح: %1 (%2).</translation>
        </message>
        <message>
            <source>Most often a copy came %1 after the one before.</source>
            <comment>a duration</comment>
            <translation>في معظم الأحيان وصلت النسخة بعد سابقتها بمدة %1.</translation>
        </message>
        <message>
            <source>Messages checked</source>
            <translation>الرسائل المفحوصة</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln mailboxes</source>
            <translation>
                <numerusform>في %Ln صندوق بريد</numerusform>
                <numerusform>في صندوق بريد واحد</numerusform>
                <numerusform>في صندوقي بريد</numerusform>
                <numerusform>في %Ln صناديق بريد</numerusform>
                <numerusform>في %Ln صندوق بريد</numerusform>
                <numerusform>في %Ln صندوق بريد</numerusform>
            </translation>
        </message>
        <message>
            <source>Usual gap</source>
            <translation>الفاصل المعتاد</translation>
        </message>
        <message>
            <source>between two copies</source>
            <translation>بين نسختين</translation>
        </message>
        <message>
            <source>Extra copies</source>
            <translation>النسخ الزائدة</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>من %Ln رسالة</numerusform>
                <numerusform>من رسالة واحدة</numerusform>
                <numerusform>من رسالتين</numerusform>
                <numerusform>من %Ln رسائل</numerusform>
                <numerusform>من %Ln رسالة</numerusform>
                <numerusform>من %Ln رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst message</source>
            <translation>أسوأ رسالة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln نسخة</numerusform>
                <numerusform>نسخة واحدة</numerusform>
                <numerusform>نسختان</numerusform>
                <numerusform>%Ln نسخ</numerusform>
                <numerusform>%Ln نسخة</numerusform>
                <numerusform>%Ln نسخة</numerusform>
            </translation>
        </message>
        <message>
            <source>Wasted space</source>
            <translation>المساحة المهدرة</translation>
        </message>
        <message>
            <source>Arrivals per minute</source>
            <translation>الرسائل الواصلة في كل دقيقة</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln minutes</source>
            <translation>
                <numerusform>الرسائل الواصلة في كل %Ln دقيقة</numerusform>
                <numerusform>الرسائل الواصلة في كل دقيقة</numerusform>
                <numerusform>الرسائل الواصلة في كل دقيقتين</numerusform>
                <numerusform>الرسائل الواصلة في كل %Ln دقائق</numerusform>
                <numerusform>الرسائل الواصلة في كل %Ln دقيقة</numerusform>
                <numerusform>الرسائل الواصلة في كل %Ln دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals per hour</source>
            <translation>الرسائل الواصلة في كل ساعة</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln hours</source>
            <translation>
                <numerusform>الرسائل الواصلة في كل %Ln ساعة</numerusform>
                <numerusform>الرسائل الواصلة في كل ساعة</numerusform>
                <numerusform>الرسائل الواصلة في كل ساعتين</numerusform>
                <numerusform>الرسائل الواصلة في كل %Ln ساعات</numerusform>
                <numerusform>الرسائل الواصلة في كل %Ln ساعة</numerusform>
                <numerusform>الرسائل الواصلة في كل %Ln ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals per day</source>
            <translation>الرسائل الواصلة في كل يوم</translation>
        </message>
        <message>
            <source>Arrivals per week</source>
            <translation>الرسائل الواصلة في كل أسبوع</translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln days</source>
            <translation>
                <numerusform>الرسائل الواصلة في كل %Ln يوم</numerusform>
                <numerusform>الرسائل الواصلة في كل يوم</numerusform>
                <numerusform>الرسائل الواصلة في كل يومين</numerusform>
                <numerusform>الرسائل الواصلة في كل %Ln أيام</numerusform>
                <numerusform>الرسائل الواصلة في كل %Ln يومًا</numerusform>
                <numerusform>الرسائل الواصلة في كل %Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>First copies</source>
            <translation>النسخ الأولى</translation>
        </message>
        <message>
            <source>Messages that arrived more than once</source>
            <translation>الرسائل التي وصلت أكثر من مرة</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>المرسل</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <source>First arrival</source>
            <translation>أول وصول</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(بلا موضوع)</translation>
        </message>
        <message>
            <source>(no sender)</source>
            <translation>(بلا مرسل)</translation>
        </message>
        <message>
            <source>by design</source>
            <translation>مقصودة</translation>
        </message>
        <message>
            <source>not proved</source>
            <translation>غير مثبتة</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>kind of duplicate, what is missing: redelivered, not proved</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>The table shows the %1 messages with the most copies, of %2.</source>
            <translation>يعرض الجدول الرسائل ذات العدد الأكبر من النسخ: %1 من أصل %2.</translation>
        </message>
        <message>
            <source>What was moved away</source>
            <translation>ما نُقل</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>نُقلت</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>أُعيدت</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>How this was found</source>
            <translation>كيف وُجد ذلك</translation>
        </message>
        <message>
            <source>Without changing anything, Onecopy read from the header of every message what identifies it. Messages with the same Message-ID, or without one but with the same sender, recipients, subject and date, were compared with each other.</source>
            <translation>قرأ Onecopy من ترويسة كل رسالة ما يميّزها، دون تغيير أي شيء. وقورنت فيما بينها الرسائل التي لها Message-ID نفسه، أو التي لا تحمله لكنها تتفق في المرسل والمستلمين والموضوع والتاريخ.</translation>
        </message>
        <message>
            <source>Where it does not say “not proved”, the bytes of every copy were read and compared. Otherwise headers and sizes alone were compared.</source>
            <translation>حيث لا يرد «غير مثبتة»، قُرئت بايتات كل نسخة وقورنت. وفيما عدا ذلك قورنت الترويسات والأحجام وحدها.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have copies by design: journal, mailing list, alias or sent mail. They are not counted as extra copies.</source>
            <translation>
                <numerusform>%Ln رسالة لها نسخ مقصودة: دفتر يومية أو قائمة بريدية أو اسم مستعار أو بريد مرسل. لا تُحتسب نسخًا زائدة.</numerusform>
                <numerusform>رسالة واحدة لها نسخ مقصودة: دفتر يومية أو قائمة بريدية أو اسم مستعار أو بريد مرسل. لا تُحتسب نسخًا زائدة.</numerusform>
                <numerusform>رسالتان لهما نسخ مقصودة: دفتر يومية أو قائمة بريدية أو اسم مستعار أو بريد مرسل. لا تُحتسب نسخًا زائدة.</numerusform>
                <numerusform>%Ln رسائل لها نسخ مقصودة: دفتر يومية أو قائمة بريدية أو اسم مستعار أو بريد مرسل. لا تُحتسب نسخًا زائدة.</numerusform>
                <numerusform>%Ln رسالة لها نسخ مقصودة: دفتر يومية أو قائمة بريدية أو اسم مستعار أو بريد مرسل. لا تُحتسب نسخًا زائدة.</numerusform>
                <numerusform>%Ln رسالة لها نسخ مقصودة: دفتر يومية أو قائمة بريدية أو اسم مستعار أو بريد مرسل. لا تُحتسب نسخًا زائدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Times are the server’s arrival times, in the time zone %1.</source>
            <translation>الأوقات هي أوقات الوصول لدى الخادم، بالمنطقة الزمنية %1.</translation>
        </message>
        <message>
            <source>Names, addresses and subjects are replaced by stand-ins. Equal stand-ins mean equal originals.</source>
            <translation>استُعيض عن الأسماء والعناوين والموضوعات ببدائل. البدائل المتطابقة تعني أصولًا متطابقة.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>الصفحة %1 من %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>a figure's name, its value, a note</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>a sentence that speaks for or against, strong or weak, in all 14 messages</comment>
            <translation>%1 (%2، %3)</translation>
        </message>
        <message>
            <source>In “%1”:</source>
            <comment>subject of a message, lines of it follow</comment>
            <translation>في «%1»:</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>value of a setting</comment>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>قائمة الخطوات</translation>
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
            <translation>%1: تغيّرت القيمة من %2 إلى %3</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <comment>date</comment>
            <translation>التغيير: %1</translation>
        </message>
        <message>
            <source>Put back and read back: %1</source>
            <comment>date</comment>
            <translation>الإعادة مع التحقق بالقراءة: %1</translation>
        </message>
        <message>
            <source>It is not proved to be put back.</source>
            <translation>لم يثبت أنه أُعيد كما كان.</translation>
        </message>
        <message>
            <source>For this account RC4 and 3DES over TLS 1.0 are allowed, which are broken: who listens on the way to the server can read what passes.</source>
            <translation>يُسمح لهذا الحساب باستخدام RC4 و3DES عبر TLS 1.0، وكلاهما مكسور: من يتنصّت في الطريق إلى الخادم يستطيع قراءة ما يمر.</translation>
        </message>
        <message>
            <source>For this account TLS 1.0 and 1.1 are allowed, which are weak: who listens on the way to the server may be able to read what passes.</source>
            <translation>يُسمح لهذا الحساب باستخدام TLS 1.0 و1.1، وكلاهما ضعيف: قد يتمكن من يتنصّت في الطريق إلى الخادم من قراءة ما يمر.</translation>
        </message>
        <message>
            <source>Running on the server: %1</source>
            <comment>names of programs</comment>
            <translation>ما يعمل على الخادم: %1</translation>
        </message>
        <message>
            <source>%1 of the extra copies are larger than %2.</source>
            <comment>part of the extra copies, size</comment>
            <translation>%1 من النسخ الزائدة أكبر من %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies have been moved away and can be put back.</source>
            <translation>
                <numerusform>نُقلت %Ln نسخة زائدة، ويمكن إعادتها.</numerusform>
                <numerusform>نُقلت نسخة زائدة واحدة، ويمكن إعادتها.</numerusform>
                <numerusform>نُقلت نسختان زائدتان، ويمكن إعادتهما.</numerusform>
                <numerusform>نُقلت %Ln نسخ زائدة، ويمكن إعادتها.</numerusform>
                <numerusform>نُقلت %Ln نسخة زائدة، ويمكن إعادتها.</numerusform>
                <numerusform>نُقلت %Ln نسخة زائدة، ويمكن إعادتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no message in these mailboxes.</source>
            <translation>لا توجد رسائل في صناديق البريد هذه.</translation>
        </message>
        <message>
            <source>Put back by hand: %1</source>
            <comment>date</comment>
            <translation>الإعادة يدويًا: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies are in the folder that is named below, and can be put back from there.</source>
            <translation>
                <numerusform>%Ln نسخة زائدة في المجلد المذكور أدناه، ويمكن إعادتها من هناك.</numerusform>
                <numerusform>نسخة زائدة واحدة في المجلد المذكور أدناه، ويمكن إعادتها من هناك.</numerusform>
                <numerusform>نسختان زائدتان في المجلد المذكور أدناه، ويمكن إعادتهما من هناك.</numerusform>
                <numerusform>%Ln نسخ زائدة في المجلد المذكور أدناه، ويمكن إعادتها من هناك.</numerusform>
                <numerusform>%Ln نسخة زائدة في المجلد المذكور أدناه، ويمكن إعادتها من هناك.</numerusform>
                <numerusform>%Ln نسخة زائدة في المجلد المذكور أدناه، ويمكن إعادتها من هناك.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the extra copies is in the folder that is named below any more.</source>
            <translation>لم تعد أي من النسخ الزائدة في المجلد المذكور أدناه.</translation>
        </message>
        <message>
            <source>Put back by hand, not confirmed by the server: %1</source>
            <comment>date</comment>
            <translation>الإعادة يدويًا، دون تأكيد من الخادم: %1</translation>
        </message>
        <message>
            <source>Never put back, as the server is gone: %1</source>
            <comment>date</comment>
            <translation>لم يُعَد قط، لأن الخادم لم يعد موجودًا: %1</translation>
        </message>
        <message>
            <source>Not counted as extra copies</source>
            <translation>لا تُحتسب ضمن النسخ الزائدة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1.</source>
            <translation>
                <numerusform>لـ %Ln رسالة نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 من كل منها.</numerusform>
                <numerusform>لرسالة واحدة نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 منها.</numerusform>
                <numerusform>لرسالتين نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 من كل منهما.</numerusform>
                <numerusform>لـ %Ln رسائل نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 من كل منها.</numerusform>
                <numerusform>لـ %Ln رسالة نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 من كل منها.</numerusform>
                <numerusform>لـ %Ln رسالة نسخ أكثر مما يُميَّز في المرة الواحدة: حُسبت النسخ الأولى فقط، بحد أقصى %1 من كل منها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages that are linked, or copied by design</source>
            <translation>رسائل مرتبطة أو منسوخة قصدًا</translation>
        </message>
        <message>
            <source>%1+</source>
            <comment>so many or more</comment>
            <translation>%1+</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of these messages are linked, or copied by design as for lists and journals: they do not count among the extra copies.</source>
            <translation>
                <numerusform>من هذه الرسائل %Ln رسالة مرتبطة أو منسوخة قصدًا، كرسائل القوائم ودفتر اليومية: لا تُحتسب ضمن النسخ الزائدة.</numerusform>
                <numerusform>من هذه الرسائل رسالة واحدة مرتبطة أو منسوخة قصدًا، كرسائل القوائم ودفتر اليومية: لا تُحتسب ضمن النسخ الزائدة.</numerusform>
                <numerusform>من هذه الرسائل رسالتان مرتبطتان أو منسوختان قصدًا، كرسائل القوائم ودفتر اليومية: لا تُحتسبان ضمن النسخ الزائدة.</numerusform>
                <numerusform>من هذه الرسائل %Ln رسائل مرتبطة أو منسوخة قصدًا، كرسائل القوائم ودفتر اليومية: لا تُحتسب ضمن النسخ الزائدة.</numerusform>
                <numerusform>من هذه الرسائل %Ln رسالة مرتبطة أو منسوخة قصدًا، كرسائل القوائم ودفتر اليومية: لا تُحتسب ضمن النسخ الزائدة.</numerusform>
                <numerusform>من هذه الرسائل %Ln رسالة مرتبطة أو منسوخة قصدًا، كرسائل القوائم ودفتر اليومية: لا تُحتسب ضمن النسخ الزائدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>One copy of each message stayed where it was.</source>
            <translation>بقيت نسخة واحدة من كل رسالة في مكانها.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were removed for good, and cannot be put back.</source>
            <translation>
                <numerusform>أُزيلت %Ln نسخة زائدة نهائيًا، ولا يمكن إعادتها.</numerusform>
                <numerusform>أُزيلت نسخة زائدة واحدة نهائيًا، ولا يمكن إعادتها.</numerusform>
                <numerusform>أُزيلت نسختان زائدتان نهائيًا، ولا يمكن إعادتهما.</numerusform>
                <numerusform>أُزيلت %Ln نسخ زائدة نهائيًا، ولا يمكن إعادتها.</numerusform>
                <numerusform>أُزيلت %Ln نسخة زائدة نهائيًا، ولا يمكن إعادتها.</numerusform>
                <numerusform>أُزيلت %Ln نسخة زائدة نهائيًا، ولا يمكن إعادتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone for good</source>
            <comment>a number of copies</comment>
            <translation>أُزيلت نهائيًا</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away and later all put back: the mailboxes are as they were.</source>
            <translation>
                <numerusform>نُقلت %Ln نسخة زائدة ثم أُعيدت كلها لاحقًا: صناديق البريد كما كانت.</numerusform>
                <numerusform>نُقلت نسخة زائدة واحدة ثم أُعيدت لاحقًا: صناديق البريد كما كانت.</numerusform>
                <numerusform>نُقلت نسختان زائدتان ثم أُعيدتا لاحقًا: صناديق البريد كما كانت.</numerusform>
                <numerusform>نُقلت %Ln نسخ زائدة ثم أُعيدت كلها لاحقًا: صناديق البريد كما كانت.</numerusform>
                <numerusform>نُقلت %Ln نسخة زائدة ثم أُعيدت كلها لاحقًا: صناديق البريد كما كانت.</numerusform>
                <numerusform>نُقلت %Ln نسخة زائدة ثم أُعيدت كلها لاحقًا: صناديق البريد كما كانت.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything that was moved was put back later, each copy into the mailbox that it came from, with its flags and its date. Nothing was lost, and the extra copies are there again.</source>
            <translation>كل ما نُقل أُعيد لاحقًا، كل نسخة إلى صندوق البريد الذي جاءت منه، بعلاماتها وتاريخها. لم يُفقد شيء، والنسخ الزائدة موجودة من جديد.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were put back where they came from.</source>
            <translation>
                <numerusform>أُعيدت %Ln نسخة زائدة إلى حيث كانت.</numerusform>
                <numerusform>أُعيدت نسخة زائدة واحدة إلى حيث كانت.</numerusform>
                <numerusform>أُعيدت نسختان زائدتان إلى حيث كانتا.</numerusform>
                <numerusform>أُعيدت %Ln نسخ زائدة إلى حيث كانت.</numerusform>
                <numerusform>أُعيدت %Ln نسخة زائدة إلى حيث كانت.</numerusform>
                <numerusform>أُعيدت %Ln نسخة زائدة إلى حيث كانت.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was changed or switched off for a test, one setting after the other, and what came of it.</source>
            <translation>ما غُيّر أو عُطّل للاختبار، إعدادًا تلو الآخر، وما نتج عنه.</translation>
        </message>
        <message>
            <source>Switched off: %1</source>
            <comment>date</comment>
            <translation>التعطيل: %1</translation>
        </message>
        <message>
            <source>Most likely cause, for %1 of %2: %3 (%4).</source>
            <comment>41, 43 messages, cause, 93 % sure</comment>
            <translation>السبب الأرجح في %1 من %2: %3 (%4).</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>حفظ PDF…</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>حفظ التقرير بصيغة PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>ملفات PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Chart of arrivals</source>
            <translation>مخطط الرسائل الواصلة</translation>
        </message>
        <message>
            <source>Table of messages</source>
            <translation>جدول الرسائل</translation>
        </message>
        <message>
            <source>What was moved away</source>
            <translation>ما نُقل</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <source>Duplicate delivery report</source>
            <translation>تقرير التسليم المكرر</translation>
        </message>
        <message>
            <source>To share it</source>
            <translation>لمشاركته</translation>
        </message>
        <message>
            <source>Hide names and subjects</source>
            <translation>إخفاء الأسماء والموضوعات</translation>
        </message>
        <message>
            <source>Save HTML…</source>
            <translation>حفظ HTML…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>تصدير CSV…</translation>
        </message>
        <message>
            <source>Copy summary</source>
            <translation>نسخ الملخص</translation>
        </message>
        <message>
            <source>Save the report as HTML</source>
            <translation>حفظ التقرير بصيغة HTML</translation>
        </message>
        <message>
            <source>HTML files (*.html)</source>
            <translation>ملفات HTML (*.html)</translation>
        </message>
        <message>
            <source>Export every copy as CSV</source>
            <translation>تصدير كل نسخة بصيغة CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>ملفات CSV (*.csv)</translation>
        </message>
        <message>
            <source>No mail server yet</source>
            <translation>لا يوجد خادم بريد بعد</translation>
        </message>
        <message>
            <source>A report says what happened on one server. Add the server first.</source>
            <translation>يبيّن التقرير ما حدث على خادم واحد. أضف الخادم أولًا.</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>إضافة خادم بريد…</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>لا شيء يُدرج في تقرير بعد</translation>
        </message>
        <message>
            <source>The mail on %1 has not been checked. Checking only reads.</source>
            <translation>لم يُفحص البريد على %1. الفحص يقرأ فقط.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>الفحص الآن</translation>
        </message>
        <message>
            <source>The summary is on the clipboard.</source>
            <translation>الملخص في الحافظة.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>حُفظ باسم %1.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Figures at a glance</source>
            <translation>الأرقام في لمحة</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>الأسباب</translation>
        </message>
        <message>
            <source>Evidence for the causes</source>
            <translation>الأدلة على الأسباب</translation>
        </message>
        <message>
            <source>Method and terms</source>
            <translation>الطريقة والمصطلحات</translation>
        </message>
        <message>
            <source>What the checklist found</source>
            <translation>ما توصلت إليه قائمة الخطوات</translation>
        </message>
        <message>
            <source>Addresses, subjects, folders and servers become stand-ins such as “Subject 17”, in reports and in case files.</source>
            <translation>تُستبدل العناوين والموضوعات والمجلدات والخوادم ببدائل مثل «الموضوع 17»، في التقارير وفي ملفات الحالة.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>مثل لغة النافذة</translation>
        </message>
        <message>
            <source>Save case file…</source>
            <translation>حفظ ملف حالة…</translation>
        </message>
        <message>
            <source>What was found, with its evidence, in one file that a colleague can open in Onecopy. It holds no password and no text of a message.</source>
            <translation>ما عُثر عليه، مع أدلته، في ملف واحد يستطيع زميل أن يفتحه في Onecopy. لا يحتوي على أي كلمة مرور ولا على نص أي رسالة.</translation>
        </message>
        <message>
            <source>Save the case file without names</source>
            <translation>حفظ ملف الحالة دون أسماء</translation>
        </message>
        <message>
            <source>Save the case file</source>
            <translation>حفظ ملف الحالة</translation>
        </message>
        <message>
            <source>Case files (*.onecopy)</source>
            <translation>ملفات الحالة (*.onecopy)</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>توقّف. لم يُكتب أي ملف.</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RestoreBar</name>
        <message>
            <source>It is being put back.</source>
            <translation>تجري إعادته كما كان.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes are open in all.</source>
            <translation>
                <numerusform>لا تغييرات مفتوحة.</numerusform>
                <numerusform>هناك تغيير واحد مفتوح إجمالًا.</numerusform>
                <numerusform>هناك تغييران مفتوحان إجمالًا.</numerusform>
                <numerusform>هناك %Ln تغييرات مفتوحة إجمالًا.</numerusform>
                <numerusform>هناك %Ln تغييرًا مفتوحًا إجمالًا.</numerusform>
                <numerusform>هناك %Ln تغيير مفتوح إجمالًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back now</source>
            <translation>الإعادة الآن</translation>
        </message>
        <message>
            <source>The EICAR test file is on its way.</source>
            <translation>ملف الاختبار EICAR في الطريق.</translation>
        </message>
        <message>
            <source>Test it now</source>
            <translation>الاختبار الآن</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RunsModel</name>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>ما جرى</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>نُقلت</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>أُعيدت</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Moved copies removed for good from %1</source>
            <translation>أُزيلت نهائيًا من %1 النسخ المنقولة</translation>
        </message>
        <message>
            <source>Copies put back to %1</source>
            <translation>أُعيدت النسخ إلى %1</translation>
        </message>
        <message>
            <source>Extra copies moved away from %1</source>
            <translation>نُقلت النسخ الزائدة من %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>copies moved, of planned</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Removed for good</source>
            <translation>أُزيلت نهائيًا</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ServersModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>الأمان</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Password kept in</source>
            <translation>مكان حفظ كلمة المرور</translation>
        </message>
        <message>
            <source>nowhere: asked each time</source>
            <translation>لا تُحفظ: تُطلب في كل مرة</translation>
        </message>
        <message>
            <source>none: a case file</source>
            <translation>لا يوجد: ملف حالة</translation>
        </message>
        <message>
            <source>%1 · shown</source>
            <comment>an account, which the other pages show</comment>
            <translation>%1 · معروض</translation>
        </message>
        <message>
            <source>the keyring has not said yet</source>
            <translation>لم ترد حافظة المفاتيح بعد</translation>
        </message>
        <message>
            <source>%1, without IMAP</source>
            <comment>host and port</comment>
            <translation>%1، دون IMAP</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ServersPage</name>
        <message>
            <source>Servers</source>
            <translation>الخوادم</translation>
        </message>
        <message>
            <source>Mail servers</source>
            <translation>خوادم البريد</translation>
        </message>
        <message>
            <source>Add a mail server…</source>
            <translation>إضافة خادم بريد…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>اختبار الاتصال</translation>
        </message>
        <message>
            <source>Open the sample data</source>
            <translation>فتح البيانات النموذجية</translation>
        </message>
        <message>
            <source>Remove %1 from Onecopy?</source>
            <translation>إزالة %1 من Onecopy؟</translation>
        </message>
        <message>
            <source>The mail on the server is not touched. What was moved away can still be put back after you add the server again.</source>
            <translation>لا يُمسّ البريد على الخادم. وما نُقل يمكن إعادته بعد أن تضيف الخادم من جديد.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>الإبقاء عليه</translation>
        </message>
        <message>
            <source>Remove the server</source>
            <translation>إزالة الخادم</translation>
        </message>
        <message>
            <source>Show this one</source>
            <translation>عرض هذا</translation>
        </message>
        <message>
            <source>The other pages show one account at a time.</source>
            <translation>تعرض الصفحات الأخرى حسابًا واحدًا في كل مرة.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>ال&amp;مظهر</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>&amp;Notify</source>
            <translation>ال&amp;تنبيه</translation>
        </message>
        <message>
            <source>A choice holds at once; the language when this dialog is closed.</source>
            <translation>يسري الاختيار فورًا، وتسري اللغة عند إغلاق هذه النافذة.</translation>
        </message>
        <message>
            <source>The language can be changed when the running work has ended.</source>
            <translation>يمكن تغيير اللغة بعد انتهاء العمل الجاري.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>From </source>
            <comment>notify from a number of extra copies</comment>
            <translation>ابتداءً من </translation>
        </message>
        <message>
            <source> extra copies in 10 minutes</source>
            <comment>notify from a number of extra copies</comment>
            <translation> من النسخ الزائدة خلال عشر دقائق</translation>
        </message>
        <message>
            <source>Notify from so many extra copies in 10 minutes</source>
            <translation>التنبيه عند هذا العدد من النسخ الزائدة خلال عشر دقائق</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::Sidebar</name>
        <message>
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::SignInFields</name>
        <message>
            <source>Sign in with the browser</source>
            <translation>تسجيل الدخول بالمتصفح</translation>
        </message>
        <message>
            <source>From the provider’s console, for Onecopy</source>
            <translation>من لوحة تحكم مزود الخدمة، لأجل Onecopy</translation>
        </message>
        <message>
            <source>Sign-in address</source>
            <translation>عنوان تسجيل الدخول</translation>
        </message>
        <message>
            <source>https://login.example.org/authorize</source>
            <translation>https://login.example.org/authorize</translation>
        </message>
        <message>
            <source>Token address</source>
            <translation>عنوان الرمز المميز (token)</translation>
        </message>
        <message>
            <source>https://login.example.org/token</source>
            <translation>https://login.example.org/token</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>نطاق الإذن (scope)</translation>
        </message>
        <message>
            <source>What the provider calls access to mail</source>
            <translation>الاسم الذي يطلقه مزود الخدمة على الوصول إلى البريد</translation>
        </message>
        <message>
            <source>Your browser shows the provider’s own page. Onecopy never sees your password.</source>
            <translation>يعرض متصفحك صفحة مزود الخدمة نفسه. لا يرى Onecopy كلمة مرورك أبدًا.</translation>
        </message>
        <message>
            <source>Enter the client ID that the mail provider gave you for Onecopy.</source>
            <translation>أدخل معرّف العميل الذي أعطاك إياه مزود خدمة البريد لأجل Onecopy.</translation>
        </message>
        <message>
            <source>The addresses for signing in must begin with https://.</source>
            <translation>يجب أن تبدأ عناوين تسجيل الدخول بـ https://‎.</translation>
        </message>
        <message>
            <source>Enter the scope that stands for access to mail.</source>
            <translation>أدخل نطاق الإذن الذي يدل على الوصول إلى البريد.</translation>
        </message>
        <message>
            <source>Go on in your browser. Onecopy waits for up to five minutes.</source>
            <translation>تابع في متصفحك. ينتظر Onecopy خمس دقائق على الأكثر.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>تم تسجيل الدخول.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Signed in until Onecopy is closed: the keyring did not take what you agreed to.</source>
            <translation>تم تسجيل الدخول إلى أن يُغلق Onecopy: لم تقبل حافظة المفاتيح ما وافقت عليه.</translation>
        </message>
        <message>
            <source>&amp;Client ID</source>
            <translation>معرّف العمي&amp;ل (client ID)</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::StatCard</name>
        <message>
            <source>%1: %2, %3</source>
            <comment>a card: its name, number and note</comment>
            <translation>%1: %2، %3</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TableToggle</name>
        <message>
            <source>Show as chart</source>
            <translation>عرض كمخطط</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>عرض كجدول</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TableView</name>
        <message>
            <source>Columns of %1</source>
            <translation>أعمدة %1</translation>
        </message>
        <message>
            <source>Columns as they were at first</source>
            <translation>الأعمدة كما كانت في البداية</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineModel</name>
        <message>
            <source>an unnamed server</source>
            <translation>خادم بلا اسم</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>name of a server</comment>
            <translation>من %1</translation>
        </message>
        <message>
            <source>(absent)</source>
            <translation>(غير موجود)</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>و%Ln نسخة أخرى</numerusform>
                <numerusform>ونسخة واحدة أخرى</numerusform>
                <numerusform>ونسختان أخريان</numerusform>
                <numerusform>و%Ln نسخ أخرى</numerusform>
                <numerusform>و%Ln نسخة أخرى</numerusform>
                <numerusform>و%Ln نسخة أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>These copies are by design, such as a journal, list or sent copy. Nothing is moved.</source>
            <translation>هذه النسخ مقصودة، كنسخة دفتر اليومية أو القائمة أو البريد المرسل. لا يُنقل شيء.</translation>
        </message>
        <message>
            <source>Their content was not compared yet; that is done before anything is moved.</source>
            <translation>لم يُقارن محتواها بعد؛ يجري ذلك قبل نقل أي شيء.</translation>
        </message>
        <message>
            <source>Header fields that differ: %1 and others.</source>
            <translation>حقول الترويسة المختلفة: %1 وغيرها.</translation>
        </message>
        <message>
            <source>Header fields that differ: %1.</source>
            <translation>حقول الترويسة المختلفة: %1.</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>time of arrival</comment>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>first arrival — stays</source>
            <translation>وصلت أولًا — تبقى</translation>
        </message>
        <message>
            <source>copy %1 · %2</source>
            <comment>number of the copy, time after the one before</comment>
            <translation>النسخة %1 · %2</translation>
        </message>
        <message>
            <source>copy %1</source>
            <translation>النسخة %1</translation>
        </message>
        <message>
            <source>the copies part here</source>
            <translation>هنا تفترق النسخ</translation>
        </message>
        <message>
            <source>%1 differs</source>
            <comment>name of a header field</comment>
            <translation>يختلف %1</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>values of a header field</comment>
            <translation>%1 بدلًا من %2</translation>
        </message>
        <message>
            <source>All but one of the copies lie in the trash, among spam, in Sent or among drafts, or are marked as deleted. They are left where they are.</source>
            <translation>كل النسخ ما عدا واحدة في المهملات أو البريد المزعج أو المرسل أو المسودات، أو معلَّمة كمحذوفة. تُترك في أماكنها.</translation>
        </message>
        <message>
            <source>No more copies than these are told apart at once. Others follow with the next check, once these were moved.</source>
            <translation>لا يُميَّز في المرة الواحدة أكثر من هذه النسخ. وتتبعها أخرى مع الفحص التالي بعد نقل هذه.</translation>
        </message>
        <message>
            <source>first arrival</source>
            <translation>وصلت أولًا</translation>
        </message>
        <message>
            <source>%1 — stays</source>
            <comment>a copy, as in: copy 2 · 10 min later</comment>
            <translation>%1 — تبقى</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineView</name>
        <message>
            <source>Copies in order of arrival</source>
            <translation>النسخ بترتيب وصولها</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::WhyDialog</name>
        <message>
            <source>Only what differs</source>
            <translation>ما يختلف فقط</translation>
        </message>
        <message>
            <source>Fields of both messages</source>
            <translation>حقول الرسالتين</translation>
        </message>
        <message>
            <source>Why is this one message?</source>
            <translation>لماذا تُعد هذه رسالة واحدة؟</translation>
        </message>
        <message>
            <source>Copies that are compared</source>
            <translation>النسخ التي تُقارن</translation>
        </message>
        <message>
            <source>Looks alike, is not in this group: %1</source>
            <translation>تشبهها، لكنها ليست في هذه المجموعة: %1</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>نسخة: %1</translation>
        </message>
        <message>
            <source>These are one message (%1).</source>
            <translation>هذه رسالة واحدة (%1).</translation>
        </message>
        <message>
            <source>These are not one message, or it cannot be told (%1).</source>
            <translation>ليست هذه رسالة واحدة، أو لا يمكن تحديد ذلك (%1).</translation>
        </message>
        <message>
            <source>Only headers and sizes were compared: the bodies were not read yet.</source>
            <translation>لم تُقارن سوى الترويسات والأحجام: لم يُقرأ متن الرسائل بعد.</translation>
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
            <translation>متطابقة</translation>
        </message>
        <message>
            <source>same content</source>
            <translation>المحتوى نفسه</translation>
        </message>
        <message>
            <source>incomplete copy</source>
            <translation>نسخة ناقصة</translation>
        </message>
        <message>
            <source>no id</source>
            <translation>بلا معرّف</translation>
        </message>
        <message>
            <source>related</source>
            <translation>ذات صلة</translation>
        </message>
        <message>
            <source>only the id is equal</source>
            <translation>لا يتطابق إلا المعرّف</translation>
        </message>
        <message>
            <source>Every byte is equal. The extra copies can be moved together with others.</source>
            <translation>كل البايتات متطابقة. يمكن نقل النسخ الزائدة مع غيرها.</translation>
        </message>
        <message>
            <source>Same message, delivered again: only the notes of servers and virus scanners on the way differ. The extra copies can be moved together with others.</source>
            <translation>الرسالة نفسها سُلّمت مجددًا: لا يختلف سوى ما دوّنته الخوادم وفاحصات الفيروسات في الطريق. يمكن نقل النسخ الزائدة مع غيرها.</translation>
        </message>
        <message>
            <source>Same message, but one copy was cut, lost an attachment or got a note added. The complete one stays; decide for each message by itself.</source>
            <translation>الرسالة نفسها، لكن إحدى النسخ اقتُطعت أو فقدت مرفقًا أو أُضيفت إليها ملاحظة. تبقى النسخة الكاملة؛ اتخذ القرار لكل رسالة على حدة.</translation>
        </message>
        <message>
            <source>The messages carry no usable id, but sender, recipients, subject, date and content are equal. Decide for each message by itself.</source>
            <translation>لا تحمل الرسائل معرّفًا صالحًا، لكن المرسل والمستلمين والموضوع والتاريخ والمحتوى متطابقة. اتخذ القرار لكل رسالة على حدة.</translation>
        </message>
        <message>
            <source>Related mail, such as a list copy, a sent copy or a journal report. It is only shown; nothing is moved.</source>
            <translation>بريد ذو صلة، كنسخة قائمة أو نسخة مرسلة أو تقرير دفتر يومية. يُعرض فقط؛ ولا يُنقل شيء.</translation>
        </message>
        <message>
            <source>It may go only when you decide about its message alone.</source>
            <translation>لا يجوز أن تُنقل إلا حين تتخذ القرار بشأن رسالتها وحدها.</translation>
        </message>
        <message>
            <source>It is related mail or other content, which is never moved.</source>
            <translation>إنها بريد ذو صلة أو محتوى آخر، وهذا لا يُنقل أبدًا.</translation>
        </message>
        <message>
            <source>Its content could not be read and compared.</source>
            <translation>تعذرت قراءة محتواها ومقارنته.</translation>
        </message>
        <message>
            <source>Its content is not the same as that of the copy that stays.</source>
            <translation>محتواها ليس مطابقًا لمحتوى النسخة التي تبقى.</translation>
        </message>
        <message>
            <source>It is in a mailbox that you did not choose.</source>
            <translation>إنها في صندوق بريد لم تختره.</translation>
        </message>
        <message>
            <source>Its mailbox does not allow changes.</source>
            <translation>صندوق بريدها لا يسمح بالتغييرات.</translation>
        </message>
        <message>
            <source>The copy that should stay is not there any more.</source>
            <translation>النسخة التي يُفترض أن تبقى لم تعد موجودة هناك.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>لم تعد موجودة هناك.</translation>
        </message>
        <message>
            <source>The server has renumbered its mailbox. Check again first.</source>
            <translation>أعاد الخادم ترقيم صندوق بريدها. افحص مجددًا أولًا.</translation>
        </message>
        <message>
            <source>Another mail program has marked it for deletion.</source>
            <translation>علّمها برنامج بريد آخر للحذف.</translation>
        </message>
        <message>
            <source>Its mailbox is another name of one that is already included.</source>
            <translation>صندوق بريدها اسم آخر لصندوق مشمول من قبل.</translation>
        </message>
        <message>
            <source>The server has no safe way to move a single message.</source>
            <translation>ليس لدى الخادم طريقة آمنة لنقل رسالة مفردة.</translation>
        </message>
        <message>
            <source>It was already moved out of the way.</source>
            <translation>سبق نقلها من مكانها.</translation>
        </message>
        <message>
            <source>The server has no room for it in the removal folder.</source>
            <translation>لا مكان لها لدى الخادم في مجلد الإزالة.</translation>
        </message>
        <message>
            <source>The server refused to move it.</source>
            <translation>رفض الخادم نقلها.</translation>
        </message>
        <message>
            <source>left where it is</source>
            <translation>تُركت في مكانها</translation>
        </message>
        <message>
            <source>The copy that arrived first stays.</source>
            <translation>تبقى النسخة التي وصلت أولًا.</translation>
        </message>
        <message>
            <source>The copy that arrived last stays.</source>
            <translation>تبقى النسخة التي وصلت أخيرًا.</translation>
        </message>
        <message>
            <source>The first copy that was read stays.</source>
            <translation>تبقى أول نسخة قُرئت.</translation>
        </message>
        <message>
            <source>The most complete copy stays.</source>
            <translation>تبقى النسخة الأكمل.</translation>
        </message>
        <message>
            <source>The copy in the mailbox that you chose stays.</source>
            <translation>تبقى النسخة الموجودة في صندوق البريد الذي اخترته.</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Listing mailboxes</source>
            <translation>سرد صناديق البريد</translation>
        </message>
        <message>
            <source>Reading headers</source>
            <translation>قراءة الترويسات</translation>
        </message>
        <message>
            <source>Comparing messages byte by byte</source>
            <translation>مقارنة الرسائل بايتًا ببايت</translation>
        </message>
        <message>
            <source>Finding copies</source>
            <translation>البحث عن النسخ</translation>
        </message>
        <message>
            <source>Preparing the list</source>
            <translation>إعداد القائمة</translation>
        </message>
        <message>
            <source>Moving extra copies</source>
            <translation>نقل النسخ الزائدة</translation>
        </message>
        <message>
            <source>Looking at what the server has now</source>
            <translation>الاطلاع على ما لدى الخادم الآن</translation>
        </message>
        <message>
            <source>Putting copies back</source>
            <translation>إعادة النسخ إلى مكانها</translation>
        </message>
        <message>
            <source>Watching for new mail</source>
            <translation>مراقبة البريد الجديد</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>كتابة الملف</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>%1: %2 so far</source>
            <translation>%1: %2 حتى الآن</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 من أصل %3</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>لم تكتمل</translation>
        </message>
        <message>
            <source>done</source>
            <translation>اكتملت</translation>
        </message>
        <message>
            <source>stopped early</source>
            <translation>أُوقفت قبل اكتمالها</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>أُعيدت</translation>
        </message>
        <message>
            <source>partly put back</source>
            <translation>أُعيدت جزئيًا</translation>
        </message>
        <message>
            <source>about to be moved</source>
            <translation>على وشك النقل</translation>
        </message>
        <message>
            <source>copied to the removal folder</source>
            <translation>نُسخت إلى مجلد الإزالة</translation>
        </message>
        <message>
            <source>marked for deletion</source>
            <translation>عُلّمت للحذف</translation>
        </message>
        <message>
            <source>mark taken back</source>
            <translation>سُحبت العلامة</translation>
        </message>
        <message>
            <source>moved to the removal folder</source>
            <translation>نُقلت إلى مجلد الإزالة</translation>
        </message>
        <message>
            <source>marks given to the copy that stays</source>
            <translation>مُنحت العلامات للنسخة التي تبقى</translation>
        </message>
        <message>
            <source>marks taken back from the copy that stays</source>
            <translation>سُحبت العلامات من النسخة التي تبقى</translation>
        </message>
        <message>
            <source>not known, to be looked at</source>
            <translation>غير معروف، يلزم النظر فيه</translation>
        </message>
        <message>
            <source>about to be put back</source>
            <translation>على وشك الإعادة</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>about to be removed for good</source>
            <translation>على وشك الإزالة النهائية</translation>
        </message>
        <message>
            <source>removed for good</source>
            <translation>أُزيلت نهائيًا</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share in percent</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 د</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 س</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours and minutes</comment>
            <translation>%1 س و%2 د</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 ي</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days and hours</comment>
            <translation>%1 ي و%2 س</translation>
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
            <translation>تاريخ غير معروف</translation>
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
            <translation>(بلا مرسل)</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(بلا موضوع)</translation>
        </message>
        <message>
            <source>It and the other copies lie in mailboxes of different owners.</source>
            <translation>توجد هي والنسخ الأخرى في صناديق بريد لمالكين مختلفين.</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>user, mail server</comment>
            <translation>%1 على %2</translation>
        </message>
        <message>
            <source>No answer from the server since %1 (%2).</source>
            <translation>لا ردّ من الخادم منذ %1 (%2).</translation>
        </message>
        <message>
            <source>No answer since %1 (%2) from the server that test mail is sent through.</source>
            <translation>لا ردّ منذ %1 (%2) من الخادم الذي تُرسل عبره رسائل الاختبار.</translation>
        </message>
        <message>
            <source>It is a copy by design, such as a journal, list or sent copy, or lies in the trash, among spam or among drafts.</source>
            <translation>إنها نسخة مقصودة، كنسخة دفتر اليومية أو القائمة أو البريد المرسل، أو أنها في المهملات أو البريد المزعج أو المسودات.</translation>
        </message>
        <message>
            <source>Removing copies for good</source>
            <translation>إزالة النسخ نهائيًا</translation>
        </message>
        <message>
            <source>Messages that carry the same id, and whose content differs, or cannot be compared because there is nothing in it. They are only shown; nothing is moved.</source>
            <translation>رسائل تحمل المعرّف نفسه، ويختلف محتواها، أو لا يمكن مقارنته لأنه فارغ. تُعرض فقط؛ ولا يُنقل شيء.</translation>
        </message>
        <message>
            <source>Under 5 s</source>
            <comment>time from copy to copy</comment>
            <translation>أقل من ٥ ثوانٍ</translation>
        </message>
        <message>
            <source>Another program has renamed or deleted the removal folder. Begin again: a new one is made.</source>
            <translation>أعاد برنامج آخر تسمية مجلد الإزالة أو حذفه. ابدأ من جديد: يُنشأ مجلد جديد.</translation>
        </message>
        <message>
            <source>The server agreed to move it, but nothing that is equal to it arrived in the removal folder.</source>
            <translation>وافق الخادم على نقلها، لكن لم يصل إلى مجلد الإزالة ما يطابقها.</translation>
        </message>
    </context>
</TS>
