package vn.xaso.demo.web;

import java.util.List;

/// Who can sign in, and what to try.
///
/// @param percent how much of the half-year is lived through; -1 when there is nothing to wait for
public record DemoPage(String password, String pin, int percent, List<UnitPeople> units) {

    static final int STEPS = 8;

    public record UnitPeople(String unit, List<Person> people) {}

    public record Person(String name, String position, String login) {}

    public boolean isLiving() {
        return percent >= 0;
    }

    public int steps() {
        return STEPS;
    }
}
