package vn.xaso.cases.domain;

/// How the case came in (DVCQG `KenhThucHien`).
public enum Channel {
    COUNTER(1),
    ONLINE(2),
    POST(3);

    private final int nationalCode;

    Channel(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    public int nationalCode() {
        return nationalCode;
    }

    public static Channel ofCode(int code) {
        return switch (code) {
            case 1 -> COUNTER;
            case 2 -> ONLINE;
            case 3 -> POST;
            default -> throw new IllegalArgumentException("No channel " + code);
        };
    }
}
