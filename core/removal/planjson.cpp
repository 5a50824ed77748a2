// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/plan.h"

#include "core/base/text.h"
#include "core/removal/planhash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

namespace onecopy::removal {

namespace {

using duplicates::Copy;

QString fromAscii(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// Reads values and remembers the first thing that is wrong, so that the mapping below stays a plain list of fields.
class Reader
{
public:
    std::string text(const QJsonValue &value);
    template <class Number> Number number(const QJsonValue &value);
    std::optional<EpochSeconds> date(const QJsonValue &value);
    std::optional<mime::Digest> digest(const QJsonValue &value);
    QJsonObject object(const QJsonValue &value);
    QJsonArray array(const QJsonValue &value);
    template <class T> T word(const std::optional<T> &value)
    {
        if (!value)
            wrong("an unknown word");
        return value.value_or(T{});
    }

    CopyRef ref(const QJsonObject &object);
    Copy copy(const QJsonObject &object);
    PlannedCopy planned(const QJsonObject &object);
    arrivals::Face face(const QJsonObject &object);
    PlannedGroup group(const QJsonObject &object);
    Request request(const QJsonObject &object);
    LeftAlone left(const QJsonObject &object);

    void wrong(std::string what)
    {
        if (m_wrong.empty())
            m_wrong = std::move(what);
    }
    [[nodiscard]] const std::string &firstWrong() const { return m_wrong; }

private:
    std::string m_wrong;
};

std::string Reader::text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8().toStdString();
    const QJsonValue hex = value.toObject().value(QLatin1String("hex"));
    const QByteArray digits = hex.toString().toLatin1();
    const std::string bytes = QByteArray::fromHex(digits).toStdString();
    if (!hex.isString() || fromAscii(toHex(bytes)) != hex.toString())
        wrong("a text is missing or no hex digits");
    return bytes;
}

template <class Number> Number Reader::number(const QJsonValue &value)
{
    const std::string digits = value.isString()   ? value.toString().toStdString()
                               : value.isDouble() ? std::to_string(value.toInteger(-1))
                                                  : std::string();
    Number result = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), result);
    const bool whole = !value.isDouble() || value.toDouble() == static_cast<double>(value.toInteger(-1));
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || !whole)
        wrong("a number is missing or out of range");
    return result;
}

std::optional<EpochSeconds> Reader::date(const QJsonValue &value)
{
    if (value.isNull())
        return std::nullopt;
    return number<EpochSeconds>(value);
}

