package vn.xaso.kernel;

import java.util.List;

/// Something of the program itself that does not work as it should, for those who answer for it.
///
/// @param kind ending of the key of its text, such as `RECEIPTS`
/// @param count how many things wait because of it
/// @param href where something can be done about it, or empty
public record Alarm(String kind, long count, String href) {

    /// A module that knows such facts brings them. The rows of the unit are open; must be cheap.
    public interface Source {
        List<Alarm> of(UnitId unit);
    }
}
