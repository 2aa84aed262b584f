package org.holdfast.peers.spring;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface Referrals extends JpaRepository<Referral, UUID> {

    @Override
    @EntityGraph(attributePaths = "children")
    Optional<Referral> findById(UUID id);
}
