package vn.xaso.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// How somebody wants to read the pages: chosen by a word in an address, kept in a cookie of the same name.
///
/// @param name of the word in the address and of the cookie
record ReaderChoice(String name) {

    private static final int A_YEAR = 365 * 24 * 3600;

    /// What this request asks for, else what was chosen before, or null.
    @Nullable
    String of(HttpServletRequest request) {
        var asked = request.getParameter(name);
        return asked != null && "GET".equals(request.getMethod()) ? asked : kept(request);
    }

    boolean isMadeBy(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && ("&" + query).contains("&" + name + "=") && "GET".equals(request.getMethod());
    }

    void keep(HttpServletResponse response, String value) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private @Nullable String kept(HttpServletRequest request) {
        var cookies = request.getCookies();
        for (var cookie : cookies == null ? new Cookie[0] : cookies) {
            if (name.equals(cookie.getName())) {
                return cookie.getValue();
            }
        }
        return null;
    }
}
