// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/servers/accountform.h"

#include "widgets/parts/filedialog.h"
#include "widgets/parts/formfields.h"
#include "widgets/parts/pageframe.h"
#include "widgets/parts/plaintext.h"
#include "widgets/servers/signinfields.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int tlsPort = 993;
constexpr int clearPort = 143;

/// A server besides IMAP: a URL, or the bare name of a host, with which encryption is required, and where the user has
/// the same name.
Result<ServerAddress> serverFrom(Protocol protocol, const QString &text, const std::string &user)
{
    const bool whole = text.contains(QLatin1String("://"));
    const QLatin1String scheme(whole ? "" : protocol == Protocol::Smtp ? "smtp://" : "pop3s://");
    auto server = parseServerUrl(protocol, (scheme + text).toStdString());
    // Mail may be sent without a login, but nobody collects it so.
    if (server && server->user.empty() && (!whole || protocol == Protocol::Pop3))
        server->user = user;
    return server;
}

/// As short as serverFrom() understands it.
QString textOf(Protocol protocol, const std::optional<ServerAddress> &server, const std::string &user)
{
    if (!server)
        return {};
    const QString host = QString::fromStdString(server->endpoint.host);
    const auto bare = serverFrom(protocol, host, user);
    return bare && *bare == *server ? host : QString::fromStdString(toUrl(protocol, *server));
}

/// Into a field that a person left alone.
void offer(QLineEdit *field, QString &offered, const QString &text)
{
    if (field->text().isEmpty() || field->text() == offered)
        field->setText(text);
    offered = text;
}

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_moreButton(new QPushButton(this))
    , m_more(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *form = newForm(nullptr);
    m_main = form;
    buildMain(form);
    buildClearText();
    column->addLayout(form);
    column->addWidget(m_clearTextPanel);
    auto *moreLine = new QHBoxLayout;
    moreLine->addWidget(m_moreButton);
    moreLine->addStretch();
    column->addLayout(moreLine);
    buildMore();
    column->addWidget(m_more);
    alignForms({m_main, m_signIn->form(), m_moreForm});
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoDefault(false);
    connect(m_moreButton, &QPushButton::toggled, this, &AccountForm::showMore);
    showMore(false);
    setAccount({});
}

AccountForm::~AccountForm()
{
    // Those who listen may be half gone already.
    blockSignals(true);
    clearSecret();
}

QLineEdit *AccountForm::addField(QFormLayout *form, const QString &label, const QString &hint, QWidget *beside)
{
    auto *field = newLineField(hint, this);
    connect(field, &QLineEdit::textChanged, this, &AccountForm::changed);
    auto *name = newFieldLabel(label, field, this);
    if (beside) {
        auto *line = new QHBoxLayout;
        line->setSpacing(10);
        line->addWidget(field, 1);
        line->addWidget(beside);
        form->addRow(name, line);
    } else {
        form->addRow(name, field);
    }
    return field;
}

void AccountForm::buildServer()
{
    m_host = addField(m_main, tr("IMAP &server"), tr("mail.example.org, or an imaps:// address"));
    m_host->setObjectName(QStringLiteral("host"));
    connect(m_host, &QLineEdit::editingFinished, this, &AccountForm::takeUrl);
    m_security = new QComboBox(this);
    m_security->setObjectName(QStringLiteral("security"));
    for (const auto security : {net::Security::ImplicitTls, net::Security::StartTls, net::Security::Cleartext}) {
        m_security->addItem(words::security(security), static_cast<int>(security));
    }
    m_security->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_security->setMinimumContentsLength(12);
    connect(m_security, &QComboBox::activated, this, &AccountForm::securityChosen);
    connect(m_security, &QComboBox::currentTextChanged, this,
            [this](const QString &words) { setPlainToolTip(m_security, words); });
    m_port = new QSpinBox(this);
    m_port->setRange(1, 65'535);
    m_port->setAccessibleName(tr("Port"));
    connect(m_port, &QSpinBox::valueChanged, this, &AccountForm::changed);
    auto *portLabel = new TextLabel(tr("&Port"), TextRole::Body, this);
    portLabel->setBuddy(m_port);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_security, 1);
    line->addWidget(portLabel);
    line->addWidget(m_port);
    m_main->addRow(newFieldLabel(tr("S&ecurity"), m_security, this), line);
}

