package vn.xaso.documents.numbers.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.kernel.Refusal;

/// One asks to change a registered entry, another one confirms.
///
/// @param symbol of the document
/// @param decidedName who confirmed or refused, or null while it waits
public record EntryChange(
        UUID id,
        UUID document,
        String symbol,
        Field field,
        String before,
        String after,
        String reason,
        UUID askedBy,
        String askedName,
        Instant askedAt,
        @Nullable String decidedName,
        @Nullable Boolean confirmed) {

    private static final int LONGEST = 200;
    private static final int MOST_COPIES = 999;

    public enum Field {
        HOLDER,
        COPIES,
        NOTE,
        /// The number is not used.
        VOID;

        public String of(RegisterEntry entry) {
            return switch (this) {
                case HOLDER -> entry.holder();
                case COPIES -> String.valueOf(entry.copies());
                case NOTE -> entry.note();
                case VOID -> entry.voidReason();
            };
        }

        /// @throws Refusal where the new value does not fit, or says what stands there already
        public void require(RegisterEntry entry, String wanted) {
            if (!entry.voidReason().isEmpty()) {
                throw new Refusal("numbers.refusal.voided");
            }
            if (this == COPIES && !isCount(wanted)) {
                throw new Refusal("numbers.refusal.copies", MOST_COPIES);
            }
            if (wanted.length() > LONGEST) {
                throw new Refusal("numbers.refusal.long", LONGEST);
            }
            if (this != VOID && wanted.equals(of(entry))) {
                throw new Refusal("numbers.refusal.same");
            }
        }

        private static boolean isCount(String wanted) {
            return wanted.matches("[1-9]\\d{0,2}");
        }
    }

    public boolean isOpen() {
        return decidedName == null;
    }

    /// @throws Refusal where the same person asks and confirms, or somebody decided already
    public void requireSecond(UUID person) {
        requireOpen();
        if (askedBy.equals(person)) {
            throw new Refusal("numbers.refusal.samePerson");
        }
    }

    public void requireOpen() {
        if (!isOpen()) {
            throw new Refusal("numbers.refusal.decided");
        }
    }

    /// The entry as it stands after the change.
    ///
    /// @throws Refusal where the entry was changed since it was asked
    public RegisterEntry applyTo(RegisterEntry entry) {
        if (!field.of(entry).equals(before)) {
            throw new Refusal("numbers.refusal.changed");
        }
        field.require(entry, after);
        return switch (field) {
            case HOLDER -> new RegisterEntry(after, entry.copies(), entry.note(), "");
            case COPIES -> new RegisterEntry(entry.holder(), Integer.parseInt(after), entry.note(), "");
            case NOTE -> new RegisterEntry(entry.holder(), entry.copies(), after, "");
            case VOID -> new RegisterEntry(entry.holder(), entry.copies(), entry.note(), reason);
        };
    }
}
