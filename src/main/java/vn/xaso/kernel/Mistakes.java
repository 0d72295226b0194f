package vn.xaso.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Everything that is wrong with what somebody typed, told at once.
public final class Mistakes extends Refusal {

    private final transient List<Mistake> all;

    /// @param part of the form
    public record Mistake(String part, Refusal refusal) {}

    private Mistakes(List<Mistake> all) {
        super(all.getFirst().refusal().messageKey(), all.getFirst().refusal().arguments());
        this.all = List.copyOf(all);
    }

    /// In the order of the form.
    public List<Mistake> all() {
        return all;
    }

    /// Looks at one part after the other before it complains.
    public static final class Check {

        private final List<Mistake> found = new ArrayList<>();

        /// @param part of the form, or empty where the last word of the refusal names it
        /// @param otherwise stands for what is wrong until the end of the check
        public <T> T part(String part, Supplier<T> wanted, T otherwise) {
            try {
                return wanted.get();
            } catch (Refusal refusal) {
                var key = refusal.messageKey();
                found.add(new Mistake(part.isEmpty() ? key.substring(key.lastIndexOf('.') + 1) : part, refusal));
                return otherwise;
            }
        }

        public void require(String part, boolean right, String otherwise, Object... arguments) {
            if (!right) {
                found.add(new Mistake(part, new Refusal(otherwise, arguments)));
            }
        }

        /// @throws Mistakes where something was wrong
        public void end() {
            if (!found.isEmpty()) {
                throw new Mistakes(found);
            }
        }
    }
}