void AccountForm::buildMain(QFormLayout *form)
{
    buildServer();
    m_user = addField(form, tr("&User name"), tr("anna@example.org"));
    m_user->setObjectName(QStringLiteral("user"));
    buildSignIn();
    m_password = addField(form, tr("Pass&word"), {});
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData |
                                    Qt::ImhNoAutoUppercase);
    m_place = new TextLabel(TextRole::Sub, this);
    m_place->setWordWrap(true);
    form->addRow(nullptr, m_place);
    form->addRow(m_signIn);
    m_name = addField(form, tr("&Name in Onecopy"), tr("The server’s name, if left empty"));
    m_name->setObjectName(QStringLiteral("name"));
}

void AccountForm::buildSignIn()
{
    m_how = new QComboBox(this);
    m_how->setObjectName(QStringLiteral("signInWith"));
    for (const char *provider : {"", "google", "microsoft", "custom"}) {
        m_how->addItem(words::signInWith(provider), QString::fromLatin1(provider));
    }
    connect(m_how, &QComboBox::activated, this, &AccountForm::signInChosen);
    m_main->addRow(newFieldLabel(tr("Sign &in with"), m_how, this), m_how);
    m_signIn = new SignInFields(this);
    connect(m_signIn, &SignInFields::changed, this, &AccountForm::changed);
    connect(m_signIn, &SignInFields::signInWanted, this, &AccountForm::signInWanted);
}

void AccountForm::setSignIn(const std::optional<OAuthSettings> &oauth)
{
    m_how->setCurrentIndex(
        std::max(0, m_how->findData(QString::fromStdString(oauth ? oauth->provider : std::string()))));
    if (oauth) {
        m_signIn->setSettings(*oauth);
    }
    showDependent();
}

void AccountForm::signInChosen()
{
    const auto provider = m_how->currentData().toString().toStdString();
    if (!provider.empty()) {
        auto settings = oauthPreset(provider).value_or(OAuthSettings{provider, {}, {}, {}, {}});
        settings.clientId = m_signIn->settings().clientId;
        m_signIn->setSettings(settings);
    }
    showDependent();
    Q_EMIT changed();
}

bool AccountForm::usesBrowser() const
{
    return !m_how->currentData().toString().isEmpty();
}

void AccountForm::fill(const ServerAddress &server, const std::optional<OAuthSettings> &oauth)
{
    m_host->setText(QString::fromStdString(server.endpoint.host));
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(server.endpoint.security)));
    m_port->setValue(server.endpoint.port);
    m_user->setText(QString::fromStdString(server.user));
    if (oauth) {
        setSignIn(oauth);
    }
    showDependent();
    Q_EMIT changed();
}

void AccountForm::offerUser(const QString &name)
{
    offer(m_user, m_offeredUser, name);
}

void AccountForm::offerOthers(const std::optional<ServerAddress> &smtp, const std::optional<ServerAddress> &pop3)
{
    const std::string user = m_user->text().trimmed().toStdString();
    const auto usable = [&user](Protocol protocol, const std::optional<ServerAddress> &server) {
        const QString text = textOf(protocol, server, user);
        return serverFrom(protocol, text, user) ? text : QString();
    };
    offer(m_smtp, m_offeredSmtp, usable(Protocol::Smtp, smtp));
    offer(m_pop3, m_offeredPop3, usable(Protocol::Pop3, pop3));
    if (!m_smtp->text().isEmpty() || !m_pop3->text().isEmpty())
        m_moreButton->setChecked(true); // nothing is taken that is not shown
}

void AccountForm::buildClearText()
{
    auto *card = new Card(this);
    m_clearTextPanel = card;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new IconLabel(Icon::Warning, 20, Tone::Bad, card), 0, Qt::AlignTop);
    auto *warning = new TextLabel(tr("Without encryption everybody on the way can read the password and all mail, and "
                                     "change it. Use this only in a network that you trust."),
                                  TextRole::Body, card);
    warning->setWordWrap(true);
    line->addWidget(warning, 1);
    card->column()->addLayout(line);
    m_clearText = new QLineEdit(card);
    m_clearText->setObjectName(QStringLiteral("clearText"));
    connect(m_clearText, &QLineEdit::textChanged, this, &AccountForm::changed);
    auto *label = new TextLabel(tr("To allow it, &type “%1”:").arg(tr("clear text", "to be typed as a confirmation")),
                                TextRole::Body, card);
    label->setBuddy(m_clearText);
    card->column()->addWidget(label);
    card->column()->addWidget(m_clearText);
}

