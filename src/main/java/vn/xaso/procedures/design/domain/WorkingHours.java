package vn.xaso.procedures.design.domain;

import vn.xaso.kernel.deadline.TimeLimit;

/// How many working hours a time limit grants at least: the sum of the steps may not be more.
///
/// Law: NĐ 118/2025/NĐ-CP
final class WorkingHours {

    private static final int OF_A_DAY = 8;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    private WorkingHours() {}

    static int of(TimeLimit limit) {
        int days = limit.amount() + limit.extraDays();
        return switch (limit.unit()) {
            case SAME_DAY -> OF_A_DAY * (1 + limit.extraDays());
            case WORKING_HOUR -> limit.amount() + OF_A_DAY * limit.extraDays();
            case WORKING_DAY -> OF_A_DAY * days;
            case CALENDAR_DAY -> OF_A_DAY * Math.max(1, days * WORKING_DAYS_OF_A_WEEK / DAYS_OF_A_WEEK);
        };
    }
}
