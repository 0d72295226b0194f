/// Who acts: accounts, sign-in, sessions, and the rights that come from positions.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "directory", "audit"})
package vn.xaso.identity;