void AccountForm::buildOthers(QFormLayout *form)
{
    m_smtp = addField(form, tr("S&MTP server"), tr("smtp.example.org, or an smtps:// address"));
    m_smtp->setObjectName(QStringLiteral("smtp"));
    m_smtp->setAccessibleDescription(tr("Test mail is sent through it."));
    setPlainToolTip(m_smtp, m_smtp->accessibleDescription());
    m_pop3 = addField(form, tr("P&OP3 server"), tr("pop.example.org, or a pop3:// address"));
    m_pop3->setObjectName(QStringLiteral("pop3"));
    m_pop3->setAccessibleDescription(tr("The test shows whether mail that is collected over POP3 is fetched twice."));
    setPlainToolTip(m_pop3, m_pop3->accessibleDescription());
    for (const QLineEdit *field : {m_smtp, m_pop3})
        connect(field, &QLineEdit::textChanged, this, &AccountForm::showDependent);
}

void AccountForm::buildMore()
{
    auto *column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *form = newForm(nullptr);
    m_moreForm = form;
    column->addLayout(form);
    buildOthers(form);
    m_auth = new QComboBox(m_more);
    for (const auto choice :
         {AuthChoice::Auto, AuthChoice::Plain, AuthChoice::Login, AuthChoice::CramMd5, AuthChoice::ScramSha1,
          AuthChoice::ScramSha256, AuthChoice::XOAuth2, AuthChoice::OAuthBearer}) {
        m_auth->addItem(words::auth(choice), static_cast<int>(choice));
    }
    connect(m_auth, &QComboBox::currentIndexChanged, this, &AccountForm::changed);
    form->addRow(newFieldLabel(tr("&Login"), m_auth, m_more), m_auth);
    m_authzid = addField(form, tr("&Read the mail of"), tr("Another user, through a master account"));

    auto *browse = new QPushButton(tr("Choose…"), m_more);
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Choose a CA file"));
    connect(browse, &QPushButton::clicked, this, &AccountForm::chooseCaFile);
    m_caFile = addField(form, tr("C&A file"), tr("Trusted besides the system’s certificates"), browse);
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_legacy = new QCheckBox(tr("Weak: allow TLS 1.0 and 1.1"), m_more);
    connect(m_legacy, &QCheckBox::toggled, this, &AccountForm::changed);
    form->addRow(m_legacy);
    m_oldCiphers = new QCheckBox(tr("Weak: allow RC4 and 3DES too"), m_more);
    m_oldCiphers->setObjectName(QStringLiteral("oldCiphers"));
    connect(m_oldCiphers, &QCheckBox::toggled, this, &AccountForm::changed);
    connect(m_legacy, &QCheckBox::toggled, m_oldCiphers, &QWidget::setEnabled);
    form->addRow(m_oldCiphers);
    auto *oldServers = new TextLabel(tr("For servers like Windows Server 2003."), TextRole::Sub, m_more);
    m_oldCiphers->setAccessibleDescription(oldServers->text());
    form->addRow(oldServers);

    m_pinRow = new QWidget(m_more);
    auto *line = new QVBoxLayout(m_pinRow);
    line->setContentsMargins(0, 0, 0, 0);
    m_pin = new TextLabel(TextRole::Sub, m_pinRow);
    m_pin->setWordWrap(true);
    auto *forget = new QPushButton(tr("Forget this certificate"), m_pinRow);
    forget->setAutoDefault(false);
    connect(forget, &QPushButton::clicked, this, [this] { setPin({}); });
    line->addWidget(m_pin);
    line->addWidget(forget, 0, Qt::AlignLeft);
    column->addWidget(m_pinRow); // not in the form, which has no place for texts of several lines
}

