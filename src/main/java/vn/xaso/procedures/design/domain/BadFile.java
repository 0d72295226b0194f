package vn.xaso.procedures.design.domain;

import java.util.List;
import vn.xaso.kernel.Refusal;

/// A file that is no procedure, with everything that is wrong in it.
public final class BadFile extends Refusal {

    private final transient List<Mistake> mistakes;

    /// @param place as `internalSteps/3/hours`, or empty for the whole
    /// @param rule the last word of its message
    public record Mistake(String place, String rule, String argument) {}

    public BadFile(List<Mistake> mistakes) {
        super("design.refusal.file", mistakes.size());
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
