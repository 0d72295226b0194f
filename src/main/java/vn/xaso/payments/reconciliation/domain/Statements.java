package vn.xaso.payments.reconciliation.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// Keeps files of banks and providers, and their lines. In a transaction, the unit's rows open.
public interface Statements {

    void add(UnitId unit, Statement statement);

    /// @return false if somebody else has changed it meanwhile
    boolean save(UnitId unit, Statement statement);

    Optional<Statement> find(UnitId unit, UUID id);

    Map<String, Map<ColumnRole, Integer>> layouts(UnitId unit);

    void learn(Actor by, String headings, Map<ColumnRole, Integer> columns);

    /// Those that no earlier file had.
    ///
    /// @return how many
    int addNew(UnitId unit, UUID statement, List<StatementLine> lines);

    /// How many of the keys are known.
    int known(UnitId unit, Source source, List<String> keys);

    List<UUID> waiting(UnitId unit, int most);

    Optional<StatementLine> hold(UnitId unit, UUID line);

    void save(UnitId unit, StatementLine line);

    /// Whose task the differences of the line become: who brought the file.
    Difference.Owner owner(UnitId unit, UUID line);

    /// The account of who brought the file.
    UUID account(UnitId unit, UUID line);

    /// Lines of a provider that it has not passed on yet, by batch.
    List<StatementLine> toSettle(UnitId unit, Source source);

    List<StatementLine> payouts(UnitId unit);

    void settled(UnitId unit, UUID line);
}
