/// Where keys are issued, opened and closed.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.application;
