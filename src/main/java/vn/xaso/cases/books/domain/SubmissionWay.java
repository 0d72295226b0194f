package vn.xaso.cases.books.domain;

/// How a case came in (DVCQG `KenhThucHien`).
public enum SubmissionWay {
    COUNTER(1),
    ONLINE(2),
    POST(3);

    private final int code;

    SubmissionWay(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static SubmissionWay ofCode(int code) {
        return switch (code) {
            case 1 -> COUNTER;
            case 2 -> ONLINE;
            case 3 -> POST;
            default -> throw new IllegalArgumentException("No way " + code);
        };
    }
}
