package vn.xaso.notifications.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address, as far as one can tell without asking its server.
public record MailAddress(String text) {

    private static final int LONGEST = 200;
    private static final Pattern FORM =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public static Optional<MailAddress> find(String text) {
        var tidy = text.strip();
        return tidy.length() <= LONGEST && FORM.matcher(tidy).matches()
                ? Optional.of(new MailAddress(tidy))
                : Optional.empty();
    }

    public String domain() {
        return text.substring(text.indexOf('@') + 1);
    }

    /// An address is of a person: nothing that is written down shows it by accident.
    @Override
    public String toString() {
        return "MailAddress[…@" + domain() + "]";
    }
}
