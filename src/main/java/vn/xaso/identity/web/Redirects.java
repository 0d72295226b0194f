package vn.xaso.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/// After a change the browser is sent on with 303, so that a reload repeats nothing.
final class Redirects {

    private Redirects() {}

    static RedirectView to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    /// Only an address of this program: a link from outside must not lead elsewhere after sign-in.
    static String inside(String path, String otherwise) {
        boolean ours = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\") && !path.contains(":");
        return ours ? path : otherwise;
    }
}
