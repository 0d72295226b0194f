package vn.xaso.interchange.application;

import org.springframework.stereotype.Component;
import vn.xaso.cases.synchronised.SynchronisedCases.Sheet;
import vn.xaso.cases.synchronised.SynchronisedCases.Step;
import vn.xaso.directory.Units;
import vn.xaso.interchange.domain.NationalPortal.Told;
import vn.xaso.interchange.domain.NationalPortal.Words;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Adds to a case what only the house knows: names of procedures, of units, of acts.
@Component
class ToldMaker {

    private final Procedures procedures;
    private final Units units;
    private final TextShelf shelf;

    ToldMaker(Procedures procedures, Units units, TextShelf shelf) {
        this.procedures = procedures;
        this.units = units;
        this.shelf = shelf;
    }

    Told of(Sheet sheet, Transfer transfer, String portalCode) {
        var procedure = procedures.version(sheet.procedureVersion());
        var words = new Words(
                procedure.name(),
                procedure.field(),
                units.get(sheet.unit()).fullName(),
                procedure.timeText(),
                this::act);
        return new Told(
                sheet,
                sheet.code() + ":" + transfer.event(),
                portalCode.isEmpty() ? sheet.code() : portalCode,
                units.agencyCode(sheet.receivedAtUnit()),
                units.agencyCode(sheet.unit()),
                words);
    }

    private String act(Step step) {
        return shelf.in(Language.VI).of("cases.event." + step.act());
    }
}
