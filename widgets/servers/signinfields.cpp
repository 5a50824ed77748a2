// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/servers/signinfields.h"

#include "widgets/parts/formfields.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

bool isHttps(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

} // namespace

SignInFields::SignInFields(QWidget *parent)
    : QWidget(parent)
    , m_form(newForm(nullptr))
    , m_signIn(new QPushButton(tr("Sign in with the browser"), this))
    , m_state(new TextLabel(TextRole::Sub, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_clientId = addField(m_form, tr("&Client ID"), tr("From the provider’s console, for Onecopy"));
    m_clientId->setObjectName(QStringLiteral("clientId"));
    m_authorizeUrl = addField(m_form, tr("Sign-in address"), tr("https://login.example.org/authorize"));
    m_authorizeUrl->setObjectName(QStringLiteral("authorizeUrl"));
    m_tokenUrl = addField(m_form, tr("Token address"), tr("https://login.example.org/token"));
    m_tokenUrl->setObjectName(QStringLiteral("tokenUrl"));
    m_scope = addField(m_form, tr("Scope"), tr("What the provider calls access to mail"));
    m_scope->setObjectName(QStringLiteral("scope"));
    column->addLayout(m_form);
    m_signIn->setAutoDefault(false);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    column->addWidget(m_signIn, 0, Qt::AlignLeft);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    connect(m_signIn, &QPushButton::clicked, this, &SignInFields::signInWanted);
    fieldChanged();
}

QLineEdit *SignInFields::addField(QFormLayout *form, const QString &label, const QString &hint)
{
    auto *field = newLineField(hint, this);
    connect(field, &QLineEdit::textChanged, this, &SignInFields::fieldChanged);
    form->addRow(newFieldLabel(label, field, this), field);
    return field;
}

void SignInFields::fieldChanged()
{
    m_signIn->setEnabled(problem().isEmpty());
    m_state->setTone(Tone::Sub);
    m_state->setText(tr("Your browser shows the provider’s own page. Onecopy never sees your password."));
    Q_EMIT changed();
}

void SignInFields::setSettings(const OAuthSettings &settings)
{
    m_given = settings;
    m_clientId->setText(QString::fromStdString(settings.clientId));
    m_authorizeUrl->setText(QString::fromStdString(settings.authorizeUrl));
    m_tokenUrl->setText(QString::fromStdString(settings.tokenUrl));
    m_scope->setText(QString::fromStdString(settings.scope));
    const bool own = !oauthPreset(settings.provider);
    for (auto *field : {m_authorizeUrl, m_tokenUrl, m_scope}) {
        m_form->setRowVisible(field, own);
    }
}

OAuthSettings SignInFields::settings() const
{
    const auto text = [](const QLineEdit *field) { return field->text().trimmed().toStdString(); };
    return {m_given.provider, text(m_clientId), text(m_authorizeUrl), text(m_tokenUrl), text(m_scope)};
}

QString SignInFields::problem() const
{
    if (m_clientId->text().trimmed().isEmpty()) {
        return tr("Enter the client ID that the mail provider gave you for Onecopy.");
    }
    if (!isHttps(m_authorizeUrl->text()) || !isHttps(m_tokenUrl->text())) {
        return tr("The addresses for signing in must begin with https://.");
    }
    return m_scope->text().trimmed().isEmpty() ? tr("Enter the scope that stands for access to mail.") : QString();
}

void SignInFields::setRunning()
{
    m_signIn->setEnabled(false);
    m_state->setTone(Tone::Sub);
    m_state->setText(tr("Go on in your browser. Onecopy waits for up to five minutes."));
}

void SignInFields::setSignedIn(bool sessionOnly)
{
    m_signIn->setEnabled(true);
    m_state->setTone(sessionOnly ? Tone::Warn : Tone::Good);
    m_state->setText(sessionOnly ? tr("Signed in until Onecopy is closed: the keyring did not take what you agreed to.")
                                 : tr("Signed in."));
}

void SignInFields::setFailed(const Fault &fault)
{
    const auto text = words::fault(fault);
    m_signIn->setEnabled(true);
    m_state->setTone(Tone::Bad);
    const QString words = tr("%1 %2", "what happened, what to do").arg(text.headline, text.advice);
    m_state->setText(text.said.isEmpty() ? words : words + QLatin1Char('\n') + text.said);
}

} // namespace onecopy::widgets
