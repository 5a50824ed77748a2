<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>onecopy::gui::Removals</name>
        <message numerus="yes">
            <source>%Ln copies moved</source>
            <translation>
                <numerusform>%Ln copy moved</numerusform>
                <numerusform>%Ln copies moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies marked</source>
            <translation>
                <numerusform>%Ln copy marked</numerusform>
                <numerusform>%Ln copies marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are back in their mailboxes.</source>
            <translation>
                <numerusform>%Ln copy is back in its mailbox.</numerusform>
                <numerusform>%Ln copies are back in their mailboxes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies were removed for good.</source>
            <translation>
                <numerusform>%Ln copy was removed for good.</numerusform>
                <numerusform>%Ln copies were removed for good.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good by then. History shows what is left in the removal folder.</source>
            <translation>
                <numerusform>%Ln copy had been removed for good by then. History shows what is left in the removal folder.</numerusform>
                <numerusform>%Ln copies had been removed for good by then. History shows what is left in the removal folder.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::gui::Watching</name>
        <message numerus="yes">
            <source>%Ln extra copies in 10 minutes in the account %1</source>
            <translation>
                <numerusform>%Ln extra copy in 10 minutes in the account %1</numerusform>
                <numerusform>%Ln extra copies in 10 minutes in the account %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::AccountWords</name>
        <message numerus="yes">
            <source>%Ln messages are left on the server.</source>
            <translation>
                <numerusform>%Ln message is left on the server.</numerusform>
                <numerusform>%Ln messages are left on the server.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are there under two ids.</source>
            <translation>
                <numerusform>%Ln message is there under two ids.</numerusform>
                <numerusform>%Ln messages are there under two ids.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have the id of another one: programs that collect its mail leave them out.</source>
            <translation>
                <numerusform>%Ln message has the id of another one: programs that collect its mail leave it out.</numerusform>
                <numerusform>%Ln messages have the id of another one: programs that collect its mail leave them out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CausePage</name>
        <message numerus="yes">
            <source>%Ln messages that came more than once</source>
            <translation>
                <numerusform>%Ln message that came more than once</numerusform>
                <numerusform>%Ln messages that came more than once</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From the headers of %1 and %Ln logs</source>
            <comment>a number of messages</comment>
            <translation>
                <numerusform>From the headers of %1 and %Ln log</numerusform>
                <numerusform>From the headers of %1 and %Ln logs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <translation>
                <numerusform>%Ln linked message</numerusform>
                <numerusform>%Ln linked messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::CauseWords</name>
        <message numerus="yes">
            <source>%Ln messages came more than once, as list, alias or sent copies do.</source>
            <translation>
                <numerusform>%Ln message came more than once, as list, alias or sent copies do.</numerusform>
                <numerusform>%Ln messages came more than once, as list, alias or sent copies do.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in all %Ln messages</source>
            <translation>
                <numerusform>in the one message</numerusform>
                <numerusform>in all %Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %1 of %Ln messages</source>
            <translation>
                <numerusform>in %1 of %Ln message</numerusform>
                <numerusform>in %1 of %Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked messages</source>
            <comment>not equal, and so not counted as copies</comment>
            <translation>
                <numerusform>%Ln linked message</numerusform>
                <numerusform>%Ln linked messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln extra copy</numerusform>
                <numerusform>%Ln extra copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages are told as found on %1, before %2 were moved away.</source>
            <comment>date, extra copies</comment>
            <translation>
                <numerusform>%Ln message is told as found on %1, before %2 were moved away.</numerusform>
                <numerusform>%Ln messages are told as found on %1, before %2 were moved away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln Message-IDs stand in several messages that are not alike.</source>
            <translation>
                <numerusform>%Ln Message-ID stands in several messages that are not alike.</numerusform>
                <numerusform>%Ln Message-IDs stand in several messages that are not alike.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln times</source>
            <comment>how often something happened</comment>
            <translation>
                <numerusform>once</numerusform>
                <numerusform>%Ln times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ChecklistWords</name>
        <message numerus="yes">
            <source>Not enough yet: %n more test mails for each setting would tell.</source>
            <translation>
                <numerusform>Not enough yet: %n more test mail for each setting would tell.</numerusform>
                <numerusform>Not enough yet: %n more test mails for each setting would tell.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DotPlot</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %1: %2, each in %Ln copies</source>
            <comment>size, number of messages</comment>
            <translation>
                <numerusform>About %1: %2, each in %Ln copy</numerusform>
                <numerusform>About %1: %2, each in %Ln copies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::DuplicatesPage</name>
        <message numerus="yes">
            <source>Move %Ln extra copies to “%1”…</source>
            <translation>
                <numerusform>Move %Ln extra copy to “%1”…</numerusform>
                <numerusform>Move %Ln extra copies to “%1”…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages selected</source>
            <translation>
                <numerusform>%Ln message selected</numerusform>
                <numerusform>%Ln messages selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing selected: %Ln messages can be moved together</source>
            <translation>
                <numerusform>Nothing selected: %Ln message can be moved</numerusform>
                <numerusform>Nothing selected: %Ln messages can be moved together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages with extra copies</source>
            <translation>
                <numerusform>%Ln message with extra copies</numerusform>
                <numerusform>%Ln messages with extra copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln linked or copied by design</source>
            <comment>messages</comment>
            <translation>
                <numerusform>%Ln linked or copied by design</numerusform>
                <numerusform>%Ln linked or copied by design</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ExpungeDialog</name>
        <message numerus="yes">
            <source>Remove %Ln copies for good</source>
            <translation>
                <numerusform>Remove %Ln copy for good</numerusform>
                <numerusform>Remove %Ln copies for good</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stay in the folder: it is not certain that they may go.</source>
            <translation>
                <numerusform>%Ln copy stays in the folder: it is not certain that it may go.</numerusform>
                <numerusform>%Ln copies stay in the folder: it is not certain that they may go.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln copies for good?</source>
            <translation>
                <numerusform>Remove %Ln copy for good?</numerusform>
                <numerusform>Remove %Ln copies for good?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::GroupPanel</name>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln copy</numerusform>
                <numerusform>%Ln copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln extra copies…</source>
            <translation>
                <numerusform>Move %Ln extra copy…</numerusform>
                <numerusform>Move %Ln extra copies…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HistoryPage</name>
        <message numerus="yes">
            <source>%Ln copies are in the removal folder</source>
            <translation>
                <numerusform>%Ln copy is in the removal folder</numerusform>
                <numerusform>%Ln copies are in the removal folder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Some have been there for %Ln days. If nobody misses them, they can be removed for good.</source>
            <translation>
                <numerusform>Some have been there for %Ln day. If nobody misses them, they can be removed for good.</numerusform>
                <numerusform>Some have been there for %Ln days. If nobody misses them, they can be removed for good.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %Ln copies back…</source>
            <translation>
                <numerusform>Put %Ln copy back…</numerusform>
                <numerusform>Put %Ln copies back…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::HopGraph</name>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>and %Ln more copy</numerusform>
                <numerusform>and %Ln more copies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LiveChart</name>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <comment>in: 12 messages and 3 extra copies arrived.</comment>
            <translation>
                <numerusform>%Ln extra copy</numerusform>
                <numerusform>%Ln extra copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages and %1 arrived.</source>
            <translation>
                <numerusform>%Ln message and %1 arrived.</numerusform>
                <numerusform>%Ln messages and %1 arrived.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::LivePage</name>
        <message numerus="yes">
            <source>Paused. %Ln messages arrived since.</source>
            <translation>
                <numerusform>Paused. %Ln message arrived since.</numerusform>
                <numerusform>Paused. %Ln messages arrived since.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::OverviewPage</name>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln mailbox</numerusform>
                <numerusform>%Ln mailboxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>%Ln message was checked.</numerusform>
                <numerusform>%Ln messages were checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away; every message is there once.</source>
            <translation>
                <numerusform>%Ln extra copy was moved away; every message is there once.</numerusform>
                <numerusform>%Ln extra copies were moved away; every message is there once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln extra copy</numerusform>
                <numerusform>%Ln extra copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>of %Ln message</numerusform>
                <numerusform>of %Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln copy</numerusform>
                <numerusform>%Ln copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages that are linked, or copied by design as for lists and journals, are not counted.</source>
            <translation>
                <numerusform>%Ln message that is linked, or copied by design as for lists and journals, is not counted.</numerusform>
                <numerusform>%Ln messages that are linked, or copied by design as for lists and journals, are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more were moved away; the chart shows them as they arrived.</source>
            <comment>extra copies</comment>
            <translation>
                <numerusform>%Ln more was moved away; the chart shows it as it arrived.</numerusform>
                <numerusform>%Ln more were moved away; the chart shows them as they arrived.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1. The others follow with the next check, once those were moved.</source>
            <translation>
                <numerusform>%Ln message has more copies than are told apart at once: only the first ones are counted, at most %1. The others follow with the next check, once those were moved.</numerusform>
                <numerusform>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1. The others follow with the next check, once those were moved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::PagePreview</name>
        <message numerus="yes">
            <source>%n more pages follow in the file.</source>
            <translation>
                <numerusform>%n more page follows in the file.</numerusform>
                <numerusform>%n more pages follow in the file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalDialog</name>
        <message numerus="yes">
            <source>Move %Ln copies</source>
            <translation>
                <numerusform>Move %Ln copy</numerusform>
                <numerusform>Move %Ln copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies</source>
            <translation>
                <numerusform>%Ln extra copy</numerusform>
                <numerusform>%Ln extra copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mailboxes</source>
            <translation>
                <numerusform>%Ln mailbox</numerusform>
                <numerusform>%Ln mailboxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>One copy of each of the %Ln messages stays where it is.</source>
            <translation>
                <numerusform>One copy of the message stays where it is.</numerusform>
                <numerusform>One copy of each of the %Ln messages stays where it is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are left alone</source>
            <translation>
                <numerusform>%Ln copy is left alone</numerusform>
                <numerusform>%Ln copies are left alone</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RemovalWords</name>
        <message numerus="yes">
            <source>%Ln more mailboxes were renamed, or made anew.</source>
            <translation>
                <numerusform>%Ln more mailbox was renamed, or made anew.</numerusform>
                <numerusform>%Ln more mailboxes were renamed, or made anew.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Another computer, %1, began to work on this account on %2 and has not been heard of for %n minutes. Its place was taken.</source>
            <translation>
                <numerusform>Another computer, %1, began to work on this account on %2 and has not been heard of for %n minute. Its place was taken.</numerusform>
                <numerusform>Another computer, %1, began to work on this account on %2 and has not been heard of for %n minutes. Its place was taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%Ln copies)</source>
            <comment>a sentence about each of them</comment>
            <translation>
                <numerusform>%1 (%Ln copy)</numerusform>
                <numerusform>%1 (%Ln copies)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies lie in the removal folder and are marked as deleted where they were.</source>
            <translation>
                <numerusform>%Ln copy lies in the removal folder and is marked as deleted where it was.</numerusform>
                <numerusform>%Ln copies lie in the removal folder and are marked as deleted where they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies stayed where they are.</source>
            <translation>
                <numerusform>%Ln copy stayed where it is.</numerusform>
                <numerusform>%Ln copies stayed where they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have not the flags that they had: the server does not keep them there.</source>
            <translation>
                <numerusform>%Ln of them has not the flags that it had: the server does not keep them there.</numerusform>
                <numerusform>%Ln of them have not the flags that they had: the server does not keep them there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies that stay have not all the marks of those that were moved: the server does not keep them there.</source>
            <translation>
                <numerusform>%Ln copy that stays has not all the marks of those that were moved: the server does not keep them there.</numerusform>
                <numerusform>%Ln copies that stay have not all the marks of those that were moved: the server does not keep them there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are not in the removal folder any more and could not be put back.</source>
            <translation>
                <numerusform>%Ln copy is not in the removal folder any more and could not be put back.</numerusform>
                <numerusform>%Ln copies are not in the removal folder any more and could not be put back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies are still in the removal folder; they can be put back from History.</source>
            <translation>
                <numerusform>%Ln copy is still in the removal folder; it can be put back from History.</numerusform>
                <numerusform>%Ln copies are still in the removal folder; they can be put back from History.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies had been removed for good and cannot be put back.</source>
            <translation>
                <numerusform>%Ln copy had been removed for good and cannot be put back.</numerusform>
                <numerusform>%Ln copies had been removed for good and cannot be put back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::ReportWords</name>
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
                <numerusform>%Ln extra copy of %1 reached your users.</numerusform>
                <numerusform>%Ln extra copies of %1 reached your users.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users on %2.</source>
            <translation>
                <numerusform>%Ln extra copy of %1 reached your users on %2.</numerusform>
                <numerusform>%Ln extra copies of %1 reached your users on %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies of %1 reached your users between %2 and %3.</source>
            <translation>
                <numerusform>%Ln extra copy of %1 reached your users between %2 and %3.</numerusform>
                <numerusform>%Ln extra copies of %1 reached your users between %2 and %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages were checked.</source>
            <translation>
                <numerusform>%Ln message was checked.</numerusform>
                <numerusform>%Ln messages were checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln mailboxes</source>
            <translation>
                <numerusform>in %Ln mailbox</numerusform>
                <numerusform>in %Ln mailboxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln messages</source>
            <translation>
                <numerusform>of %Ln message</numerusform>
                <numerusform>of %Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln copies</source>
            <translation>
                <numerusform>%Ln copy</numerusform>
                <numerusform>%Ln copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln minutes</source>
            <translation>
                <numerusform>Arrivals per minute</numerusform>
                <numerusform>Arrivals per %Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln hours</source>
            <translation>
                <numerusform>Arrivals per hour</numerusform>
                <numerusform>Arrivals per %Ln hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Arrivals per %Ln days</source>
            <translation>
                <numerusform>Arrivals per day</numerusform>
                <numerusform>Arrivals per %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have copies by design: journal, mailing list, alias or sent mail. They are not counted as extra copies.</source>
            <translation>
                <numerusform>%Ln message has copies by design: journal, mailing list, alias or sent mail. They are not counted as extra copies.</numerusform>
                <numerusform>%Ln messages have copies by design: journal, mailing list, alias or sent mail. They are not counted as extra copies.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It was worked out from the headers of the copies and from %Ln logs of mail servers.</source>
            <translation>
                <numerusform>It was worked out from the headers of the copies and from %Ln log of a mail server.</numerusform>
                <numerusform>It was worked out from the headers of the copies and from %Ln logs of mail servers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies have been moved away and can be put back.</source>
            <translation>
                <numerusform>%Ln extra copy has been moved away and can be put back.</numerusform>
                <numerusform>%Ln extra copies have been moved away and can be put back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies are in the folder that is named below, and can be put back from there.</source>
            <translation>
                <numerusform>%Ln extra copy is in the folder that is named below, and can be put back from there.</numerusform>
                <numerusform>%Ln extra copies are in the folder that is named below, and can be put back from there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1.</source>
            <translation>
                <numerusform>%Ln message has more copies than are told apart at once: only the first ones are counted, at most %1.</numerusform>
                <numerusform>%Ln messages have more copies than are told apart at once: only the first ones are counted, of each at most %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of these messages are linked, or copied by design as for lists and journals: they do not count among the extra copies.</source>
            <translation>
                <numerusform>%Ln of these messages is linked, or copied by design as for lists and journals: it does not count among the extra copies.</numerusform>
                <numerusform>%Ln of these messages are linked, or copied by design as for lists and journals: they do not count among the extra copies.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were removed for good, and cannot be put back.</source>
            <translation>
                <numerusform>%Ln extra copy was removed for good, and cannot be put back.</numerusform>
                <numerusform>%Ln extra copies were removed for good, and cannot be put back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were moved away and later all put back: the mailboxes are as they were.</source>
            <translation>
                <numerusform>%Ln extra copy was moved away and later put back: the mailboxes are as they were.</numerusform>
                <numerusform>%Ln extra copies were moved away and later all put back: the mailboxes are as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln extra copies were put back where they came from.</source>
            <translation>
                <numerusform>%Ln extra copy was put back where it came from.</numerusform>
                <numerusform>%Ln extra copies were put back where they came from.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::RestoreBar</name>
        <message numerus="yes">
            <source>%n changes are open in all.</source>
            <translation>
                <numerusform>%n change is open in all.</numerusform>
                <numerusform>%n changes are open in all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onecopy::widgets::TimelineModel</name>
        <message numerus="yes">
            <source>and %Ln more copies</source>
            <translation>
                <numerusform>and %Ln more copy</numerusform>
                <numerusform>and %Ln more copies</numerusform>
            </translation>
        </message>
    </context>
</TS>
