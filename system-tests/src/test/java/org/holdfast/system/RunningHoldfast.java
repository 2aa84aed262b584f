package org.holdfast.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Starts the whole product when the first test asks for it, and stops it after the last one. */
class RunningHoldfast implements ParameterResolver, TestExecutionExceptionHandler {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Product.class || type == Api.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var product = product(test);
        return parameter.getParameter().getType() == Api.class ? product.api() : product;
    }

    /** What the services said is worth most beside the failure that it explains. */
    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        System.out.println("--- " + test.getDisplayName() + " failed; the last words of every part:");
        product(test).logs().printTails();
        throw failure;
    }

    private static Product product(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(RunningHoldfast.class))
                .computeIfAbsent(Product.class, _ -> Product.start(), Product.class);
    }
}
