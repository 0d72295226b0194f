@org.jspecify.annotations.NullMarked
package vn.xaso.audit.web;
