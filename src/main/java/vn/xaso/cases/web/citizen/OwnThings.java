package vn.xaso.cases.web.citizen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.application.CasePrints;
import vn.xaso.cases.persistence.CitizenCaseQuery;
import vn.xaso.cases.persistence.OwnThingQuery;
import vn.xaso.cases.persistence.OwnThingQuery.Thing;
import vn.xaso.directory.Units;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.Procedures;
import vn.xaso.search.SearchEntry;
import vn.xaso.ui.Texts;

/// All that a citizen can find of his or her own: drafts and cases, the papers sent with them, the forms and results of
/// the office. Read anew for each question, by the database's own rule of whose cases they are: nothing of it lies in
/// the index in which the officials search.
@Component
class OwnThings {

    /// More cases than a person has; what is older is found in the list.
    static final int MOST_CASES = 500;

    private static final Set<CaseAct> NOTICES = Arrays.stream(CaseAct.values())
            .filter(act -> !CasePrints.numberOf(act).isEmpty())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseAct.class)));

    private final CitizenCaseQuery cases;
    private final OwnThingQuery things;
    private final Procedures procedures;
    private final Units units;

    OwnThings(CitizenCaseQuery cases, OwnThingQuery things, Procedures procedures, Units units) {
        this.cases = cases;
        this.things = things;
        this.procedures = procedures;
        this.units = units;
    }

    /// @param onlyNewest true where the citizen has more cases than are looked at
    record Found(List<SearchEntry> entries, boolean onlyNewest) {}

    Found of(Citizen citizen, Texts texts) {
        var rows = UnitScope.ofCitizen(citizen.account()).call(() -> cases.list(null, MOST_CASES));
        if (rows.isEmpty()) {
            return new Found(List.of(), false);
        }
        var where = rows.stream().map(CitizenCaseQuery.Row::unit).collect(Collectors.toSet());
        var ids = rows.stream().map(CitizenCaseQuery.Row::id).toList();
        var found = new UnitScope(where, citizen.account())
                .call(() -> things.list(ids, NOTICES)).stream().collect(Collectors.groupingBy(Thing::caseId));
        var entries = new ArrayList<SearchEntry>();
        for (var row : rows) {
            var one = new OwnEntries(
                    row,
                    procedures.version(row.procedureVersion()),
                    units.get(row.unit()).fullName(),
                    texts);
            found.getOrDefault(row.id(), List.of()).stream()
                    .filter(one::isTold)
                    .map(one::entry)
                    .forEach(entries::add);
        }
        return new Found(List.copyOf(entries), rows.size() == MOST_CASES);
    }
}
