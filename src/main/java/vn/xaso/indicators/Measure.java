package vn.xaso.indicators;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// What is counted. Each adds up: over days, over units.
public enum Measure {
    /// Cases accepted, by the day of acceptance: as all that follow up to [#RECEIVED_DAYS].
    RECEIVED,
    /// Of these, sent online.
    RECEIVED_ONLINE,
    /// Of these, by the postal service.
    RECEIVED_BY_POST,
    /// Of these, taken in by another unit.
    RECEIVED_ELSEWHERE,
    /// Cases that this unit took in, whoever decides them.
    TAKEN_IN,
    /// Sent online and, once decided, with an electronic result where one is due.
    ONLINE_COUNTED,
    /// Cases for which a fee was really owed.
    FEE_CASES,
    /// Of these, paid online.
    PAID_ONLINE,
    /// Cases with at least one paper as a file.
    WITH_FILES,
    /// Cases with a digitised paper, or one that was used again.
    REUSED,
    /// Cases with a paper out of the document store.
    FROM_STORE,
    /// Cases of applicants whose identity the population database confirmed.
    IDENTIFIED,
    /// The days of acceptance added up, as numbers of days: for the age of the backlog.
    RECEIVED_DAYS,
    /// Cases decided, withdrawn or stopped, by the day of the end: as all that follow up to [#ENDED_DAYS].
    ENDED,
    /// Of these, by the due date and with no more than one request for more papers.
    ENDED_IN_TIME,
    /// Of these, with a decision.
    DECIDED,
    /// Decided cases of procedures that lead to a document.
    RESULT_NEEDED,
    /// Of these, with the file of the result.
    RESULT_LINKED,
    /// Decided cases with files of papers and the file of the result.
    DIGITISED,
    /// Ended cases that the applicant rated.
    RATED,
    /// Of these, with 4 or 5 of 5.
    SATISFIED,
    /// Of these, with 1 or 2 of 5.
    DISLIKED,
    /// Ended cases whose working time is known.
    TIMED,
    /// The working minutes of these, without the pauses.
    MINUTES_USED,
    /// Ended after the day on which they were due.
    ENDED_OVERDUE,
    /// The days of acceptance of the ended ones added up.
    ENDED_DAYS,
    /// Cases that were not ended by the day on which they were due, by that day.
    DUE_UNMET,
    /// Incoming documents, by the day of arrival.
    DOCUMENTS_RECEIVED,
    /// Incoming documents done with, by the day of the end.
    DOCUMENTS_HANDLED,
    /// Of these, by the day on which they were due.
    DOCUMENTS_IN_TIME,
    /// Of these, after that day.
    DOCUMENTS_OVERDUE,
    /// Incoming documents not done with on the day on which they were due, by that day.
    DOCUMENTS_UNMET,
    /// Documents that the unit issued, by the day of issue.
    DOCUMENTS_ISSUED,
    /// Of these, signed electronically.
    DOCUMENTS_SIGNED;

    private final String column = name().toLowerCase(Locale.ROOT);

    /// What is counted of a set of data: the national portal acknowledges cases, not documents.
    public static Stream<Measure> of(DataSet set) {
        return Arrays.stream(values())
                .filter(measure -> set == DataSet.LOCAL || measure.compareTo(DOCUMENTS_RECEIVED) < 0);
    }

    /// Its name in tables and in open data.
    public String column() {
        return column;
    }
}