void AccountForm::showMore(bool shown)
{
    m_moreButton->setText(shown ? tr("Fewer settings") : tr("More settings"));
    m_moreButton->setIcon(icon(shown ? Icon::ChevronDown : Icon::ChevronRight));
    m_more->setVisible(shown);
}

void AccountForm::setAccount(const Account &account)
{
    m_given = account;
    auto address = account.imap.value_or(ServerAddress{{{}, tlsPort, net::Security::ImplicitTls}, {}});
    if (!account.imap && words::mainServer(account))
        address.user = words::mainServer(account)->user;
    m_name->setText(QString::fromStdString(account.name));
    m_host->setText(QString::fromStdString(address.endpoint.host));
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(address.endpoint.security)));
    m_port->setValue(address.endpoint.port);
    m_user->setText(QString::fromStdString(address.user));
    m_password->clear();
    m_password->setPlaceholderText(words::mainServer(account) ? tr("Unchanged, if left empty") : QString());
    m_smtp->setText(textOf(Protocol::Smtp, account.smtp, address.user));
    m_pop3->setText(textOf(Protocol::Pop3, account.pop3, address.user));
    m_clearText->setText(account.allowCleartext ? tr("clear text", "to be typed as a confirmation") : QString());
    m_auth->setCurrentIndex(m_auth->findData(static_cast<int>(account.auth)));
    m_authzid->setText(QString::fromStdString(account.authzid));
    m_caFile->setText(QString::fromStdString(account.tls.caFile));
    m_legacy->setChecked(account.tls.legacy());
    m_oldCiphers->setChecked(account.tls.allowOldCiphers);
    m_oldCiphers->setEnabled(account.tls.legacy());
    setSignIn(account.oauth);
    const bool special = account.auth != AuthChoice::Auto || !account.authzid.empty() ||
                         account.tls != net::TlsPolicy() || account.smtp || account.pop3;
    m_moreButton->setChecked(special);
    setPin(account.tls.pinSha256);
    showDependent();
}

void AccountForm::setPasswordMissing()
{
    m_password->setPlaceholderText(tr("None is kept"));
}

void AccountForm::setPasswordPlace(const QString &place)
{
    m_place->setText(words::isSessionOnly(place) ? tr("No keyring was found: it is kept until Onecopy ends.")
                                                 : tr("It will be kept in: %1").arg(words::passwordPlace(place)));
}

void AccountForm::setPin(const std::string &sha256)
{
    m_given.tls.pinSha256 = sha256;
    m_pinRow->setVisible(!sha256.empty());
    m_pin->setText(tr("Only the certificate with this fingerprint is accepted: %1").arg(words::fingerprint(sha256)));
    Q_EMIT changed();
}

void AccountForm::takeUrl()
{
    const auto text = m_host->text().trimmed();
    if (!text.contains(QLatin1String("://"))) {
        return;
    }
    const auto address = parseServerUrl(Protocol::Imap, text.toStdString());
    if (!address) {
        return; // problem() says so
    }
    m_host->setText(QString::fromStdString(address->endpoint.host));
    m_port->setValue(address->endpoint.port);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(address->endpoint.security)));
    if (!address->user.empty()) {
        m_user->setText(QString::fromStdString(address->user));
    }
    showDependent();
}

void AccountForm::securityChosen()
{
    if (m_port->value() == tlsPort || m_port->value() == clearPort) {
        m_port->setValue(security() == net::Security::ImplicitTls ? tlsPort : clearPort);
    }
    showDependent();
    Q_EMIT changed();
}

void AccountForm::showDependent()
{
    m_clearTextPanel->setVisible(security() == net::Security::Cleartext || needsConfirmation());
    m_main->setRowVisible(m_password, !usesBrowser());
    m_main->setRowVisible(m_place, !usesBrowser());
    m_main->setRowVisible(m_signIn, usesBrowser());
}

