package vn.xaso.payments.till.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// The names of procedures as they are in force today.
@Component("moneyProcedureNames")
class ProcedureNames {

    private final Procedures procedures;
    private final Clock clock;

    ProcedureNames(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /// The code where none is in force under it any more.
    String of(String code, Texts texts) {
        return ProcedureCode.find(code)
                .flatMap(known -> procedures.findInForce(known, LocalDate.now(clock)))
                .map(version -> name(version, texts))
                .orElse(code);
    }

    private static String name(ProcedureVersion version, Texts texts) {
        var english = version.nameEn();
        return texts.language() == Language.EN && english != null ? english : version.name();
    }
}
