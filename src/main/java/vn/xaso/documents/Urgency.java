package vn.xaso.documents;

/// How fast a document must go.
///
/// Law: 30/2020/NĐ-CP art. 15, Phụ lục VI (`Priority`)
public enum Urgency {
    NORMAL(0),
    /// Khẩn.
    URGENT(1),
    /// Thượng khẩn.
    VERY_URGENT(2),
    /// Hỏa tốc.
    EXPRESS(3);

    private final int priority;

    Urgency(int priority) {
        this.priority = priority;
    }

    /// As agencies write it to each other.
    public int priority() {
        return priority;
    }
}
