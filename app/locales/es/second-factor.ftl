# La verificación en dos pasos: puesta en marcha, código al iniciar sesión, desactivación.

second-factor-title = Verificación en dos pasos
second-factor-lead = Además de la contraseña o del enlace, el inicio de sesión pide un código que muestra una aplicación de su teléfono. Quien descubra su contraseña no entra.
second-factor-account-on = La verificación en dos pasos está activada: el inicio de sesión pide también un código de su aplicación.
second-factor-account-off = Puede proteger su cuenta con un código que muestra una aplicación de su teléfono.
second-factor-manage = Gestionar la verificación en dos pasos
second-factor-set-up = Configurar la verificación en dos pasos
second-factor-required = El programa pide la verificación en dos pasos a la coordinación: puede cambiar de aplicación, pero no desactivarla.
second-factor-required-notice = El programa pide la verificación en dos pasos a la coordinación. Configúrela: después se abren las páginas de la coordinación.
second-factor-unconfirmed = Confirme primero su dirección de correo; su cuenta dice cómo.
second-factor-needs-password = Esta cuenta no tiene contraseña. Elija primero una y luego vuelva aquí.
second-factor-begin-text = Necesita una aplicación de autenticación en su teléfono, como FreeOTP, Aegis o Google Authenticator. Escriba su contraseña para empezar.
second-factor-begin-button = Empezar

## Cuando está activada

# $since: la fecha y la hora.
second-factor-is-on = Activada desde { $since }.
second-factor-codes-left = { $count ->
    [0] No le queda ningún código de respaldo. Reemplácelos aquí abajo.
    [one] Le queda { $count } código de respaldo.
   *[other] Le quedan { $count } códigos de respaldo.
}
second-factor-replace-title = Cambiar de aplicación o de códigos de respaldo
second-factor-replace-text = Para un teléfono nuevo o códigos nuevos. La aplicación y los códigos actuales sirven hasta que se confirmen los nuevos.
second-factor-replace-button = Reemplazar
second-factor-any-code = Código de la aplicación o código de respaldo
second-factor-any-code-hint = Las seis cifras que la aplicación muestra en este momento, o un código de respaldo que todavía no ha usado.
second-factor-off-title = Desactivar la verificación en dos pasos
second-factor-off-lead = El inicio de sesión ya no pedirá un código. Sus códigos de respaldo se borran.
second-factor-off-button = Desactivar
second-factor-done-on = La verificación en dos pasos está activada. Se cerró la sesión en los demás dispositivos.
second-factor-done-off = La verificación en dos pasos está desactivada.

## Puesta en marcha

second-factor-setup-title = Conectar una aplicación
second-factor-setup-app-title = 1. Añada Passerelle a la aplicación
second-factor-setup-app-text = Lea este código QR con la aplicación. Si está en este dispositivo, siga más bien el enlace, o copie la clave.
second-factor-setup-qr = Código QR para leer con la aplicación de autenticación
second-factor-setup-link = Abrir en mi aplicación
second-factor-setup-key = La clave para copiar:
second-factor-setup-recovery-title = 2. Guarde sus códigos de respaldo
second-factor-setup-recovery-text = Cada uno abre su cuenta una vez, sin el teléfono. Anótelos o imprima esta página ahora: no se volverán a mostrar.
second-factor-setup-code-title = 3. Escriba un primer código
second-factor-setup-code-text = La verificación en dos pasos empieza cuando este código es correcto. Entonces se cierra la sesión en los demás dispositivos.
second-factor-setup-button = Activar
second-factor-setup-over = Esta puesta en marcha ya no está abierta: dura 30 minutos, en el navegador donde la empezó. Nada ha cambiado en su cuenta.
second-factor-setup-again = Empezar de nuevo

## Al iniciar sesión

second-factor-enter-title = Escribir su código
second-factor-enter-lead = Abra la aplicación de autenticación de su teléfono y escriba el código que muestra para Passerelle. Tiene 10 minutos.
second-factor-code = Código de seis cifras
second-factor-code-hint = Cambia cada 30 segundos y sirve una sola vez.
second-factor-recovery-title = Sin su teléfono
second-factor-recovery-text = Escriba uno de sus códigos de respaldo. Después ya no servirá.
second-factor-recovery-code = Código de respaldo
second-factor-recovery-hint = 16 letras y cifras, con o sin guiones.
second-factor-recovery-button = Entrar con un código de respaldo
second-factor-no-code-left = ¿Sin teléfono ni código de respaldo? Escríbanos:
second-factor-expired = Han pasado diez minutos. Inicie sesión de nuevo para escribir otro código.
second-factor-stopped = Demasiados códigos no eran correctos. Inicie sesión de nuevo para volver a intentarlo.
second-factor-over = Ningún inicio de sesión espera un código aquí. Inicie sesión de nuevo.
