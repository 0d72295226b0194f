package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.LegalBasis;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.VersionSheet;

/// The acts on which the procedure rests.
record BasesPart() implements Part {

    @Override
    public Place place() {
        return Place.BASES;
    }

    @Override
    public Filled filled(ProcedureVersion version) {
        var filled = new Filled();
        for (int i = 0; i < version.legalBases().size(); i++) {
            var basis = version.legalBases().get(i);
            filled.put("basis-" + (i + 1), basis.name()).put("basisNumber-" + (i + 1), basis.number());
        }
        return filled;
    }

    @Override
    public void make(FieldMaker maker) {
        for (int line = 1; line <= maker.typed().lines("basis") + MORE; line++) {
            maker.group("bases-" + line, maker.texts().of("design.line.basis", line))
                    .wide("basis-" + line)
                    .text("basisNumber-" + line);
        }
    }

    @Override
    public ProcedureVersion read(ProcedureVersion held, FieldReader reader) {
        var bases = new ArrayList<LegalBasis>();
        for (int line : reader.lines("basis")) {
            bases.add(new LegalBasis(reader.text("basis-" + line), reader.text("basisNumber-" + line)));
        }
        return VersionSheet.of(held).bases(bases).version();
    }
}