void AccountForm::chooseCaFile()
{
    QFileDialog *dialog =
        makeFileDialog(this, tr("Choose a CA file"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

net::Security AccountForm::security() const
{
    return static_cast<net::Security>(m_security->currentData().toInt());
}

std::optional<ServerAddress> AccountForm::imap() const
{
    const std::string host = m_host->text().trimmed().toStdString();
    if (host.empty())
        return std::nullopt;
    return ServerAddress{{host, static_cast<std::uint16_t>(m_port->value()), security()},
                         m_user->text().trimmed().toStdString()};
}

std::optional<ServerAddress> AccountForm::other(Protocol protocol) const
{
    const QString text = (protocol == Protocol::Smtp ? m_smtp : m_pop3)->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto server = serverFrom(protocol, text, m_user->text().trimmed().toStdString());
    return server ? std::optional(*server) : std::nullopt;
}

bool AccountForm::needsConfirmation() const
{
    Account entered;
    entered.imap = imap();
    entered.smtp = other(Protocol::Smtp);
    entered.pop3 = other(Protocol::Pop3);
    return words::travelsInClear(entered);
}

bool AccountForm::confirmed() const
{
    return m_clearText->text().trimmed().compare(tr("clear text", "to be typed as a confirmation"),
                                                 Qt::CaseInsensitive) == 0;
}

Account AccountForm::account() const
{
    auto account = m_given;
    account.imap = imap();
    account.smtp = other(Protocol::Smtp);
    account.pop3 = other(Protocol::Pop3);
    const auto &server = words::mainServer(account);
    account.name = !m_name->text().trimmed().isEmpty() ? m_name->text().trimmed().toStdString()
                   : server                            ? server->endpoint.host
                                                       : std::string();
    account.auth = static_cast<AuthChoice>(m_auth->currentData().toInt());
    account.authzid = m_authzid->text().trimmed().toStdString();
    account.tls.caFile = m_caFile->text().trimmed().toStdString();
    account.tls.allowLegacy = m_legacy->isChecked();
    account.tls.allowOldCiphers = m_legacy->isChecked() && m_oldCiphers->isChecked();
    account.oauth = usesBrowser() ? std::optional(m_signIn->settings()) : std::nullopt;
    account.allowCleartext = needsConfirmation() && confirmed();
    return account;
}

Secret AccountForm::secret() const
{
    return usesBrowser() ? Secret() : Secret(m_password->text().toStdString());
}

void AccountForm::clearSecret()
{
    m_password->clear();
}

QString AccountForm::problemOfServers() const
{
    const auto host = m_host->text().trimmed();
    for (const auto &[protocol, field] : {std::pair(Protocol::Smtp, m_smtp), std::pair(Protocol::Pop3, m_pop3)}) {
        if (!field->text().trimmed().isEmpty() && !other(protocol))
            return tr("The address of the %1 server cannot be used. A password does not belong into it.", "protocol")
                .arg(words::protocol(protocol));
    }
    if (host.isEmpty()) {
        return other(Protocol::Pop3) && m_given.pop3 && !m_given.imap ? QString() : tr("Enter the name of the server.");
    }
    if (host.contains(QLatin1String("://"))) {
        const auto address = parseServerUrl(Protocol::Imap, host.toStdString());
        return address ? QString() : tr("This server address cannot be used. A password does not belong into it.");
    }
    if (host.contains(QLatin1Char('/')) || host.contains(QLatin1Char(' ')) || host.contains(QLatin1Char('@'))) {
        return tr("The server’s name has a character that no server name has.");
    }
    return {};
}

QString AccountForm::problem() const
{
    if (const QString servers = problemOfServers(); !servers.isEmpty()) {
        return servers;
    }
    if (m_user->text().trimmed().isEmpty()) {
        return tr("Enter your user name on the server.");
    }
    if (usesBrowser() && !m_signIn->problem().isEmpty()) {
        return m_signIn->problem();
    }
    // An account that had no password needs one when it leaves the browser.
    const bool sameMail = m_given.imap || account().id() == m_given.id(); // a password is kept for a mailbox
    const bool kept = words::mainServer(m_given) && !m_given.oauth && sameMail;
    if (!usesBrowser() && m_password->text().isEmpty() && !kept) {
        return tr("Enter the password.");
    }
    if (needsConfirmation() && !confirmed()) {
        return tr("Choose an encrypted connection, or confirm that the password may travel as clear text.");
    }
    return {};
}

void AccountForm::focusFirst()
{
    m_host->setFocus(Qt::OtherFocusReason);
}

void AccountForm::focusPassword()
{
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

} // namespace onecopy::widgets
