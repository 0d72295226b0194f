package vn.xaso.documents.authority.domain;

/// In which capacity somebody signs.
///
/// Law: 30/2020/NĐ-CP art. 13
public enum SigningCapacity {
    /// The head as one person.
    HEAD(""),
    /// Thay mặt: for a body that decides together.
    TM("TM."),
    /// Ký thay: the deputy for the head.
    KT("KT."),
    /// Thừa lệnh: the head of an office, by the working rules.
    TL("TL."),
    /// Thừa ủy quyền: by a delegation in writing.
    TUQ("TUQ."),
    /// Quyền: the acting head.
    Q("Q.");

    private final String mark;

    SigningCapacity(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }
}
