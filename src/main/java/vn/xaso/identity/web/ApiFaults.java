package vn.xaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.xaso.identity.ApiScopeMissing;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Problems;

/// Tells another system that its token is missing, or not enough.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaults {

    private final Pages pages;

    ApiFaults(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(NoApiClient.class)
    ResponseEntity<ProblemDetail> unknown(HttpServletRequest request) {
        var texts = pages.texts(request);
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        var problem = Problems.of(
                HttpStatus.UNAUTHORIZED, texts.of("identity.api.noToken"), texts.of("identity.api.noToken.advice"));
        return Problems.answer(problem)
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer realm=\"xaso\"" + (shown ? ", error=\"invalid_token\"" : ""))
                .body(problem);
    }

    @ExceptionHandler(ApiScopeMissing.class)
    ResponseEntity<ProblemDetail> forbidden(HttpServletRequest request, ApiScopeMissing missing) {
        var texts = pages.texts(request);
        var scope = missing.scope().word();
        var problem = Problems.of(
                HttpStatus.FORBIDDEN, texts.of("identity.api.noScope"), texts.of("identity.api.noScope.advice", scope));
        return Problems.answer(problem)
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer realm=\"xaso\", error=\"insufficient_scope\", scope=\"" + scope + "\"")
                .body(problem);
    }
}
