package vn.xaso.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseOvertaken;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Tells whoever came second what the first one did.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OvertakenAnswer {

    private final CaseFiles cases;
    private final Pages pages;

    OvertakenAnswer(CaseFiles cases, Pages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @ExceptionHandler(CaseOvertaken.class)
    @Transactional(readOnly = true)
    Object overtaken(HttpServletRequest request, CaseOvertaken overtaken) {
        var texts = pages.texts(request);
        if (request.getRequestURI().startsWith("/api/")) {
            var problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
            problem.setTitle(texts.of("cases.overtaken.title"));
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var path = request.getRequestURI();
        var page = new OvertakenPage(
                path.substring(0, path.lastIndexOf('/')), since(request, overtaken, texts), typed(request));
        return pages.show(HttpStatus.CONFLICT, "cases/web/overtakenPage", page);
    }

    private static String typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith("note-") && field.getValue().length > 0)
                .map(field -> field.getValue()[0].strip())
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private List<Happening> since(HttpServletRequest request, CaseOvertaken overtaken, Texts texts) {
        if (!(request.getAttribute(Actor.class.getName()) instanceof Actor actor)) {
            return List.of();
        }
        return cases.events(cases.get(actor.unit(), overtaken.caseId())).stream()
                .filter(event -> event.no() > overtaken.seenVersion())
                .map(event -> CaseDetails.happening(event, texts))
                .toList();
    }
}
