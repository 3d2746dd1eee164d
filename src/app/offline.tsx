import { useRegisterSW } from 'virtual:pwa-register/react';
import { Toast } from '#ui/toast.tsx';

/** Keeps the app on the device after the first visit. A new version waits for the user's word: nothing is lost to a reload. */
export function Offline() {
  const {
    needRefresh: [isNewVersionReady, setNewVersionReady],
    updateServiceWorker,
  } = useRegisterSW();
  return (
    <Toast
      message={
        isNewVersionReady
          ? {
              id: 'new-version',
              text: 'A new version of Neev is ready. Your scenarios stay.',
              action: { label: 'Reload', onPress: () => void updateServiceWorker() },
            }
          : undefined
      }
      onDismiss={() => setNewVersionReady(false)}
      duration={60_000}
    />
  );
}
