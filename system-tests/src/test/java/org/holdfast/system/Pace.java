package org.holdfast.system;

/** When the next fault of a run strikes. Work has gone on before it in any case. */
enum Pace {
    /** When everything is there again: so each stands alone. */
    ONE_BY_ONE {
        @Override
        boolean isTime(Product product) {
            return product.isWhole();
        }
    },
    /** Whatever else is still away: so several meet, where there is a second process to go on with the work. */
    WHILE_OTHERS_ARE_AWAY {
        @Override
        boolean isTime(Product product) {
            return true;
        }
    };

    abstract boolean isTime(Product product);
}
