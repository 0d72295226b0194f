package vn.xaso.cases.reminders.domain;

/// When a unit reminds its people of a case.
///
/// @param daysBefore so many working days before the due date; 0: not before it
/// @param onDay on the day itself
/// @param overdue once it is over
public record ReminderRule(int daysBefore, boolean onDay, boolean overdue) {

    public static final int MOST_DAYS = 10;

    /// Until a unit says else.
    public static final ReminderRule USUAL = new ReminderRule(2, true, true);
}
