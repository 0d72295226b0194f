package vn.xaso.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// What a visitor of the demonstration wants to know: who can sign in, and how far the half-year is.
@Lazy
@Component
public class DemoTour {

    private final DemoProvince province;
    private final DemoHistory history;
    private volatile @Nullable List<Line> people;

    /// One line of the table of people.
    public record Line(String unit, String name, String position, String login) {}

    DemoTour(DemoProvince province, DemoHistory history) {
        this.province = province;
        this.history = history;
    }

    /// The people do not change while the demonstration runs.
    public List<Line> people() {
        var known = people;
        if (known == null) {
            known = province.list().stream()
                    .map(person -> new Line(
                            person.actor().unitName(),
                            person.actor().name(),
                            person.actor().position(),
                            person.login()))
                    .toList();
            people = known;
        }
        return known;
    }

    public String password() {
        return DemoPeople.PASSWORD;
    }

    public String pin() {
        return DemoPeople.PIN.digits();
    }

    /// In percent; -1 when there is nothing to wait for.
    public int percent() {
        return history.percent();
    }
}
