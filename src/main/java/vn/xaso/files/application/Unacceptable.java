package vn.xaso.files.application;

import org.jspecify.annotations.Nullable;
import vn.xaso.files.FileRefusal.Reason;

/// A check that looked into a content found why it is not taken.
final class Unacceptable extends Exception {

    private final Reason reason;

    Unacceptable(Reason reason) {
        this(reason, null);
    }

    Unacceptable(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
