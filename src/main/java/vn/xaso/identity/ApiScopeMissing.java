package vn.xaso.identity;

/// The token does not allow this.
public class ApiScopeMissing extends RuntimeException {

    private final ApiScope scope;

    public ApiScopeMissing(ApiScope scope) {
        super(scope.word());
        this.scope = scope;
    }

    public ApiScope scope() {
        return scope;
    }
}
