package vn.xaso.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form in one language with the answers so far: groups, and in them what is asked now.
public record FormView(List<Group> groups) {

    /// Endings of the names of what stands beside a field in a page.
    public static final String UNKNOWN = ".~unknown";

    public static final String ASKED = ".~on";
    public static final String PICKED = ".~picked";
    public static final String OFFERED_FOR = ".~for";
    public static final String ROWS = ".~rows";
    public static final String BRANCH = ".~kind";

    public enum Kind {
        TEXT,
        LONG_TEXT,
        DATE,
        PARTIAL_DATE,
        TIME,
        DATE_TIME,
        NUMBER,
        MONEY,
        RADIO,
        SELECT,
        MANY,
        YES_NO,
        CHECKBOX,
        PERSONAL_ID,
        PHONE,
        EMAIL,
        UNIT,
        FILE;

        public boolean hasOptions() {
            return this == RADIO || this == SELECT || this == YES_NO || this == MANY;
        }

        public boolean isRadio() {
            return this == RADIO || this == YES_NO;
        }

        /// Which keyboard a phone shows.
        public String inputMode() {
            return switch (this) {
                case PERSONAL_ID, MONEY -> "numeric";
                case NUMBER -> "decimal";
                case PHONE -> "tel";
                case EMAIL -> "email";
                default -> "text";
            };
        }

        /// How wide the field is.
        public String width() {
            return switch (this) {
                case DATE, PARTIAL_DATE, TIME, DATE_TIME, NUMBER, MONEY, PERSONAL_ID -> "numeric";
                case PHONE -> "tel";
                case EMAIL -> "email";
                default -> "text";
            };
        }
    }

    public sealed interface Part {

        /// Tells the part from those beside it; the same as long as it is the same part.
        String key();
    }

    /// One page of a phone.
    ///
    /// @param number stays the same whatever is answered
    public record Group(int number, String title, String description, List<Part> parts) {

        /// All fields, those of repeated groups too.
        public List<Field> fields() {
            return FormParts.fields(parts);
        }

        /// What is wrong in this group.
        public List<Mistake> mistakes() {
            return FormParts.mistakes(parts);
        }
    }

    /// Side by side where there is room.
    public record Row(List<Part> parts) implements Part {

        @Override
        public String key() {
            return "row-" + parts.getFirst().key();
        }
    }

    /// Questions about one thing, under its title.
    public record Box(String title, String description, List<Part> parts) implements Part {

        @Override
        public String key() {
            return "box-" + title;
        }
    }

    public record Note(String text) implements Part {

        @Override
        public String key() {
            return "note-" + text.hashCode();
        }
    }

    /// A group that can be answered several times.
    ///
    /// @param name without the prefix: what the buttons say
    /// @param each how one row is called
    public record Repeat(
            String name,
            String id,
            String title,
            String hint,
            boolean required,
            @Nullable String error,
            String each,
            List<Item> items,
            boolean mayAdd)
            implements Part {

        @Override
        public String key() {
            return name;
        }
    }

    /// One row of a repeated group.
    public record Item(
            String name,
            String id,
            String title,
            List<Part> parts,
            boolean mayRemove,
            boolean mayRise,
            boolean mayFall) {}

    /// @param length most letters; zero where there is no limit
    /// @param whole whether a number has no fraction
    /// @param fileKinds such as `pdf`; empty where the house takes what it takes everywhere
    /// @param megabytes zero where the house says how much
    public record Limits(int length, boolean whole, List<String> fileKinds, int megabytes) {

        public static final Limits NONE = new Limits(0, false, List.of(), 0);
    }

    /// Whether "I do not know" is an answer.
    public enum Unknown {
        NO,
        OFFERED,
        CHOSEN
    }

    /// @param name the name in the page, with the prefix
    /// @param value as it stands in the input
    /// @param display as it stands on paper, or empty where nothing was answered
    /// @param onResult how the answer is called on the result of the case; empty where it does not stand there
    /// @param error what is wrong, or null
    /// @param autocomplete the token for browsers, or `off`
    /// @param locked shown, but not to be answered
    /// @param decides whether other questions depend on the answer
    public record Field(
            String name,
            String id,
            Kind kind,
            String label,
            String hint,
            boolean required,
            String value,
            String display,
            String onResult,
            List<Option> options,
            @Nullable String error,
            String autocomplete,
            Limits limits,
            List<String> suggestions,
            Unknown unknown,
            boolean locked,
            boolean decides)
            implements Part {

        @Override
        public String key() {
            return name;
        }

        /// What a file chooser offers.
        public String accept() {
            return limits.fileKinds().isEmpty()
                    ? ".pdf,.jpg,.jpeg,.png"
                    : String.join(
                            ",",
                            limits.fileKinds().stream().map(kind -> "." + kind).toList());
        }

        /// The ids of hint and error for `aria-describedby`, or null.
        public @Nullable String describedBy() {
            if (hint.isEmpty()) {
                return error == null ? null : id + "-error";
            }
            return error == null ? id + "-hint" : id + "-hint " + id + "-error";
        }

        public @Nullable String invalid() {
            return error == null ? null : "true";
        }

        public @Nullable String maxLengthAttribute() {
            return limits.length() == 0 ? null : Integer.toString(limits.length());
        }

        /// What changes the look of the field besides the answer: a page that asks again takes over the rest.
        public String state() {
            return (locked ? "locked " : "") + (kind == Kind.UNIT ? value + options.size() : "");
        }
    }

    public record Option(String value, String text, boolean chosen) {}

    /// One line of the error summary.
    public record Mistake(String anchor, String text) {}

    /// Whether the page must be able to send files.
    public boolean hasFiles() {
        return groups.stream().flatMap(group -> group.fields().stream()).anyMatch(field -> field.kind() == Kind.FILE);
    }

    /// The form without its files, with a word in the place of each: where papers are scanned apart.
    public FormView withoutFiles(String word) {
        return new FormView(groups.stream()
                .map(group -> new Group(
                        group.number(),
                        group.title(),
                        group.description(),
                        FormParts.withoutFiles(group.parts(), word)))
                .toList());
    }

    /// Everything that is wrong, in the order of the form.
    public List<Mistake> mistakes() {
        return groups.stream().flatMap(group -> group.mistakes().stream()).toList();
    }
}
