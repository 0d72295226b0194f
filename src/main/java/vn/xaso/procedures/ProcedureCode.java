package vn.xaso.procedures;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.xaso.kernel.Absent;

/// The national code of an administrative procedure, such as 1.001193.
public record ProcedureCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d\\.\\d{6}");

    public ProcedureCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a procedure code: " + value);
        }
    }

    /// For codes that come from an address: what is no code is a procedure that does not exist.
    public static ProcedureCode asked(String text) {
        return find(text).orElseThrow(() -> new Absent("procedure " + text));
    }

    public static Optional<ProcedureCode> find(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new ProcedureCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
