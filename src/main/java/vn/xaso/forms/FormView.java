package vn.xaso.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form in one language with the answers so far: groups, and in them the fields that are asked now.
public record FormView(List<Group> groups) {

    public enum Kind {
        TEXT,
        LONG_TEXT,
        DATE,
        PARTIAL_DATE,
        NUMBER,
        MONEY,
        RADIO,
        SELECT,
        YES_NO,
        PERSONAL_ID,
        PHONE,
        EMAIL;

        public boolean hasOptions() {
            return this == RADIO || this == SELECT || this == YES_NO;
        }

        public boolean isRadio() {
            return this == RADIO || this == YES_NO;
        }

        /// Which keyboard a phone shows.
        public String inputMode() {
            return switch (this) {
                case DATE, PARTIAL_DATE, NUMBER, MONEY, PERSONAL_ID -> "numeric";
                case PHONE -> "tel";
                case EMAIL -> "email";
                default -> "text";
            };
        }
    }

    public record Group(String title, String description, List<Field> fields) {}

    /// @param name the name in the page, with the prefix
    /// @param value as it stands in the input
    /// @param display as it stands on paper, or empty where nothing was answered
    /// @param onResult how the answer is called on the result of the case; empty where it does not stand there
    /// @param error what is wrong, or null
    /// @param autocomplete the token for browsers, or `off`
    /// @param maxLength zero where there is no limit
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
            int maxLength) {

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
            return maxLength == 0 ? null : Integer.toString(maxLength);
        }
    }

    public record Option(String value, String text, boolean chosen) {}

    /// One line of the error summary.
    public record Mistake(String anchor, String text) {}

    /// Everything that is wrong, in the order of the form.
    public List<Mistake> mistakes() {
        return groups.stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.error() != null)
                .map(field -> new Mistake(field.id(), String.valueOf(field.error())))
                .toList();
    }
}
