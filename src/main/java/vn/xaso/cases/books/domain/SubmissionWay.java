package vn.xaso.cases.books.domain;

/// How a case came in, as the national portal counts it (`KenhThucHien`): from 1, in this order.
public enum SubmissionWay {
    COUNTER,
    ONLINE,
    POST;

    public int code() {
        return ordinal() + 1;
    }

    public static SubmissionWay ofCode(int code) {
        return values()[code - 1];
    }
}