std::optional<mime::Digest> Reader::digest(const QJsonValue &value)
{
    if (value.isNull())
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromHex(value.toString().toLatin1());
    mime::Digest digest{};
    if (!value.isString() || bytes.size() != static_cast<qsizetype>(digest.size()) ||
        value.toString() != QString::fromLatin1(bytes.toHex())) {
        wrong("a digest is missing or damaged");
        return std::nullopt;
    }
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

QJsonObject Reader::object(const QJsonValue &value)
{
    if (!value.isObject())
        wrong("an object is missing");
    return value.toObject();
}

QJsonArray Reader::array(const QJsonValue &value)
{
    if (!value.isArray())
        wrong("a list is missing");
    return value.toArray();
}

CopyRef Reader::ref(const QJsonObject &object)
{
    return {{text(object.value(QLatin1String("mailbox")))},
            {number<std::uint32_t>(object.value(QLatin1String("uidvalidity")))},
            {number<std::uint32_t>(object.value(QLatin1String("uid")))}};
}

Copy Reader::copy(const QJsonObject &object)
{
    Copy copy;
    copy.ref = ref(object);
    copy.internalDate = date(object.value(QLatin1String("internaldate")));
    copy.size = number<std::uint64_t>(object.value(QLatin1String("size")));
    copy.flags = text(object.value(QLatin1String("flags")));
    const std::string role = text(object.value(QLatin1String("role")));
    if (role != "original" && role != "extra")
        wrong("an unknown word");
    copy.role = role == "original" ? duplicates::Role::Original : duplicates::Role::Extra;
    copy.canonical = digest(object.value(QLatin1String("canonical")));
    copy.whole = digest(object.value(QLatin1String("whole")));
    return copy;
}

PlannedCopy Reader::planned(const QJsonObject &object)
{
    PlannedCopy planned{copy(object)};
    if (const QJsonValue likeness = object.value(QLatin1String("likeness")); !likeness.isUndefined())
        planned.likeness = digest(likeness);
    return planned;
}

arrivals::Face Reader::face(const QJsonObject &object)
{
    arrivals::Face face;
    face.subject = text(object.value(QLatin1String("subject")));
    face.fromName = text(object.value(QLatin1String("from_name")));
    face.fromAddress = text(object.value(QLatin1String("from")));
    face.to = text(object.value(QLatin1String("to")));
    face.date = date(object.value(QLatin1String("date")));
    return face;
}

PlannedGroup Reader::group(const QJsonObject &object)
{
    PlannedGroup group;
    group.groupId = text(object.value(QLatin1String("id")));
    group.cls = word(duplicates::classFrom(text(object.value(QLatin1String("class")))));
    group.messageId = text(object.value(QLatin1String("message_id")));
    group.face = face(this->object(object.value(QLatin1String("face"))));
    group.keep = planned(this->object(object.value(QLatin1String("keep"))));
    for (const QJsonValue &extra : array(object.value(QLatin1String("extras"))))
        group.extras.push_back(planned(this->object(extra)));
    return group;
}

Request Reader::request(const QJsonObject &object)
{
    Request request;
    request.keep = word(keepRuleFrom(text(object.value(QLatin1String("keep")))));
    request.keepMailbox.wire = text(object.value(QLatin1String("keep_mailbox")));
    for (const QJsonValue &value : array(object.value(QLatin1String("keep_override")))) {
        const QJsonObject entry = this->object(value);
        request.keepOverride[text(entry.value(QLatin1String("group")))] = ref(entry);
    }
    for (const QJsonValue &id : array(object.value(QLatin1String("groups"))))
        request.groupIds.insert(text(id));
    for (const QJsonValue &name : array(object.value(QLatin1String("mailboxes"))))
        request.mailboxes.insert({text(name)});
    request.quarantine.wire = text(object.value(QLatin1String("quarantine")));
    request.verify = word(verifyFrom(text(object.value(QLatin1String("verify")))));
    return request;
}

LeftAlone Reader::left(const QJsonObject &object)
{
    return {text(object.value(QLatin1String("group"))), ref(object),
            word(leftReasonFrom(text(object.value(QLatin1String("reason")))))};
}

/// What makePlan() promises must hold for a plan that was on a disk in between, too.
std::string brokenPromise(const Plan &plan)
{
    std::set<CopyRef> staying;
    std::set<CopyRef> going;
    for (const PlannedGroup &group : plan.groups) {
        if (group.extras.empty())
            return "a group without extra copies";
        if (group.cls == duplicates::Class::E || group.cls == duplicates::Class::X)
            return "a group of a class that is never removed";
        staying.insert(group.keep.copy.ref);
        for (const PlannedCopy &extra : group.extras) {
            if (!going.insert(extra.copy.ref).second)
                return "a copy that goes twice";
        }
    }
    for (const CopyRef &ref : staying) {
        if (going.contains(ref))
            return "a copy that stays and goes";
    }
    return {};
}

} // namespace

Result<Plan> planFromJson(std::string_view json)
{
    const auto damaged = [](std::string detail) {
        return fail(FaultKind::StoreDamaged, "removal plan", std::move(detail));
    };
    QJsonParseError error;
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return damaged("no JSON object: " + error.errorString().toStdString());
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toInt() != planFormat)
        return fail(FaultKind::StoreTooNew, "removal plan", "another format");
    Reader reader;
    Plan plan;
    plan.account.value = reader.text(object.value(QLatin1String("account")));
    plan.madeAt = reader.number<EpochSeconds>(object.value(QLatin1String("made_at")));
    plan.request = reader.request(reader.object(object.value(QLatin1String("request"))));
    for (const QJsonValue &group : reader.array(object.value(QLatin1String("groups"))))
        plan.groups.push_back(reader.group(reader.object(group)));
    for (const QJsonValue &left : reader.array(object.value(QLatin1String("left_alone"))))
        plan.leftAlone.push_back(reader.left(reader.object(left)));
    if (!reader.firstWrong().empty())
        return damaged(reader.firstWrong());
    if (std::string broken = brokenPromise(plan); !broken.empty())
        return damaged(std::move(broken));
    return plan;
}

} // namespace onecopy::removal
