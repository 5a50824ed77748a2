// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/keychainvault.h"

#include "core/base/clock.h"
#include "core/base/limits.h"

#include <QtCore/QString>
#include <QtCore/QThread>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <qt6keychain/keychain.h>

namespace onecopy {

namespace {

constexpr auto serviceName = "onecopy";
constexpr auto faultPlace = "keychain";

enum class Action { Read, Write, Remove };

/// One request, shared by the caller and the keychain's thread; whoever leaves last frees it.
struct Request
{
    Action action = Action::Read;
    std::string key;
    Secret secret; ///< to be written, or what was read

    std::mutex mutex; ///< for all that follows
    std::condition_variable_any changed;
    bool abandoned = false; ///< the caller waits no longer
    bool done = false;
    QKeychain::Error error = QKeychain::NoError;
    std::string errorText;
};

void overwrite(QString &text)
{
    text.fill(QChar(u'\0'));
    text.clear();
}

/// The job deletes itself when it has finished, and only then: the keychain's answer would find it gone otherwise.
QKeychain::Job *makeJob(const Request &request)
{
    const QString service = QString::fromLatin1(serviceName);
    switch (request.action) {
    case Action::Read:
        return new QKeychain::ReadPasswordJob(service);
    case Action::Remove:
        return new QKeychain::DeletePasswordJob(service);
    case Action::Write:
        break;
    }
    auto *job = new QKeychain::WritePasswordJob(service);
    const std::string_view clear = request.secret.reveal();
    QString text = QString::fromUtf8(clear.data(), static_cast<qsizetype>(clear.size()));
    job->setTextData(text);
    overwrite(text);
    return job;
}

void finish(Request &request, const QKeychain::Job &job)
{
    const std::lock_guard lock(request.mutex);
    request.done = true;
    request.error = job.error();
    request.errorText = job.errorString().toStdString();
    if (const auto *reader = qobject_cast<const QKeychain::ReadPasswordJob *>(&job)) {
        QString text = reader->textData();
        request.secret = Secret(text.toStdString());
        overwrite(text);
    }
    request.changed.notify_all();
}

/// Runs on the keychain's thread.
void begin(const std::shared_ptr<Request> &request)
{
    {
        const std::lock_guard lock(request->mutex);
        if (request->abandoned)
            return;
    }
    QKeychain::Job *job = makeJob(*request);
    job->setInsecureFallback(false);
    job->setKey(QString::fromStdString(request->key));
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [request](QKeychain::Job *finished) { finish(*request, *finished); });
    job->start();
}

/// An object on the thread that talks to the keychain. QtKeychain queues all jobs of a process in one hidden object,
/// which belongs to the thread that used it first and stops working for ever when that thread ends. So there is one
/// thread, which lives as long as the process, whatever vaults come and go; it holds no state of ours.
QObject &keychainThread()
{
    static QObject *const resident = [] {
        auto *thread = new QThread;
        auto *object = new QObject;
        object->moveToThread(thread);
        thread->start();
        return object;
    }();
    return *resident;
}

/// Success also when nothing is stored under the key: request.error says so.
Result<void> outcome(const Request &request)
{
    if (request.error == QKeychain::NoError || request.error == QKeychain::EntryNotFound)
        return {};
    std::string reason = request.errorText;
    if (request.error == QKeychain::NoBackendAvailable)
        reason = "this computer offers no keychain here" + (reason.empty() ? std::string() : ": " + reason);
    else if (request.error == QKeychain::AccessDeniedByUser || request.error == QKeychain::AccessDenied)
        return fail(FaultKind::SecretMissing, KeychainVault::lockedPlace, "access to the keychain was denied");
    return fail(FaultKind::SecretMissing, KeychainVault::unusablePlace, std::move(reason));
}

Result<void> run(const std::shared_ptr<Request> &request, std::chrono::milliseconds patience,
                 const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(FaultKind::Cancelled, faultPlace);
    const Deadline deadline = Deadline::in(patience);
    QMetaObject::invokeMethod(
        &keychainThread(), [request] { begin(request); }, Qt::QueuedConnection);
    std::unique_lock lock(request->mutex);
    while (!request->done) {
        if (stop.stop_requested() || deadline.passed()) {
            request->abandoned = true;
            if (stop.stop_requested())
                return fail(FaultKind::Cancelled, faultPlace);
            return fail(FaultKind::SecretMissing, KeychainVault::lockedPlace, "the keychain did not answer in time");
        }
        request->changed.wait_for(lock, stop, deadline.left(limits::waitSlice), [&] { return request->done; });
    }
    return outcome(*request);
}

std::shared_ptr<Request> makeRequest(Action action, const std::string &key)
{
    auto request = std::make_shared<Request>();
    request->action = action;
    request->key = key;
    return request;
}

} // namespace

Result<std::optional<Secret>> KeychainVault::read(const std::string &key, const std::stop_token &stop)
{
    const auto request = makeRequest(Action::Read, key);
    if (Result<void> done = run(request, m_patience, stop); !done)
        return passOn(done);
    if (request->error == QKeychain::EntryNotFound)
        return std::nullopt;
    return std::optional(request->secret);
}

Result<void> KeychainVault::write(const std::string &key, const Secret &secret, const std::stop_token &stop)
{
    const auto request = makeRequest(Action::Write, key);
    request->secret = secret;
    return run(request, m_patience, stop);
}

Result<void> KeychainVault::remove(const std::string &key, const std::stop_token &stop)
{
    return run(makeRequest(Action::Remove, key), m_patience, stop);
}

std::string KeychainVault::placeName() const
{
#if defined(Q_OS_MACOS)
    return "macOS keychain";
#elif defined(Q_OS_WIN)
    return "Windows Credential Manager";
#else
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP").toUpper();
    if (desktop.contains("KDE"))
        return "KWallet";
    return desktop.contains("GNOME") ? "GNOME keyring" : "system keyring";
#endif
}

} // namespace onecopy
