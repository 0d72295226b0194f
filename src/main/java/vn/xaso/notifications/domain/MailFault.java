package vn.xaso.notifications.domain;

/// Why a letter did not leave.
public enum MailFault {
    /// Nobody answers at the server's address.
    UNREACHABLE(false),
    /// The server answers too slowly.
    SLOW(false),
    /// The server does not know the user or the password.
    SIGN_IN(false),
    /// No secure line came about.
    SECURITY(false),
    /// The server asks to come again later.
    LATER(false),
    /// The server knows no such recipient.
    RECIPIENT(true),
    /// The server does not want the letter or its sender.
    REFUSED(true),
    /// Something else went wrong.
    OTHER(false);

    private final boolean lasting;

    MailFault(boolean lasting) {
        this.lasting = lasting;
    }

    /// Trying again changes nothing.
    public boolean isLasting() {
        return lasting;
    }

    /// It is the server, not the letter: the others need not be tried now.
    public boolean isOfTheServer() {
        return this == UNREACHABLE || this == SLOW || this == SIGN_IN || this == SECURITY;
    }
}
