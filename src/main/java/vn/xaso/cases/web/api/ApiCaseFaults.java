package vn.xaso.cases.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Problems;

/// Tells another system what is wrong with the application it sent.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiCaseFaults {

    private final Pages pages;

    ApiCaseFaults(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(ApiBody.Unreadable.class)
    ResponseEntity<ProblemDetail> unreadable(HttpServletRequest request, ApiBody.Unreadable fault) {
        var texts = pages.texts(request);
        var problem = Problems.of(fault.status(), texts.of("cases.api.notTaken"), texts.of(fault.messageKey()));
        return Problems.answer(problem).body(problem);
    }

    @ExceptionHandler(ApiMistakes.Found.class)
    ResponseEntity<ProblemDetail> mistaken(HttpServletRequest request, ApiMistakes.Found found) {
        var texts = pages.texts(request);
        var count = found.mistakes().size();
        var problem =
                Problems.of(found.status(), texts.of("cases.api.notTaken"), texts.of("cases.api.mistakes", count));
        problem.setProperty("errors", found.mistakes());
        return Problems.answer(problem).body(problem);
    }
}
