package vn.xaso.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// After a change the browser is sent on with 303, so that a reload repeats nothing.
public final class SeeOther {

    private SeeOther() {}

    /// @param address a path of this program, with its query
    public static View to(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
