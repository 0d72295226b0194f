package vn.xaso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.xaso.demo.LetterPlan.LetterAct;
import vn.xaso.documents.incoming.domain.IncomingAct;

/// Writes down act after act of one letter, each some working minutes after the one before.
final class LetterScript {

    private static final int MINUTES_OF_A_DAY = 480;

    private final OfficeHours hours;
    private final Letter letter;
    private final List<LetterAct> acts = new ArrayList<>();
    private Instant at;

    LetterScript(OfficeHours hours, Letter letter, Instant arrival) {
        this.hours = hours;
        this.letter = letter;
        this.at = arrival;
        acts.add(new LetterAct(arrival, IncomingAct.RECEIVE, ""));
    }

    LetterScript then(IncomingAct act, long minutes) {
        return then(act, minutes, "");
    }

    LetterScript then(IncomingAct act, long minutes, String words) {
        at = hours.after(at, minutes);
        acts.add(new LetterAct(at, act, words));
        return this;
    }

    /// From the clerk to the person who works on it.
    LetterScript toTheDesk(int lot) {
        then(IncomingAct.REGISTER, 8 + lot % 20);
        then(IncomingAct.SUBMIT, 5 + lot % 15);
        then(IncomingAct.DIRECT, 20 + lot % 90, letter.direction());
        then(IncomingAct.TRANSFER, 6 + lot % 20);
        then(IncomingAct.SUB_ASSIGN, 15 + lot % 60);
        return then(IncomingAct.START, 10 + lot % 90);
    }

    /// The rest of an ordinary letter.
    ///
    /// @param share of the time that the leader gave; above 1 is late
    LetterScript finished(double share, int lot) {
        long given = Math.max(1, letter.workingDays()) * (long) MINUTES_OF_A_DAY;
        long work = Math.max(20, (long) (given * share) - 240);
        if (letter.isAnswered()) {
            then(IncomingAct.ANSWER, work);
        } else {
            then(IncomingAct.NEED_NO_ANSWER, Math.min(work, 300), "Văn bản để biết và thực hiện, không phải trả lời.");
        }
        then(IncomingAct.COMPLETE, 10 + lot % 30);
        return then(IncomingAct.FILE, 20 + lot % 200, "Hồ sơ công việc của " + office());
    }

    private String office() {
        return switch (letter.division()) {
            case "ECONOMIC" -> "Phòng Kinh tế";
            case "CULTURE_SOCIETY" -> "Phòng Văn hóa - Xã hội";
            default -> "Văn phòng";
        };
    }

    List<LetterAct> acts() {
        return List.copyOf(acts);
    }
}
