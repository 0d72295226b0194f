package vn.xaso.cases.application;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;

/// Which of the office's forms a case has earned.
///
/// Law: TT 03/2025/TT-VPCP, annex I
public final class CasePrints {

    private CasePrints() {}

    /// One printed form.
    ///
    /// @param number of the annex, such as 01
    /// @param event the event that it tells of
    public record Print(String number, int event) {

        /// The name of its file, such as `02-5.pdf`.
        public String file() {
            return number + "-" + event + ".pdf";
        }
    }

    public static List<Print> available(CaseFile caseFile, List<CaseEvent> events) {
        var prints = new ArrayList<Print>();
        for (var event : events) {
            var number = numberOf(event.act());
            if (!number.isEmpty()) {
                prints.add(new Print(number, event.no()));
            }
            if (event.act() == CaseAct.ACCEPT) {
                prints.add(new Print("06", event.no()));
            }
        }
        return List.copyOf(prints);
    }

    /// The number of the form that an act makes for the applicant, or empty.
    public static String numberOf(CaseAct act) {
        return switch (act) {
            case ACCEPT -> "01";
            case ASK_FIX, REQUEST_SUPPLEMENT -> "02";
            case REFUSE -> "03";
            case EXTEND -> "04";
            case STOP -> "05";
            default -> "";
        };
    }
}
