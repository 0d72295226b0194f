package vn.xaso.kernel;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// For which units, or for which citizen, the current thread reads and writes.
///
/// The database enforces it (row-level security): outside a scope no row of a unit is visible.
///
/// @param units the units whose rows are visible and writable
/// @param citizen the account whose own cases are visible in every unit, or null
public record UnitScope(Set<UnitId> units, @Nullable UUID citizen) {

    public static final UnitScope NOTHING = new UnitScope(Set.of(), null);

    private static final ScopedValue<UnitScope> CURRENT = ScopedValue.newInstance();

    public static UnitScope of(UnitId unit) {
        return new UnitScope(Set.of(unit), null);
    }

    public static UnitScope of(Set<UnitId> units) {
        return new UnitScope(Set.copyOf(units), null);
    }

    public static UnitScope ofCitizen(UUID account) {
        return new UnitScope(Set.of(), account);
    }

    public static UnitScope current() {
        return CURRENT.orElse(NOTHING);
    }

    /// This scope for a citizen who turns to one office: the rows of that unit become visible to the code,
    /// which must then check that the row is the citizen's own.
    public UnitScope at(UnitId unit) {
        return new UnitScope(Set.of(unit), citizen);
    }

    public <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
        refuseInsideAnotherTransaction();
        return ScopedValue.where(CURRENT, this).call(work);
    }

    public void run(Runnable work) {
        refuseInsideAnotherTransaction();
        ScopedValue.where(CURRENT, this).run(work);
    }

    /// The units as a PostgreSQL array literal.
    public String unitsLiteral() {
        var text = new StringBuilder("{");
        for (var unit : new TreeSet<>(units)) {
            text.append(text.length() == 1 ? "" : ",").append(unit);
        }
        return text.append('}').toString();
    }

    private void refuseInsideAnotherTransaction() {
        if (!equals(current()) && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The acting unit cannot change inside a transaction");
        }
    }
}
