package vn.xaso.identity.web;

import java.util.List;

/// The last codes that would have gone to phones, newest first.
public record DemoPhonePage(List<Line> lines) {

    /// @param phone with the middle hidden
    public record Line(String phone, String code) {}
}
