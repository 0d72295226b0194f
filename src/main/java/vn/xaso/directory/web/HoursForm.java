package vn.xaso.directory.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xaso.kernel.deadline.WeeklySession;
import vn.xaso.kernel.deadline.WorkingSession;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// The hours of a week, as typed: for each weekday the four times of two sessions.
///
/// @param times by the name of the field, such as `begins-1-1`: weekday 1, first session
public record HoursForm(String from, Map<String, String> times) {

    private static final List<Integer> SESSIONS = List.of(1, 2);

    static HoursForm of(LocalDate from, List<WeeklySession> kept) {
        var times = new HashMap<String, String>();
        for (var weekday : DayOfWeek.values()) {
            var sessions = kept.stream()
                    .filter(session -> session.weekday() == weekday)
                    .map(WeeklySession::session)
                    .toList();
            for (int i = 0; i < Math.min(sessions.size(), SESSIONS.size()); i++) {
                times.put(
                        name("begins", weekday, i + 1), sessions.get(i).begins().toString());
                times.put(name("ends", weekday, i + 1), sessions.get(i).ends().toString());
            }
        }
        return new HoursForm(from.toString(), times);
    }

    static HoursForm typed(Map<String, String> typed) {
        return new HoursForm(DayForm.plain(typed.get("from")), typed);
    }

    public String time(String name) {
        return DayForm.plain(times.get(name));
    }

    List<FieldMessage> faults(LocalDate today, Texts texts) {
        var faults = new ArrayList<FieldMessage>();
        var day = DayForm.day(from);
        if (day.isEmpty()) {
            faults.add(new FieldMessage("from", texts.of("calendar.error.day")));
        } else if (day.get().isBefore(today)) {
            faults.add(new FieldMessage("from", texts.of("calendar.error.past")));
        }
        for (var weekday : DayOfWeek.values()) {
            faults.addAll(faults(weekday, texts));
        }
        return faults;
    }

    /// Only for a form without faults.
    Map<DayOfWeek, List<WorkingSession>> week() {
        var week = new EnumMap<DayOfWeek, List<WorkingSession>>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            week.put(weekday, sessions(weekday));
        }
        return week;
    }

    private List<FieldMessage> faults(DayOfWeek weekday, Texts texts) {
        var faults = new ArrayList<FieldMessage>();
        for (int session : SESSIONS) {
            var begins = name("begins", weekday, session);
            var ends = name("ends", weekday, session);
            if (!isClosed(begins, ends) && !isSession(begins, ends)) {
                faults.add(new FieldMessage(begins, texts.of("calendar.error.session", texts.weekday(weekday))));
            }
        }
        var sessions = sessions(weekday);
        if (sessions.size() == 2
                && sessions.get(1).begins().isBefore(sessions.get(0).ends())) {
            faults.add(new FieldMessage(
                    name("begins", weekday, 2), texts.of("calendar.error.order", texts.weekday(weekday))));
        }
        return faults;
    }

    private List<WorkingSession> sessions(DayOfWeek weekday) {
        var sessions = new ArrayList<WorkingSession>();
        for (int session : SESSIONS) {
            var begins = TrialForm.time(time(name("begins", weekday, session)));
            var ends = TrialForm.time(time(name("ends", weekday, session)));
            if (begins != null && ends != null && begins.isBefore(ends)) {
                sessions.add(new WorkingSession(begins, ends));
            }
        }
        return sessions;
    }

    private boolean isClosed(String begins, String ends) {
        return time(begins).isEmpty() && time(ends).isEmpty();
    }

    private boolean isSession(String begins, String ends) {
        var first = TrialForm.time(time(begins));
        var last = TrialForm.time(time(ends));
        return first != null && last != null && first.isBefore(last);
    }

    private static String name(String end, DayOfWeek weekday, int session) {
        return end + "-" + weekday.getValue() + "-" + session;
    }
}
