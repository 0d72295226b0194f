package vn.xaso.identity;

/// Carries a one-time code to a citizen's phone.
public interface OneTimeCodePort {

    /// @param phone the number, digits only
    /// @param code six digits, never logged
    void send(String phone, String code);

    /// The address of a page that shows the code, where this installation is a demonstration; else empty.
    default String demonstrationPage() {
        return "";
    }
}
